package parley.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.view.Rows;

/**
 * Rows under headers, aligned; the last column takes what room is left and is wrapped.
 *
 * <p>Trap: a column's width is counted in screen cells, not characters: wide scripts take two,
 * combining marks none.
 */
final class Table {

  private static final int GAP = 2;
  private static final int LEAST_LAST = 24;
  private static final int MOST_OTHER = 34;

  private final List<String> headers;
  private final List<List<String>> rows;

  Table(Rows rows) {
    this.headers = rows.columns();
    this.rows = rows.rows();
  }

  void print(Terminal terminal) {
    print(terminal, rows.size());
  }

  /** Prints the last {@code most} rows: of rows in order of time, the newest. */
  void print(Terminal terminal, int most) {
    List<List<String>> shown = rows.subList(Math.max(0, rows.size() - most), rows.size());
    int last = headers.size() - 1;
    int[] widths = new int[headers.size()];
    for (int column = 0; column <= last; column++) {
      widths[column] = cells(headers.get(column));
      for (List<String> row : shown) {
        widths[column] = Math.max(widths[column], cells(row.get(column)));
      }
      if (column < last) {
        widths[column] = Math.min(widths[column], MOST_OTHER);
      }
    }
    int used = 0;
    for (int column = 0; column < last; column++) {
      used += widths[column] + GAP;
    }
    widths[last] = Math.min(widths[last], Math.max(LEAST_LAST, terminal.width() - used));
    terminal.line(terminal.styled(line(headers, widths).stripTrailing(), "bold"));
    for (List<String> row : shown) {
      List<List<String>> wrapped = new ArrayList<>();
      int height = 1;
      for (int column = 0; column <= last; column++) {
        List<String> parts = wrap(row.get(column), widths[column]);
        wrapped.add(parts);
        height = Math.max(height, parts.size());
      }
      for (int at = 0; at < height; at++) {
        List<String> cells = new ArrayList<>();
        for (List<String> parts : wrapped) {
          cells.add(at < parts.size() ? parts.get(at) : "");
        }
        terminal.line(line(cells, widths).stripTrailing());
      }
    }
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      line.append(cell).append(" ".repeat(Math.max(0, widths[column] - cells(cell)) + GAP));
    }
    return line.toString();
  }

  /** Breaks {@code text} at spaces, and within words where one alone is too wide. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      for (String piece : pieces(word, width)) {
        if (line.length() > 0 && cells(line) + 1 + cells(piece) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() > 0 ? " " : "").append(piece);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> pieces(String word, int width) {
    if (cells(word) <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(word);
    int start = 0;
    int end = 0;
    for (int next = graphemes.next(); next != BreakIterator.DONE; next = graphemes.next()) {
      if (cells(word.substring(start, next)) > width && end > start) {
        pieces.add(word.substring(start, end));
        start = end;
      }
      end = next;
    }
    pieces.add(word.substring(start));
    return pieces;
  }

  /** The number of screen cells that {@code text} takes. */
  static int cells(CharSequence text) {
    return text.codePoints().map(Table::cells).sum();
  }

  private static int cells(int codePoint) {
    int type = UCharacter.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }
}
