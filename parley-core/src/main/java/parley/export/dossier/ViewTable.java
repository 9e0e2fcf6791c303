package parley.export.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import parley.view.Rows;
import parley.view.Terms;
import parley.view.View;

/** A view's rows as a table; the words of a row's last column lead to its entry. */
final class ViewTable {

  private final View view;
  private final Links links;
  private final String root;

  ViewTable(View view, Links links, String root) {
    this.view = view;
    this.links = links;
    this.root = root;
  }

  /** The view's name as a heading. */
  static String title(View view) {
    return view.name().charAt(0) + view.label().substring(1);
  }

  Html of(JsonNode entries) {
    Rows rows = view.rows(entries);
    return rows.isEmpty() ? empty() : of(rows, rows.rows());
  }

  /** The last of the rows: of rows in order of time, the newest. */
  Html last(JsonNode entries, int most) {
    Rows rows = view.rows(entries);
    List<List<String>> all = rows.rows();
    return rows.isEmpty()
        ? empty()
        : of(rows, all.subList(Math.max(0, all.size() - most), all.size()));
  }

  private Html empty() {
    return new Html().element("p", "No " + view.label() + " in these reports.", "class", "empty");
  }

  private Html of(Rows head, List<List<String>> rows) {
    List<String> columns = head.columns();
    int id = columns.indexOf("ID");
    int entry = view == View.DISAGREEMENTS ? columns.indexOf("ENTRY") : id;
    Html html = new Html().open("div", "class", "wide").open("table").open("thead").open("tr");
    for (int column = 0; column < columns.size(); column++) {
      if (column != id && column != entry) {
        html.element("th", heading(columns.get(column)), "scope", "col");
      }
    }
    html.element("th", "Entry", "scope", "col").close("tr").close("thead").open("tbody");
    for (List<String> row : rows) {
      html.open("tr");
      for (int column = 0; column < columns.size(); column++) {
        if (column != id && column != entry) {
          html.element(
              "td", Terms.length(row.get(column)), "data-head", heading(columns.get(column)));
        }
      }
      html.open("td", "data-head", "Entry", "class", "id");
      links.entry(html, root, row.get(entry), row.get(entry));
      html.close("td").close("tr");
    }
    return html.close("tbody").close("table").close("div");
  }

  private static String heading(String column) {
    return column.charAt(0) + column.substring(1).toLowerCase(Locale.ROOT);
  }
}
