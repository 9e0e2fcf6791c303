package parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void takesEachLineForAParagraph() {
    assertThat(of("Talks open in Vienna\nThe talks opened on Monday.\n\nThey end soon."))
        .containsExactly("Talks open in Vienna", "The talks opened on Monday.", "They end soon.");
  }

  @Test
  void readsAnyLineBreak() {
    assertThat(of("One.\r\nTwo.\rThree.\u2028Four."))
        .containsExactly("One.", "Two.", "Three.", "Four.");
  }

  @Test
  void joinsLinesThatWereWrapped() {
    String wrapped =
        """
        The two delegations met for a third day in the old customs house by
        the harbour. Neither side spoke to the press. A draft of nine points
        was said to lie on the table.

        A second paragraph.
        """;
    assertThat(of(wrapped)).hasSize(2);
  }

  @Test
  void joinsALineThatGoesOnInLowerCase() {
    assertThat(of("The delegations met for a third day in the\nold customs house.")).hasSize(1);
  }

  @Test
  void keepsAMenuApart() {
    assertThat(of("world\nhome\nsport")).containsExactly("world", "home", "sport");
  }

  @Test
  void findsNothingInBlankText() {
    assertThat(of(" \n\t\u200B\n")).isEmpty();
  }

  private static List<String> of(String text) {
    return Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
  }
}
