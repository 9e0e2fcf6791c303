package parley.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EntityNamesTest {

  @Test
  void namesTheHeadsOfThoseIdentified() {
    assertThat(
            tags(
                "The DT (1-person-new-n-cf1-3,4-coref-Ann_Low",
                "envoy NN",
                "Ann NNP",
                "Low NNP 1)",
                "left VBD",
                "Goma NNP (2-place-new-n-cf2-1-sgl-Goma)"))
        .containsExactly("O", "O", "B-PER", "I-PER", "O", "B-LOC");
  }

  @Test
  void takesTheWordsThatTheTitleHasAndNoTitleOfAPerson() {
    assertThat(
            tags(
                "Bank NNP (1-organization-new-n-cf1-1-sgl-Bank_of_Peru",
                "of IN",
                "Peru NNP (2-place-new-n-cf2-1-sgl-Peru)1)",
                "and CC",
                "President NNP (3-person-new-n-cf3-1,2-sgl-Ann_Low",
                "LOW NNP 3)"))
        .containsExactly("B-ORG", "I-ORG", "I-ORG", "O", null, "B-PER");
  }

  @Test
  void doesNotGuessWhatElseIsAName() {
    assertThat(
            tags(
                "the DT (1-person-new-n-cf1-2-sgl-Ann_Low",
                "Senator NNP 1)",
                "and CC",
                "Lowe NNP (3-person-new-n-cf3-1-sgl)",
                "met VBD",
                "Arabs NNPS (4-person-new-n-cf3-1-sgl-Arabs)"))
        .containsExactly("O", null, "O", null, "O", "B-NORP");
  }

  private static List<String> tags(String... words) {
    return EntityNames.tags(
        Arrays.stream(words)
            .map(word -> word.split(" "))
            .map(
                word ->
                    new String[] {
                      "1",
                      word[0],
                      "_",
                      "_",
                      word[1],
                      "_",
                      "0",
                      "dep",
                      "_",
                      word.length > 2 ? "Entity=" + word[2] : "_"
                    })
            .toList());
  }
}
