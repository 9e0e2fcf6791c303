package parley.store;

import java.nio.file.Path;

/** The record's file cannot be read or written. */
public final class RecordFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RecordFileException(Path file, String problem, Throwable cause) {
    super("the record " + file + ": " + problem, cause);
  }

  RecordFileException(Path file, String problem) {
    super("the record " + file + ": " + problem);
  }
}
