package parley.export.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.export.Sink;
import parley.record.Actor;
import parley.record.Entry;
import parley.record.ProposalEntry;
import parley.record.RecordJson;
import parley.record.TalksRecord;
import parley.time.When;
import parley.view.Cells;
import parley.view.View;

/** A page for each who takes part in an entry, and the list of them. */
final class ActorPages {

  private static final String ROOT = "../";

  private final Links links;
  private final List<Actor> actors;
  private final Map<String, List<Entry>> entries;
  private final Map<String, JsonNode> json;

  ActorPages(
      TalksRecord record,
      Links links,
      Map<String, List<Entry>> entries,
      Map<String, JsonNode> json) {
    this.links = links;
    this.entries = entries;
    this.json = json;
    this.actors =
        record.actors().stream().filter(actor -> entries.containsKey(actor.id())).toList();
  }

  void write(Frame frame, Sink sink) throws IOException {
    frame.write(sink, "actors.html", "Actors", list());
    for (Actor actor : actors) {
      frame.write(sink, Links.actorPath(actor.id()), actor.name(), page(actor));
    }
  }

  private List<Entry> of(Actor actor) {
    return entries.getOrDefault(actor.id(), List.of());
  }

  private Html list() {
    Html html = new Html();
    if (actors.isEmpty()) {
      return html.element("p", "No actors in these reports.", "class", "empty");
    }
    html.open("div", "class", "wide").open("table").open("thead").open("tr");
    for (String head : List.of("Name", "Kind", "Country", "Offices", "Entries")) {
      html.element("th", head, "scope", "col");
    }
    html.close("tr").close("thead").open("tbody");
    List<Actor> mostFirst = new ArrayList<>(actors);
    mostFirst.sort(Comparator.comparingInt((Actor actor) -> -of(actor).size()));
    for (Actor actor : mostFirst) {
      html.open("tr").open("td", "data-head", "Name");
      links.actor(html, "", actor.id(), actor.name());
      html.close("td").element("td", kind(actor), "data-head", "Kind");
      html.element("td", actor.country().orElse(""), "data-head", "Country");
      html.element("td", offices(actor), "data-head", "Offices");
      html.element("td", String.valueOf(of(actor).size()), "data-head", "Entries");
      html.close("tr");
    }
    return html.close("tbody").close("table").close("div");
  }

  private Html page(Actor actor) {
    Html html = new Html();
    html.element(
        "p",
        Cells.joined(kind(actor), actor.country().orElse(""), String.join(", ", actor.sectors())),
        "class",
        "facts");
    if (!actor.aliases().isEmpty()) {
      html.element("p", "Also: " + String.join(", ", actor.aliases()));
    }
    if (!actor.offices().isEmpty()) {
      html.element("h2", "Offices, as reports give them").open("ul");
      for (Actor.OfficeGiven office : actor.offices()) {
        html.element("li", Cells.joined(title(office), span(office.when())));
      }
      html.close("ul");
    }
    positions(html, actor);
    Map<String, List<Entry>> kinds = new TreeMap<>();
    of(actor)
        .forEach(entry -> kinds.computeIfAbsent(entry.kind(), any -> new ArrayList<>()).add(entry));
    kinds.forEach((kind, some) -> entries(html, kind, some));
    return html;
  }

  private void positions(Html html, Actor actor) {
    List<ProposalEntry> proposals = new ArrayList<>();
    for (Entry entry : of(actor)) {
      if (entry instanceof ProposalEntry proposal
          && proposal.positions().stream().anyMatch(p -> p.party().id().equals(actor.id()))) {
        proposals.add(proposal);
      }
    }
    if (proposals.isEmpty()) {
      return;
    }
    html.element("h2", "Positions").open("ul");
    for (ProposalEntry proposal : proposals) {
      html.open("li");
      links.entry(html, ROOT, proposal.id(), proposal.name());
      html.open("ul");
      for (JsonNode position : node(proposal).path("positions")) {
        if (Cells.actor(position.path("party")).equals(actor.name())) {
          html.open("li");
          Matrix.stance(html, position);
          html.close("li");
        }
      }
      html.close("ul").close("li");
    }
    html.close("ul");
  }

  private void entries(Html html, String kind, List<Entry> some) {
    html.element("h2", title(kind) + " (" + some.size() + ")").open("ul");
    List<Entry> byTime = new ArrayList<>(some);
    byTime.sort(Comparator.comparing(entry -> sortKey(node(entry))));
    for (Entry entry : byTime) {
      JsonNode node = node(entry);
      html.open("li").element("span", Cells.date(node), "class", "when").text(" ");
      links.entry(html, ROOT, entry.id(), Cells.printable(View.what(node)));
      html.close("li");
    }
    html.close("ul");
  }

  private JsonNode node(Entry entry) {
    return Optional.ofNullable(json.get(entry.id())).orElseThrow();
  }

  private static String sortKey(JsonNode node) {
    return node.path("when").path("from").asText(node.path("first_reported").asText("9999"))
        + node.path("id").asText();
  }

  private static String kind(Actor actor) {
    return actor.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String title(String kind) {
    return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + "s";
  }

  private static String title(Actor.OfficeGiven office) {
    return (office.former() ? "former " : "")
        + office.title()
        + office.of().map(of -> ", " + of).orElse("");
  }

  private static String offices(Actor actor) {
    return String.join("; ", actor.offices().stream().map(ActorPages::title).distinct().toList());
  }

  private static String span(When when) {
    if (!(when instanceof When.Dated dated)) {
      return "";
    }
    String precision = RecordJson.precision(dated);
    return precision.equals("day")
        ? "in a report of " + dated.from()
        : "in reports of " + dated.from() + " to " + dated.to();
  }
}
