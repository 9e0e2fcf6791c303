package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.cli.Command.parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void aPortOutOfRangeIsWrong() throws IOException {
    Path record = folder.resolve("record.duckdb");
    parley.store.RecordFile.open(record).close();
    assertThat(parley("serve", "--record", record, "--port", 70_000).code()).isEqualTo(2);
    assertThat(Files.exists(record)).isTrue();
  }
}
