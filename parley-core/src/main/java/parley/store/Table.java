package parley.store;

import java.util.List;
import java.util.Optional;

/**
 * The answer to a query.
 *
 * @param columns their names
 * @param rows one value for each column as text; empty where SQL has null
 */
public record Table(List<String> columns, List<List<Optional<String>>> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
