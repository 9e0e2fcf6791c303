package parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.text.Span;

class TokeniserTest {

  private final Tokeniser tokeniser;

  TokeniserTest() throws IOException {
    tokeniser = new Tokeniser(Vocabulary.load());
  }

  @TestFactory
  Stream<DynamicTest> cutsAsTheTreebankDoes() throws IOException {
    return Fixtures.lines("tokens.txt").stream()
        .map(line -> List.of(line.split(" => ", 2)))
        .map(
            sides ->
                DynamicTest.dynamicTest(
                    sides.get(0), () -> assertThat(cut(sides.get(0))).isEqualTo(sides.get(1))));
  }

  @Test
  void leavesOutWhatCannotBeSeen() {
    assertThat(cut("\uFEFFpeace\u200B now\u0000 \u202Etoday\u202C")).isEqualTo("peace now today");
  }

  @Test
  void keepsAnInvisibleHyphenInItsWord() {
    assertThat(cut("cease\u00ADfire")).isEqualTo("cease\u00ADfire");
  }

  @Test
  void keepsAnEmojiOfSeveralCharactersTogether() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69";
    assertThat(cut("a " + family + " b")).isEqualTo("a " + family + " b");
  }

  @Test
  void cutsARunOfLettersThatIsNoWord() {
    String run = "x".repeat(3 * Tokeniser.LONGEST);
    assertThat(tokeniser.tokens(run, new Span(0, run.length()))).hasSize(3);
  }

  private String cut(String text) {
    return tokeniser.tokens(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .collect(Collectors.joining(" "));
  }
}
