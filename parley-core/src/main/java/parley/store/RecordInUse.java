package parley.store;

import java.nio.file.Path;

/** Another process has the record's file open. */
public final class RecordInUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RecordInUse(Path file, Throwable cause) {
    super(OpenNote.of(file).map(where -> at(file, where)).orElseGet(() -> by(file)), cause);
  }

  private static String at(Path file, String where) {
    return "the workbench at "
        + where
        + " has the record "
        + file
        + " open: look, read, correct and export there, or stop it first";
  }

  private static String by(Path file) {
    return "another process is using the record " + file + "; wait until it has ended";
  }
}
