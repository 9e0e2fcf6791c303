package parley.reader;

/** A report that is at hand as bytes, and the name that it was given under. */
public final class Given {

  private static final int LONGEST_NAME = 200;

  private final String name;
  private final byte[] bytes;

  /**
   * A report as it was handed over.
   *
   * @param name a file's name or an address; folders before a file's name, and what cannot be
   *     printed, are left out, so that it names nothing on this machine
   */
  public Given(String name, byte[] bytes) {
    this.name = printable(name);
    this.bytes = bytes.clone();
  }

  private static String printable(String name) {
    boolean address = name.startsWith("http://") || name.startsWith("https://");
    String last = address ? name : name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    String clean = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", " ").strip();
    String named = clean.isEmpty() || clean.matches("\\.+") ? "unnamed.txt" : clean;
    return named.length() <= LONGEST_NAME || address
        ? named
        : named.substring(named.length() - LONGEST_NAME);
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** What comes of it. */
  public Outcome read(ReportReader reader) {
    try {
      return reader.read(name, bytes);
    } catch (NotAReportException none) {
      return none.skipped();
    }
  }
}
