package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.cli.Command.parley;
import static parley.record.Story.person;
import static parley.record.Story.state;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.claims.Contact;
import parley.export.Format;
import parley.record.Story;
import parley.store.RecordFile;

/** {@code parley export} as a user has it. */
final class ExportCommandTest {

  @TempDir private static Path folder;
  private static Path record;

  @BeforeAll
  static void write() {
    record = folder.resolve("talks.duckdb");
    Story story =
        Story.of("a1", "2023-09-13")
            .contact(
                Contact.Kind.TALKS, "day-1", "Lima/PER", state("Peru", "PER"), person("Ana", "CHL"))
            .statement("day+0", "We talk", person("Ana", "CHL"));
    try (RecordFile file = RecordFile.open(record)) {
      file.addAll(Map.of(story.report(), story.findings()));
      file.rebuild();
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void writesEveryFormatToADisk(Format format) throws Exception {
    Path out = folder.resolve(format.label() + ".zip");
    Command run = export("--format", format.label(), "--out", out);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.isRegularFile(out)).isTrue();
  }

  @Test
  void printsTextWithoutAFile() throws Exception {
    Command csv = export("--format", "CSV", "--view", "Contacts");
    assertThat(csv.code()).as(csv.err()).isZero();
    assertThat(csv.out()).startsWith("id,status,").contains("Lima");
    Command json = export("--format", "json", "--view", "contacts");
    Command shown = parley("show", "contacts", "--json", "--record", record);
    assertThat(new ObjectMapper().readTree(json.out()))
        .isEqualTo(new ObjectMapper().readTree(shown.out()))
        .isNotEmpty();
    Command none = export("--format", "csv", "--view", "contacts", "--as-of", "2023-09-01");
    assertThat(none.out().lines()).hasSize(1);
  }

  @Test
  void namesWhatThereIsWhereAWordIsWrong() {
    Command format = export("--format", "xls");
    assertThat(format.code()).isEqualTo(2);
    assertThat(format.err()).contains("no format xls").contains("graphml").contains("dossier");
    Command view = export("--format", "csv", "--view", "nothing");
    assertThat(view.code()).isEqualTo(2);
    assertThat(view.err()).contains("no view nothing").contains("contacts").contains("claims");
    Command none = export("--format", "gdelt", "--view", "contacts");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("has no views").contains("csv json parquet");
    assertThat(export("--format", "dossier").code()).isEqualTo(2);
    assertThat(export("--format", "parquet", "--view", "contacts").code()).isEqualTo(2);
  }

  @Test
  void refusesAFolderThatHoldsSomething() throws Exception {
    Path full = Files.createDirectories(folder.resolve("full"));
    Files.writeString(full.resolve("mine.txt"), "mine");
    Command run = export("--format", "dossier", "--out", full);
    assertThat(run.code()).isEqualTo(ExitCode.RECORD);
    assertThat(run.err()).contains("full").contains("not empty");
    assertThat(full.toFile().list()).containsExactly("mine.txt");
  }

  private static Command export(Object... options) {
    Object[] words = new Object[options.length + 3];
    words[0] = "export";
    System.arraycopy(options, 0, words, 1, options.length);
    words[options.length + 1] = "--record";
    words[options.length + 2] = record;
    return parley(words);
  }
}
