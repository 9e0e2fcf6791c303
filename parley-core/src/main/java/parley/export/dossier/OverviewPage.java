package parley.export.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.function.Predicate;
import parley.view.Cells;
import parley.view.Entries;
import parley.view.View;

/** The first page: what is to come, what came last, where each side stands. */
final class OverviewPage {

  private static final int MOST = 8;

  private final Entries entries;
  private final Links links;

  OverviewPage(Entries entries, Links links) {
    this.entries = entries;
    this.links = links;
  }

  Html body() {
    Html html = new Html().open("dl", "class", "counts");
    for (View view :
        List.of(
            View.CONTACTS,
            View.PROPOSALS,
            View.MEASURES,
            View.DEADLINES,
            View.INCIDENTS,
            View.DISAGREEMENTS)) {
      html.open("div").open("dt").link(view.label() + ".html", ViewTable.title(view)).close("dt");
      html.element("dd", String.valueOf(entries.of(view).size())).close("div");
    }
    html.close("dl");
    html.element("h2", "Where each side stands");
    List<JsonNode> proposals = Cells.stream(entries.of(View.PROPOSALS)).toList();
    html.add(new Matrix(links).of(proposals));
    ArrayNode contacts = entries.of(View.CONTACTS);
    section(html, "Contacts to come", View.CONTACTS, only(contacts, OverviewPage::isPlanned));
    section(html, "Latest contacts", View.CONTACTS, only(contacts, contact -> !isPlanned(contact)));
    section(html, "Deadlines", View.DEADLINES, entries.of(View.DEADLINES));
    section(html, "Measures", View.MEASURES, entries.of(View.MEASURES));
    section(html, "Latest incidents", View.INCIDENTS, entries.of(View.INCIDENTS));
    section(html, "What reports disagree on", View.DISAGREEMENTS, entries.of(View.DISAGREEMENTS));
    return html;
  }

  private void section(Html html, String title, View view, ArrayNode shown) {
    html.element("h2", title);
    if (shown.isEmpty()) {
      html.element("p", "None in these reports.", "class", "empty");
      return;
    }
    html.add(new ViewTable(view, links, "").last(shown, MOST));
    if (shown.size() > MOST) {
      html.open("p", "class", "more");
      html.link(view.label() + ".html", "All " + view.label()).close("p");
    }
  }

  private static boolean isPlanned(JsonNode contact) {
    return contact.path("status").asText().equals("planned");
  }

  private static ArrayNode only(ArrayNode all, Predicate<JsonNode> kept) {
    ArrayNode some = JsonNodeFactory.instance.arrayNode();
    Cells.stream(all).filter(kept).forEach(some::add);
    return some;
  }
}
