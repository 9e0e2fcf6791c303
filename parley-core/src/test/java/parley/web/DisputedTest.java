package parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No code of the record's is left on a page for people to guess at. */
final class DisputedTest {

  @ParameterizedTest
  @CsvSource({
    "P100D, 100 days",
    "P1M, 1 month",
    "16–, 16+",
    "–20, up to 20",
    "16–20, 16–20",
    "took_place, took place",
    "PER supports_with_conditions, Peru supports with conditions",
    "PER, PER",
    "former president, former president",
    "file_name.txt, file_name.txt"
  })
  void valuesAreWords(String value, String words) {
    assertThat(Disputed.value(value)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "third_parties, third parties",
    "stance of PER, stance of Peru",
    "stance of Northern Front, stance of Northern Front"
  })
  void fieldsAreWords(String field, String words) {
    assertThat(Disputed.field(field)).isEqualTo(words);
  }
}
