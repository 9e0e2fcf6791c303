package parley.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/**
 * How results are put on the screen: its width, and whether it has colours.
 *
 * <p>Trap: piped output has neither, so that a script sees the same bytes everywhere.
 */
final class Terminal {

  private static final int PLAIN_WIDTH = 160;

  private final PrintWriter out;
  private final boolean coloured;
  private final int width;

  Terminal(PrintWriter out, boolean coloured, int width) {
    this.out = out;
    this.coloured = coloured;
    this.width = Math.max(40, width);
  }

  /**
   * The terminal that the launcher found, or a plain one when the output is piped.
   *
   * <p>The launcher sets {@code parley.columns} only where standard output is a terminal.
   */
  static Terminal of(PrintWriter out) {
    int columns = Integer.getInteger("parley.columns", 0);
    boolean interactive = columns > 0;
    boolean coloured = interactive && System.getenv("NO_COLOR") == null;
    return new Terminal(out, coloured, interactive ? columns : PLAIN_WIDTH);
  }

  int width() {
    return width;
  }

  boolean coloured() {
    return coloured;
  }

  void line(String text) {
    out.println(text);
  }

  void blank() {
    out.println();
  }

  void heading(String text) {
    out.println(styled(text, "bold"));
  }

  /** {@code text} in a picocli style such as {@code bold} or {@code fg(red)}, if colours are on. */
  String styled(String text, String style) {
    if (!coloured || text.isEmpty()) {
      return text;
    }
    StringBuilder styled = new StringBuilder();
    for (var each : Ansi.Style.parse(style)) {
      styled.append(each.on());
    }
    return styled.append(text).append(Ansi.Style.reset.on()).toString();
  }
}
