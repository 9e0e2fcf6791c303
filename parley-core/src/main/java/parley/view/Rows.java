package parley.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of short texts under named columns.
 *
 * <p>Every cell is one line without control characters, so that a report can send none to whatever
 * shows it; a cell is escaped for HTML or CSV by what writes it there.
 */
public final class Rows {

  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /** No rows yet, under these columns. */
  public Rows(String... columns) {
    this.columns = List.of(columns);
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException if it has not one cell for each column
   */
  public Rows row(String... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(cells.length + " cells under " + columns);
    }
    List<String> clean = new ArrayList<>();
    for (String cell : cells) {
      clean.add(Cells.printable(cell));
    }
    rows.add(List.copyOf(clean));
    return this;
  }

  /** The columns' names, in capital letters. */
  public List<String> columns() {
    return columns;
  }

  /** The rows, each with one cell for every column. */
  public List<List<String>> rows() {
    return List.copyOf(rows);
  }

  /** Whether there is no row. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
