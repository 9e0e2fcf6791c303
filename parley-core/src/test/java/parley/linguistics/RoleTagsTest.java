package parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RoleTagsTest {

  private static final List<String> ROLES = List.of("O", "ARG0", "ARGM-TMP");

  @Test
  void givesACoreRoleToTheSurestWordAlone() {
    float[][] scores = {{0, 2, 0}, {0, 5, 0}, {1, 0, 0}};
    assertThat(RoleTags.best(scores, ROLES)).containsExactly(0, 1, 0);
  }

  @Test
  void letsSeveralTimesStand() {
    float[][] scores = {{0, 1, 3}, {0, 0, 2}};
    assertThat(RoleTags.best(scores, ROLES)).containsExactly(2, 2);
  }
}
