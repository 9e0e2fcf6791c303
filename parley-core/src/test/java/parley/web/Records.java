package parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import parley.cli.Main;

/** Records that tests open: each reads a copy, since a workbench may change what it has open. */
final class Records {

  private static Optional<Path> sample = Optional.empty();

  private Records() {}

  /** The bundled sample's record, read once for all classes, at a place of one's own. */
  static synchronized Path sample(Path copy) {
    if (sample.isEmpty()) {
      sample = Optional.of(read(Path.of("..", "sample"), fresh("sample.duckdb")));
    }
    try {
      return Files.copy(sample.orElseThrow(), copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The record of the reports in a folder. */
  static Path read(Path input, Path record) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int code = Main.run(out, out, "read", input.toString(), "--record", record.toString());
    assertThat(code).as(said.toString()).isZero();
    return record;
  }

  /** A file of that name in a folder of its own. */
  static Path fresh(String name) {
    try {
      return Files.createTempDirectory("parley-web").resolve(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
