package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.cli.Command.parley;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.store.RecordFile;

/** Bad input gets a message that names file and cause; the rest goes on; the exit code tells. */
final class BadInputTest {

  private static final String GOOD =
      "CAIRO -- Egyptian officials met a Libyan delegation in Cairo on Monday, the presidency"
          + " said.\n";

  @TempDir private Path folder;

  @Test
  void skipsWhatIsNoReportAndReadsTheRest() throws Exception {
    Path pile = Files.createDirectories(folder.resolve("pile"));
    Files.writeString(pile.resolve("good.txt"), GOOD);
    Files.writeString(pile.resolve("empty.txt"), "");
    Files.write(pile.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 9});
    Files.write(pile.resolve("paper.pdf"), "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));
    Files.write(pile.resolve("zip.html"), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
    Files.writeString(pile.resolve("half.html"), "<html><body><p>The two sides met in Tunis on Su");
    Files.writeString(pile.resolve("year0.txt"), "date 0000-00-00\n" + GOOD);

    Command read = parley("read", pile, "--record", folder.resolve("r.duckdb"));

    assertThat(read.code()).as(read.err()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(read.out())
        .contains("Read 3 reports")
        .contains("Skipped 4 files")
        .contains("empty.txt: ")
        .contains("binary.txt: ")
        .contains("paper.pdf: ")
        .contains("zip.html: ");
  }

  @Test
  void saysWhenThereIsNothingToRead() {
    Command read = parley("read", folder.resolve("absent"), "--record", folder.resolve("r.duckdb"));
    assertThat(read.code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(read.out()).contains("absent: no such file");
  }

  @Test
  void saysWhenTheRecordIsMissingOrIsNone() throws Exception {
    Command missing = parley("show", "--record", folder.resolve("none.duckdb"));
    assertThat(missing.code()).isEqualTo(ExitCode.RECORD);
    assertThat(missing.err()).contains("none.duckdb: no such record");
    Path text = Files.writeString(folder.resolve("text.duckdb"), "not a record, but a text");
    Command wrong = parley("show", "--record", text);
    assertThat(wrong.code()).isEqualTo(ExitCode.RECORD);
    assertThat(wrong.err()).contains("text.duckdb");
  }

  @Test
  void saysWhenTheRecordIsInUse() throws Exception {
    Path record = folder.resolve("r.duckdb");
    Process other = RecordHolder.start(record);
    try {
      Path report = Files.writeString(folder.resolve("good.txt"), GOOD);
      Command read = parley("read", report, "--record", record);
      assertThat(read.code()).isEqualTo(ExitCode.RECORD);
      assertThat(read.err()).contains("r.duckdb").contains("another process is using the record");
    } finally {
      other.destroyForcibly().waitFor();
    }
  }

  @Test
  void saysWhatIsWrongWithTheCommandLine() {
    assertThat(parley("read").code()).isEqualTo(2);
    assertThat(parley().code()).isEqualTo(2);
    Command date = parley("read", folder, "--published", "14 March");
    assertThat(date.code()).isEqualTo(2);
    assertThat(date.err()).contains("'14 March' is not a date");
  }

  @Test
  void saysWhenNoEntryHasThisId() {
    Path record = folder.resolve("r.duckdb");
    RecordFile.open(record).close();
    Command show = parley("show", "c0000", "--record", record);
    assertThat(show.code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(show.err()).contains("c0000");
  }

  @Test
  void namesAWrongJsonLineAndCodesTheRest() throws Exception {
    Path lines =
        Files.writeString(
            folder.resolve("lines.jsonl"),
            """
            {"id": "a", "text": "Egypt hosted talks between Israel and Hamas."}
            {"id": "b", "text":
            {"id": "c"}
            {"id": "d", "text": "Sudan's army rejected the truce.", "date": "2025-13-40"}
            """);
    Command code = parley("code", lines);
    assertThat(code.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(code.out()).contains("\"id\":\"a\"").contains("CONSULT");
    assertThat(code.err()).contains("line 2: not JSON").contains("line 3: ").contains("line 4: ");
  }
}
