package parley.store;

import java.nio.file.Path;

/** Another process has the record's file open. */
public final class RecordInUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RecordInUse(Path file, Throwable cause) {
    super("another process is using the record " + file + "; wait until it has ended", cause);
  }
}
