package parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RolePathsTest {

  /** The(0) envoy(1) wants(2) to(3) leave(4) soon(5). */
  private static final int[] HEADS = {1, 2, Token.ROOT, 4, 2, 4};

  private static final List<String> RELATIONS =
      List.of("det", "nsubj", "root", "mark", "xcomp", "advmod");

  @Test
  void namesTheRelationsAndTheSide() {
    assertThat(RolePaths.path(2, 1, HEADS, RELATIONS)).isEqualTo("vnsubj<");
    assertThat(RolePaths.path(2, 5, HEADS, RELATIONS)).isEqualTo("vxcompvadvmod>");
    assertThat(RolePaths.path(4, 1, HEADS, RELATIONS)).isEqualTo("^xcompvnsubj<");
    assertThat(RolePaths.path(4, 4, HEADS, RELATIONS)).isEqualTo(">");
  }

  @Test
  void numbersWhatItKnowsAndTheRestAsFar() {
    RolePaths paths = new RolePaths(List.of("vnsubj<", "^xcompvnsubj<"));
    assertThat(paths.from(2, HEADS, RELATIONS)).containsExactly(0, 1, 0, 0, 0, 0);
    assertThat(paths.from(4, HEADS, RELATIONS)).containsExactly(0, 2, 0, 0, 0, 0);
  }

  @Test
  void givesUpOnWordsTooFarApart() {
    int[] chain = {1, 2, 3, 4, Token.ROOT};
    List<String> relations = List.of("nmod", "nmod", "nmod", "obj", "root");
    assertThat(RolePaths.path(4, 0, chain, relations)).isEmpty();
    assertThat(RolePaths.path(0, 4, chain, relations)).isEmpty();
    assertThat(RolePaths.path(4, 1, chain, relations)).isEqualTo("vobjvnmodvnmod<");
  }
}
