package parley.export.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parley.export.Sink;
import parley.record.ActorRef;
import parley.record.Entry;
import parley.record.RecordedClaim;
import parley.record.TalksRecord;
import parley.text.Report;
import parley.view.Cells;
import parley.view.Terms;
import parley.view.View;

/** A page for each entry: its fields, who takes part, its sentences, and what contradicts. */
final class EntryPages {

  private static final String ROOT = "../";
  private static final Set<String> APART =
      Set.of(
          "id",
          "kind",
          "status",
          "when",
          "first_reported",
          "name",
          "words",
          "claims",
          "reports",
          "origins",
          "positions",
          "changes",
          "conditions",
          "review",
          "content");

  private final TalksRecord record;
  private final Links links;
  private final Map<String, Entry> entries;
  private final Map<String, List<JsonNode>> disagreements = new TreeMap<>();

  EntryPages(TalksRecord record, Links links, Map<String, Entry> entries, JsonNode disagreements) {
    this.record = record;
    this.links = links;
    this.entries = entries;
    disagreements.forEach(
        each ->
            this.disagreements
                .computeIfAbsent(each.path("entry").asText(), any -> new ArrayList<>())
                .add(each));
  }

  void write(Frame frame, Sink sink, Map<String, JsonNode> chosen) throws IOException {
    for (Map.Entry<String, JsonNode> each : chosen.entrySet()) {
      Entry entry = entries.get(each.getKey());
      if (entry != null) {
        String title =
            each.getValue().has("name")
                ? each.getValue().path("name").asText()
                : View.what(each.getValue());
        frame.write(
            sink,
            Links.entryPath(entry.id()),
            Cells.brief(title, 120),
            page(entry, each.getValue()));
      }
    }
  }

  private Html page(Entry entry, JsonNode json) {
    Html html = new Html();
    html.open("p", "class", "facts")
        .element("span", entry.kind(), "class", "kind k-" + entry.kind());
    html.text(" " + Cells.joined(Cells.word(json.path("status")), Cells.date(json), entry.id()));
    html.close("p");
    fields(html, json);
    parts(html, "Positions", json.path("positions"), "stance");
    parts(html, "Changes", json.path("changes"), "to");
    parts(html, "Conditions", json.path("conditions"), "asks");
    involved(html, entry);
    int origins = entry.basis().origins();
    html.element("h2", "Sentences");
    html.element(
        "p",
        entry.basis().claims().size()
            + (entry.basis().claims().size() == 1 ? " claim, " : " claims, ")
            + origins
            + (origins == 1 ? " origin" : " independent origins"),
        "class",
        "facts");
    entry.basis().claims().forEach(claim -> claim(html, claim));
    disagreements.getOrDefault(entry.id(), List.of()).forEach(each -> disagreement(html, each));
    return html;
  }

  private static void fields(Html html, JsonNode json) {
    html.open("dl");
    json.properties()
        .forEach(
            field -> {
              String value = APART.contains(field.getKey()) ? "" : flat(field.getValue());
              if (!value.isEmpty()) {
                html.element("dt", field.getKey().replace('_', ' ')).element("dd", value);
              }
            });
    html.close("dl");
  }

  /** A field's value as a line. */
  private static String flat(JsonNode value) {
    if (value.has("from") && value.has("to")) {
      return Cells.when(value);
    }
    if (value.isArray()) {
      return String.join(", ", Cells.stream(value).map(EntryPages::flat).distinct().toList());
    }
    if (value.has("name") && value.has("country") && value.size() == 2) {
      return Cells.place(value);
    }
    if (value.isObject()) {
      return String.join(
          ", ",
          value.properties().stream()
              .filter(field -> !field.getKey().equals("claims"))
              .map(
                  field ->
                      field.getKey().equals("name")
                          ? flat(field.getValue())
                          : field.getKey().replace('_', ' ') + " " + flat(field.getValue()))
              .toList());
    }
    return Terms.length(value.asText());
  }

  private static void parts(Html html, String title, JsonNode parts, String word) {
    if (parts.isEmpty()) {
      return;
    }
    html.element("h2", title).open("ul");
    for (JsonNode part : parts) {
      html.open("li");
      if (part.has("stance")) {
        html.text(Cells.actor(part.path("party")) + " ");
        Matrix.stance(html, part);
      } else {
        html.text(
            Cells.joined(
                Cells.when(part.path("when")),
                Cells.actor(part.path("party")),
                Cells.word(part.path(word))));
      }
      html.close("li");
    }
    html.close("ul");
  }

  private void involved(Html html, Entry entry) {
    var actors = Involved.in(entry);
    if (actors.isEmpty()) {
      return;
    }
    html.element("h2", "Who takes part").open("ul", "class", "inline");
    for (ActorRef actor : actors) {
      html.open("li");
      links.actor(html, ROOT, actor.id(), actor.name());
      html.close("li");
    }
    html.close("ul");
  }

  private void claim(Html html, RecordedClaim claim) {
    Report report = claim.report();
    JsonNode json = new parley.record.RecordJson(record).claim(claim);
    html.open("figure", "id", claim.id());
    html.element("blockquote", claim.claim().evidence().sentence());
    html.open("figcaption");
    String name =
        report.publisher().or(report::title).orElse(ReportPages.fileName(report.source()));
    if (links.hasReport(report.id())) {
      html.link(ROOT + Links.reportPath(report.id()) + "#" + claim.id(), name);
    } else {
      html.text(name);
    }
    String saidBy = Cells.list(json.path("said_by"));
    html.text(
        " · "
            + Cells.joined(
                Cells.when(json.path("reported")),
                Cells.word(json.path("status")),
                saidBy.isEmpty() ? "" : "said by " + saidBy,
                json.path("time").has("text")
                    ? "time from “" + Cells.printable(json.path("time").path("text").asText()) + "”"
                    : ""));
    html.close("figcaption").close("figure");
  }

  private static void disagreement(Html html, JsonNode disagreement) {
    html.element("h2", "What cannot all be true: " + Cells.word(disagreement.path("field")));
    html.open("ul");
    for (JsonNode value : disagreement.path("values")) {
      html.open("li").text(value.path("value").asText() + " ");
      for (JsonNode claim : value.path("claims")) {
        html.link("#" + claim.asText(), claim.asText(), "class", "id").text(" ");
      }
      html.close("li");
    }
    html.close("ul");
  }
}
