package parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import parley.cli.Failures.UserError;
import parley.store.RecordFileException;
import parley.store.RecordInUse;
import parley.store.RecordQuery;
import picocli.CommandLine.Option;

/** The option that names the record. */
final class RecordOption {

  @Option(
      names = "--record",
      paramLabel = "FILE",
      defaultValue = "parley.duckdb",
      description = "The record (default: ${DEFAULT-VALUE}).")
  private Path file;

  RecordOption() {}

  Path file() {
    return file;
  }

  /** Opens the record to look at it. */
  RecordQuery open() throws UserError {
    if (!Files.exists(file)) {
      throw missing();
    }
    try {
      return RecordQuery.open(file);
    } catch (RecordInUse | RecordFileException failed) {
      throw new UserError(ExitCode.RECORD, String.valueOf(failed.getMessage()), failed);
    }
  }

  /** That there is no such record. */
  UserError missing() {
    return new UserError(
        ExitCode.RECORD,
        file + ": no such record; make one with: parley read PATH --record " + file);
  }
}
