package parley.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ReportPatternsTest {

  @Test
  void fillsListsAndKeepsTheTree() {
    ReportPatterns patterns =
        new ReportPatterns(
            Map.of("actors", List.of("rebels"), "city", List.of("Goma")),
            List.of("{actors}/NOUN/NNS/2/nsubj took/VERB/VBD/0/root {city}/PROPN/NNP/2/obj/B-LOC"));

    Example example = patterns.filled(1, new Random(1)).get(0);

    assertThat(example.forms()).containsExactly("Rebels", "took", "Goma");
    assertThat(example.names()).containsExactly("O", "O", "B-LOC");
    assertThat(example.tree().heads()).containsExactly(2, 0, 2);
  }

  @Test
  void everyPatternOfTheFileIsATree() throws IOException {
    for (Example example : ReportPatterns.read().filled(2, new Random(1))) {
      List<Integer> heads = example.tree().heads();
      for (int word = 1; word <= heads.size(); word++) {
        int above = word;
        for (int steps = 0; above != 0; steps++) {
          assertThat(steps).as("%s has a cycle", example.forms()).isLessThan(heads.size());
          above = heads.get(above - 1);
        }
      }
    }
  }
}
