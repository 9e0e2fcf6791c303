package parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import parley.store.ColumnType;

/**
 * Comma-separated values as RFC 4180 has them: lines end with CR and LF, a cell with a comma, a
 * quotation mark or a line break stands in quotation marks.
 *
 * <p>Codes are always quoted, so that a reader that heeds it keeps their leading zeros.
 */
final class Csv {

  private Csv() {}

  static void write(FlatTable table, Writer out) throws IOException {
    line(table.columns().stream().map(Column::name).toList(), out);
    for (List<String> row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < row.size(); column++) {
        cells.add(cell(row.get(column), table.columns().get(column).type()));
      }
      line(cells, out);
    }
  }

  private static String cell(String text, ColumnType type) {
    return switch (type) {
      case TEXT -> quoted(Cell.harmless(text), false);
      case CODE -> quoted(Cell.harmless(text), !text.isEmpty());
      case DAY, NUMBER, DECIMAL, TRUTH -> text;
    };
  }

  private static String quoted(String text, boolean always) {
    boolean needed =
        always
            || text.indexOf(',') >= 0
            || text.indexOf('"') >= 0
            || text.indexOf('\n') >= 0
            || text.indexOf('\r') >= 0;
    return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static void line(List<String> cells, Writer out) throws IOException {
    out.write(String.join(",", cells));
    out.write("\r\n");
  }
}
