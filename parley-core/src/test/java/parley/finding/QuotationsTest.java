package parley.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.text.Span;

class QuotationsTest {

  private static List<String> inner(String text) {
    return Quotations.find(text, List.of(new Span(0, text.length()))).stream()
        .map(quotation -> quotation.inner().of(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She said \"we will wait\" again.",
        "She said “we will wait” again.",
        "She said “we will wait\" again.",
        "She said \"we will wait” again.",
        "She said ”we will wait” again.",
        "She said ''we will wait'' again.",
        "She said ``we will wait'' again.",
        "She said 'we will wait' again.",
        "She said ‘we will wait’ again.",
        "She said «we will wait» again."
      })
  void marksOfEveryKindPair(String text) {
    assertThat(inner(text)).containsExactly("we will wait");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The leaders' talks and the rebels' reply took all day.",
        "In the '90s the two sides' armies met.",
        "It's theirs; they don't want it.",
        "A 6' 2\" tall guard."
      })
  void apostrophesAndMeasuresAreNoMarks(String text) {
    assertThat(inner(text)).isEmpty();
  }

  @Test
  void aDoubleMarkOutranksAnApostropheThatLooksLikeAMark() {
    assertThat(inner("'Tis late, she said: \"we will wait\".")).containsExactly("we will wait");
  }
}
