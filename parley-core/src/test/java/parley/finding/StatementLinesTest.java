package parley.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import parley.actors.Mention;
import parley.claims.Statement;

/** Who said what, a line each: the speakers and the words. */
class StatementLinesTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/parley/finding/statements/ordinary.txt",
      delimiter = '|',
      quoteCharacter = '`')
  void tellsWhoSaidWhat(String text, String speakers, String words) {
    List<String> lines =
        ReadText.claims(Statement.class, text).stream().map(StatementLinesTest::line).toList();
    assertThat(lines).contains(speakers + " | " + words);
  }

  private static String line(Statement statement) {
    return statement.speakers().stream().map(Mention::name).collect(Collectors.joining("; "))
        + " | "
        + statement.words();
  }
}
