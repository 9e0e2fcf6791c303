package parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Tab-separated values: cells are kept on one line and without tabs, lines end with a line feed.
 *
 * <p>Some of the field's files quote cells and some do not, so each format chooses.
 */
final class Tsv {

  private Tsv() {}

  /** A line whose cells are never quoted: a quotation mark stands for itself. */
  static void plain(List<String> cells, Writer out) throws IOException {
    line(cells.stream().map(Cell::oneLine).toList(), out);
  }

  /** A line in which a cell with a quotation mark is quoted, and so is every code. */
  static void quoted(List<String> cells, int code, Writer out) throws IOException {
    String[] line = new String[cells.size()];
    for (int column = 0; column < line.length; column++) {
      String cell = Cell.oneLine(cells.get(column));
      boolean quote = cell.indexOf('"') >= 0 || (column == code && !cell.isEmpty());
      line[column] = quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
    line(List.of(line), out);
  }

  private static void line(List<String> cells, Writer out) throws IOException {
    out.write(String.join("\t", cells));
    out.write('\n');
  }
}
