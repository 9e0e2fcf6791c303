package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.cli.Command.parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.web.Listening;
import parley.web.Workbench;

/** {@code parley serve} on the command line; what it serves is tested in {@code parley.web}. */
final class ServeTest {

  @TempDir private Path folder;

  @Test
  void aMissingRecordIsNamed() {
    Path missing = folder.resolve("missing.duckdb");
    Command serve = parley("serve", "--record", missing, "--port", 0);
    assertThat(serve.code()).isEqualTo(3);
    assertThat(serve.err()).contains("missing.duckdb").contains("parley read");
  }

  @Test
  void whatIsNoRecordIsNamed() throws IOException {
    Path text = Files.writeString(folder.resolve("text.duckdb"), "no record");
    Command serve = parley("serve", "--record", text, "--port", 0);
    assertThat(serve.code()).isEqualTo(3);
    assertThat(serve.err()).contains("text.duckdb");
  }

  @Test
  void whoeverFindsTheRecordInUseIsToldWhereItIsOpen() throws IOException {
    Path record = folder.resolve("record.duckdb");
    parley.store.RecordFile.open(record).close();
    Path note = folder.resolve("record.duckdb.open");
    Process other = RecordHolder.start(record);
    try {
      Files.writeString(note, other.pid() + "\nhttp://127.0.0.1:7070/\n");
      for (String command : List.of("show", "export", "serve")) {
        Command run =
            command.equals("export")
                ? parley(command, "--format", "json", "--record", record)
                : parley(command, "--record", record);
        assertThat(run.code()).as(command).isEqualTo(3);
        assertThat(run.err()).as(command).contains("the workbench at http://127.0.0.1:7070/ has");
      }
      long ended = new ProcessBuilder("true").start().onExit().join().pid();
      Files.writeString(note, ended + "\nhttp://127.0.0.1:7070/\n");
      assertThat(parley("show", "contacts", "--record", record).err())
          .contains("another process is using the record");
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void theWorkbenchSaysWhereItIsAndTakesItsWordBack() throws IOException {
    Path record = folder.resolve("record.duckdb");
    parley.store.RecordFile.open(record).close();
    Path note = folder.resolve("record.duckdb.open");
    Listening listening = new Listening("127.0.0.1", 0, Optional.of("a-secret-token"));
    try (Workbench workbench = Workbench.start(record, listening)) {
      assertThat(note)
          .content()
          .contains("http://127.0.0.1:" + workbench.address().getPort() + "/\n")
          .doesNotContain("secret");
    }
    assertThat(note).doesNotExist();
  }

  @Test
  void aPortOutOfRangeIsWrong() throws IOException {
    Path record = folder.resolve("record.duckdb");
    parley.store.RecordFile.open(record).close();
    assertThat(parley("serve", "--record", record, "--port", 70_000).code()).isEqualTo(2);
    assertThat(Files.exists(record)).isTrue();
  }
}
