package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.cli.Command.SAMPLE;
import static parley.cli.Command.parley;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parley search} on the sample. */
final class SearchCommandTest {

  @TempDir private static Path folder;
  private static Path record;

  @BeforeAll
  static void readTheSample() {
    record = folder.resolve("parley.duckdb");
    assertThat(parley("read", SAMPLE, "--record", record).code()).isZero();
  }

  @Test
  void printsReportPlaceAndMarkedQuote() {
    Command run = parley("search", "met Putin", "Thursday", "--record", record);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("04-undated-kremlin.txt")
        .contains("characters 166–")
        .contains("«met Putin» in Moscow on «Thursday» evening");
  }

  @Test
  void printsJsonWhoseMarksAreTheWords() throws Exception {
    Command run = parley("search", "Witkoff", "Putin", "--json", "--record", record);
    JsonNode hits = new JsonMapper().readTree(run.out()).path("hits");
    assertThat(hits).isNotEmpty();
    for (JsonNode hit : hits) {
      for (JsonNode mark : hit.path("marks")) {
        assertThat(hit.path("text").asText().substring(mark.path(0).asInt(), mark.path(1).asInt()))
            .matches("Witkoff(['’]s)?|Putin(['’]s)?");
      }
    }
  }

  @Test
  void saysThatNothingWasFound() {
    assertThat(parley("search", "xylophone", "--record", record))
        .isEqualTo(new Command(4, "Nothing in this record has these words.\n", ""));
    assertThat(parley("search", "***", "--record", record))
        .isEqualTo(new Command(4, "There is no word to look for.\n", ""));
  }

  @Test
  void refusesAWrongLimit() {
    Command run = parley("search", "talks", "--limit", "0", "--record", record);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("limit must be 1 to 200, not 0");
  }
}
