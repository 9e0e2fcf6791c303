package parley.export.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.view.Cells;
import parley.view.Entries;
import parley.view.View;

/** What happened, month by month. */
final class TimelinePage {

  private static final String UNDATED = "Undated";

  private final Entries entries;
  private final Links links;

  TimelinePage(Entries entries, Links links) {
    this.entries = entries;
    this.links = links;
  }

  Html body() {
    Map<String, List<JsonNode>> months = new LinkedHashMap<>();
    for (JsonNode moment : entries.of(View.TIMELINE)) {
      String from = moment.path("when").path("from").asText(moment.path("first_reported").asText());
      months
          .computeIfAbsent(
              from.isEmpty() ? UNDATED : from.substring(0, 7), any -> new ArrayList<>())
          .add(moment);
    }
    Html html = new Html();
    if (months.isEmpty()) {
      return html.element("p", "Nothing in these reports has a place in time.", "class", "empty");
    }
    html.open("p", "class", "months");
    months.keySet().forEach(month -> html.link("#m-" + month, month, "class", "month").text(" "));
    html.close("p");
    months.forEach((month, moments) -> month(html, month, moments));
    return html;
  }

  private void month(Html html, String month, List<JsonNode> moments) {
    html.element("h2", month, "id", "m-" + month);
    html.open("ol", "class", "timeline");
    moments.forEach(moment -> moment(html, moment));
    html.close("ol");
  }

  private void moment(Html html, JsonNode moment) {
    String kind = moment.path("kind").asText();
    html.open("li").element("span", Cells.date(moment), "class", "when").text(" ");
    html.element("span", kind, "class", "kind k-" + kind).text(" ");
    html.open("span", "class", "what");
    links.entry(html, "", moment.path("id").asText(), Cells.printable(View.what(moment)));
    String status = Cells.word(moment.path("status"));
    if (!status.isEmpty() && !status.equals("took place")) {
      html.text(" ").element("span", status, "class", "status");
    }
    html.close("span").close("li");
  }
}
