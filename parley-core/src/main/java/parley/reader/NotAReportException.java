package parley.reader;

/** Says that a file holds no text that can be read as a report. */
public final class NotAReportException extends Exception {

  private static final long serialVersionUID = 1;

  private final String file;
  private final String reason;

  NotAReportException(String file, String reason) {
    super(file + ": " + reason);
    this.file = file;
    this.reason = reason;
  }

  /** The file and the reason. */
  public Skipped skipped() {
    return new Skipped(file, reason);
  }
}
