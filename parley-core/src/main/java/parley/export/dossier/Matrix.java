package parley.export.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.view.Cells;

/** Where each party stands on each proposal: its latest word, with its date and those before. */
final class Matrix {

  private static final int MOST_PARTIES = 10;

  private static final Map<String, String> SIGNS =
      Map.of(
          "proposes", "▸",
          "accepts", "✓",
          "supports_with_conditions", "◐",
          "open", "○",
          "undecided", "?",
          "rejects", "✕",
          "withdraws", "⊘");

  private final Links links;

  Matrix(Links links) {
    this.links = links;
  }

  /** A row for each proposal on which somebody has taken a position. */
  Html of(List<JsonNode> proposals) {
    List<JsonNode> shown =
        proposals.stream().filter(each -> !each.path("positions").isEmpty()).toList();
    List<String> parties = parties(shown);
    if (shown.isEmpty()) {
      return new Html().element("p", "No positions in these reports.", "class", "empty");
    }
    Html html = new Html().open("div", "class", "wide").open("table", "class", "matrix");
    html.open("thead").open("tr").element("th", "Proposal", "scope", "col");
    parties.forEach(party -> html.element("th", party, "scope", "col"));
    html.close("tr").close("thead").open("tbody");
    for (JsonNode proposal : shown) {
      html.open("tr").open("th", "scope", "row");
      links.entry(html, "", proposal.path("id").asText(), proposal.path("name").asText());
      html.text(" ").element("span", Cells.word(proposal.path("state")), "class", "status");
      html.close("th");
      parties.forEach(party -> cell(html, party, proposal));
      html.close("tr");
    }
    return html.close("tbody").close("table").close("div");
  }

  /** The parties with the most positions, at most ten; the rest stand on the proposals' pages. */
  private static List<String> parties(List<JsonNode> proposals) {
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonNode proposal : proposals) {
      for (JsonNode position : proposal.path("positions")) {
        counts.merge(Cells.actor(position.path("party")), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_PARTIES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void cell(Html html, String party, JsonNode proposal) {
    List<JsonNode> taken = new ArrayList<>();
    for (JsonNode position : proposal.path("positions")) {
      if (Cells.actor(position.path("party")).equals(party)) {
        taken.add(position);
      }
    }
    if (taken.isEmpty()) {
      html.element("td", "–", "class", "none", "data-head", party);
      return;
    }
    html.open("td", "data-head", party);
    stance(html, taken.get(taken.size() - 1));
    if (taken.size() > 1) {
      html.open("span", "class", "before").text("before: ");
      Map<String, String> earlier = new LinkedHashMap<>();
      taken
          .subList(0, taken.size() - 1)
          .forEach(
              each ->
                  earlier.put(
                      Cells.word(each.path("stance")) + Cells.when(each.path("when")),
                      Cells.word(each.path("stance")) + " " + Cells.when(each.path("when"))));
      html.text(String.join(", ", earlier.values())).close("span");
    }
    html.close("td");
  }

  /** A stance by sign, word and date, so that it needs no colour to be told. */
  static void stance(Html html, JsonNode position) {
    String stance = position.path("stance").asText();
    html.open("span", "class", "stance s-" + stance);
    html.element("span", SIGNS.getOrDefault(stance, "·"), "class", "sign", "aria-hidden", "true");
    html.text(" " + Cells.word(position.path("stance"))).close("span").text(" ");
    html.element("span", Cells.when(position.path("when")), "class", "when");
  }
}
