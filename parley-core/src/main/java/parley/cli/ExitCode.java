package parley.cli;

/** The command's exit codes, as its help text lists them. */
final class ExitCode {

  static final int DONE = 0;
  static final int SOME_SKIPPED = 1;
  static final int RECORD = 3;
  static final int NOTHING_FOUND = 4;
  static final int SQL = 5;
  static final int INTERNAL = 70;

  private ExitCode() {}
}
