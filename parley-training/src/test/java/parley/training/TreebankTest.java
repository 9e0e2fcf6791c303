package parley.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TreebankTest {

  @TempDir private Path folder;

  @Test
  void readsTreesAndTheHeadsOfArguments() throws IOException {
    Path file =
        Gzip.write(
            folder.resolve("roles.conllu.gz"),
            List.of(
                "# sent_id = 1",
                "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\t_\tO\tB-ARG0",
                "2\tenvoy\tenvoy\tNOUN\tNN\t_\t4\tnsubj\t_\t_\t_\tO\tI-ARG0",
                "3-4\thasn't\t_\t_\t_\t_\t_\t_\t_\t_",
                "3\thas\thave\tAUX\tVBZ\t_\t4\taux\t_\t_\thave.01\tB-V\tO",
                "4\tleft\tleave\tVERB\tVBN\t_\t0\troot\t_\t_\tleave.01\tO\tB-V",
                "5\t#\t#\tSYM\tNN\t_\t4\tobj\t_\t_\t_\tO\tB-ARG1",
                ""));

    Example example = Treebank.read(file).get(0);

    assertThat(example.forms()).containsExactly("The", "envoy", "has", "left", "#");
    assertThat(example.tree()).isNotNull();
    assertThat(example.tree().heads()).containsExactly(2, 4, 4, 0, 4);
    assertThat(example.tree().relations()).containsExactly("det", "nsubj", "aux", "root", "obj");
    assertThat(example.predicates())
        .as("the auxiliary has no arguments and is none")
        .containsExactly(new Example.Predicate(3, Map.of(1, "ARG0", 4, "ARG1")));
  }

  @Test
  void withoutColumnsOfRolesNothingIsKnownOfThem() throws IOException {
    Path file =
        Gzip.write(
            folder.resolve("trees.conllu.gz"), List.of("1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_"));
    assertThat(Treebank.read(file).get(0).predicates()).isNull();
  }
}
