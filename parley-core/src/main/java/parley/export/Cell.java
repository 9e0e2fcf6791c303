package parley.export;

/** What keeps a cell's text from being taken for something else. */
final class Cell {

  private Cell() {}

  /**
   * A text that a spreadsheet will not run: one that begins as a formula does is given an
   * apostrophe in front. Not for numbers, whose minus sign is meant.
   */
  static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** A text without tabs and line breaks, for a format in which these end cells and rows. */
  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
