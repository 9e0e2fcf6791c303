package parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.text.Span;

/** Text that no reader wrote: one line of a million characters is cut in time. */
class HostileTextTest {

  private static final int LENGTH = 1_000_000;
  private static final Duration TIME = Duration.ofSeconds(20);

  private final Tokeniser tokeniser;
  private final SentenceSplitter splitter;

  HostileTextTest() throws IOException {
    Vocabulary vocabulary = Vocabulary.load();
    tokeniser = new Tokeniser(vocabulary);
    splitter = new SentenceSplitter(vocabulary);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A",
        "1",
        ".",
        "!",
        "\"",
        "'",
        "“",
        "”",
        "(",
        "-",
        ",",
        ":",
        "/",
        "@",
        "&",
        "\u200B",
        "A.",
        "a.b",
        "1,",
        "1/",
        "n't",
        "'s",
        "’s",
        "U.S. ",
        "Mr. ",
        "CITY (",
        "--",
        "- ",
        "• ",
        "http://",
        "www.",
        "a@b.",
        "\" ",
        "?\"",
        "He said. \"",
        "\uD83D\uDE00",
        "\uD83D\uDC69\u200D",
        "\uD83C\uDDEB",
        "\uD83D",
        "\uDE00",
        "e\u0301",
        "漢字。",
        "слово ",
        "كلمة ",
        "ภาษา",
        "\u00A0"
      })
  void isCutInLinearTime(String pattern) {
    String text = pattern.repeat(LENGTH / pattern.length());
    assertTimeoutPreemptively(
        TIME,
        () -> {
          List<Span> cut = new ArrayList<>();
          for (Span paragraph : Paragraphs.of(text)) {
            List<Span> tokens = tokeniser.tokens(text, paragraph);
            splitter.sentences(text, tokens).forEach(cut::addAll);
          }
          int at = 0;
          boolean inOrder = true;
          for (Span token : cut) {
            inOrder &= token.start() >= at;
            at = token.end();
          }
          assertThat(inOrder).isTrue();
          assertThat(at).isLessThanOrEqualTo(text.length());
        });
  }
}
