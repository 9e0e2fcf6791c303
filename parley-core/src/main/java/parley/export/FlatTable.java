package parley.export;

import java.util.List;

/**
 * Rows without nesting, for spreadsheets and databases.
 *
 * @param name the view's, or {@code claims}
 * @param rows one cell for each column; empty where nothing is known
 */
record FlatTable(String name, List<Column> columns, List<List<String>> rows) {

  FlatTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
