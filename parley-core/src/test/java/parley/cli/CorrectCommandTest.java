package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.cli.Command.SAMPLE;
import static parley.cli.Command.parley;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor at the command line, on a record of some of the sample. */
final class CorrectCommandTest {

  @TempDir private static Path folder;
  private static Path read;
  private Path record;

  @BeforeAll
  static void readSomeOfTheSample() {
    read = folder.resolve("read.duckdb");
    Command done =
        parley(
            "read",
            "--quiet",
            SAMPLE.resolve("07-sumy-strike.html"),
            SAMPLE.resolve("08-sumy-toll.txt"),
            SAMPLE.resolve("10-doha-meeting.html"),
            "--record",
            read);
    assertThat(done.code()).as(done.err()).isZero();
  }

  @BeforeEach
  void begin() throws Exception {
    record = Files.createTempDirectory(folder, "record").resolve("r.duckdb");
    Files.copy(read, record);
  }

  private Command correct(Object... words) {
    Object[] line = new Object[words.length + 5];
    line[0] = "correct";
    System.arraycopy(words, 0, line, 1, words.length);
    line[words.length + 1] = "--editor";
    line[words.length + 2] = "Ada Okoro";
    line[words.length + 3] = "--record";
    line[words.length + 4] = record;
    return parley(line);
  }

  private JsonNode show(String what) throws Exception {
    return new ObjectMapper().readTree(parley("show", what, "--json", "--record", record).out());
  }

  private String first(String view) throws Exception {
    return show(view).get(0).path("id").asText();
  }

  private static String made(Command correct) {
    assertThat(correct.code()).as(correct.err()).isZero();
    return correct.out().substring(0, correct.out().indexOf(' '));
  }

  @Test
  void acceptsAndTheQueueIsShorter() throws Exception {
    JsonNode queue = show("queue");
    String first = queue.get(0).path("id").asText();
    assertThat(queue.get(0).path("why").get(0).asText()).isNotBlank();
    Command accept = correct(first, "--accept");
    assertThat(accept.code()).as(accept.err()).isZero();
    assertThat(accept.out()).contains("accept by Ada Okoro").contains(first);
    assertThat(show(first).path("review").path("state").asText()).isEqualTo("accepted");
    assertThat(show("queue")).hasSize(queue.size() - 1);
  }

  @Test
  void setsFieldsSaysWhyAndUndoes() throws Exception {
    String incident = first("incidents");
    String before = parley("show", incident, "--json", "--record", record).out();
    String set =
        made(correct(incident, "--set", "place=Kharkiv (UKR)", "--set", "when=2025-03-23"));
    assertThat(show(incident).path("place").path("name").asText()).isEqualTo("Kharkiv");
    assertThat(show(incident).path("when").path("from").asText()).isEqualTo("2025-03-23");
    Command why = parley("show", incident, "--why", "--record", record);
    assertThat(why.out())
        .contains("Last corrected by Ada Okoro")
        .contains("place: Kharkiv (UKR), as Ada Okoro has it");
    assertThat(parley("show", "corrections", "--record", record).out())
        .contains("set field · place=Kharkiv (UKR)")
        .contains("applied");
    JsonNode made = show("corrections");
    assertThat(made).hasSize(2);
    for (JsonNode each : made) {
      assertThat(correct("--undo", each.path("id").asText()).code()).isZero();
    }
    assertThat(parley("show", incident, "--json", "--record", record).out()).isEqualTo(before);
    Command again = correct("--undo", set);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("undone by");
  }

  @Test
  void rejectsAndTakesBack() throws Exception {
    String incident = first("incidents");
    String reject = made(correct(incident, "--reject"));
    assertThat(show("incidents").findValuesAsText("id")).doesNotContain(incident);
    assertThat(show(incident).path("review").path("state").asText()).isEqualTo("rejected");
    assertThat(parley("read", SAMPLE.resolve("09-m23-pulls-out.txt"), "--record", record).code())
        .isZero();
    assertThat(show("incidents").findValuesAsText("id")).doesNotContain(incident);
    assertThat(correct("--undo", reject).code()).isZero();
    assertThat(show("incidents").findValuesAsText("id")).contains(incident);
  }

  @Test
  void mergesAndSplits() throws Exception {
    JsonNode statements = show("statements");
    String one = statements.get(0).path("id").asText();
    String other = statements.get(1).path("id").asText();
    String claim = statements.get(1).path("claims").get(0).path("id").asText();
    Command merge = correct(one, "--merge", other);
    assertThat(merge.code()).as(merge.err()).isZero();
    assertThat(show("statements")).hasSize(statements.size() - 1);
    String merged = show("corrections").get(0).path("entries").get(0).asText();
    Command split = correct(merged, "--split", claim);
    assertThat(split.code()).as(split.err()).isZero();
    assertThat(show("statements")).hasSize(statements.size());
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    String incident = first("incidents");
    assertThat(correct("c0000000", "--accept").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(correct("--undo", "r0000").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(correct("--accept").code()).isEqualTo(2);
    assertThat(correct(incident).code()).isEqualTo(2);
    assertThat(correct(incident, "--accept", "--reject").code()).isEqualTo(2);
    assertThat(parley("correct", incident, "--accept", "--record", record).code()).isEqualTo(2);
    Command field = correct(incident, "--set", "colour=red");
    assertThat(field.code()).isEqualTo(2);
    assertThat(field.err()).contains("colour=red").contains("third_parties");
    Command date = correct(incident, "--set", "place=Lima", "--set", "when=2025-02-30");
    assertThat(date.code()).isEqualTo(2);
    assertThat(date.err()).contains("'2025-02-30' is no date such as 2025-03-14");
    Command kinds = correct(incident, "--merge", first("statements"));
    assertThat(kinds.code()).isEqualTo(2);
    assertThat(kinds.err()).contains("incident and statement cannot be one entry");
    assertThat(show("corrections")).isEmpty();
    Path none = folder.resolve("none.duckdb");
    Command missing = parley("correct", "c1", "--accept", "--editor", "A", "--record", none);
    assertThat(missing.code()).isEqualTo(ExitCode.RECORD);
    assertThat(none).doesNotExist();
  }
}
