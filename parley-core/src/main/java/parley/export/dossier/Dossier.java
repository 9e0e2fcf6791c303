package parley.export.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.export.Sink;
import parley.record.ActorRef;
import parley.record.Entry;
import parley.record.RecordedClaim;
import parley.record.Sense;
import parley.record.TalksRecord;
import parley.view.Entries;
import parley.view.Selection;
import parley.view.View;

/**
 * A folder of pages: overview, timeline, a page for each kind of entry, for each entry with its
 * sentences, for each actor, and for each report with what was read from it marked.
 *
 * <p>Trap: a report's full text may be somebody's copyright. Without texts, a report's page holds
 * only the sentences that entries rest on.
 */
public final class Dossier {

  private static final List<View> OF_ENTRIES =
      List.of(
          View.CONTACTS,
          View.PROPOSALS,
          View.MEASURES,
          View.DEADLINES,
          View.INCIDENTS,
          View.STATEMENTS,
          View.EVENTS);

  private final Selection selection;
  private final Entries entries;
  private final boolean texts;

  /**
   * A dossier of entries.
   *
   * @param selection what they are of the record, in words on every page
   * @param texts whether reports' pages hold their full texts
   */
  public Dossier(Selection selection, Entries entries, boolean texts) {
    this.selection = selection;
    this.entries = entries;
    this.texts = texts;
  }

  /** Writes all pages. */
  public void write(Sink sink) throws IOException {
    TalksRecord record = entries.record();
    Map<String, Entry> byId = new TreeMap<>();
    record.entries().forEach(entry -> byId.put(entry.id(), entry));
    Map<String, JsonNode> chosen = new LinkedHashMap<>();
    OF_ENTRIES.forEach(
        view -> entries.of(view).forEach(each -> chosen.put(each.path("id").asText(), each)));
    Map<String, List<Entry>> ofActor = new TreeMap<>();
    Set<String> reports = new TreeSet<>();
    for (String id : chosen.keySet()) {
      Entry entry = byId.get(id);
      if (entry != null) {
        reports.addAll(entry.basis().reports());
        for (ActorRef actor : Involved.in(entry)) {
          ofActor.computeIfAbsent(actor.id(), any -> new ArrayList<>()).add(entry);
        }
      }
    }
    Links links = new Links(chosen.keySet(), ofActor.keySet(), reports);
    Frame frame = new Frame(about(chosen.size(), reports.size()));
    style(sink);
    frame.write(sink, "index.html", title(), new OverviewPage(entries, links).body());
    frame.write(sink, "timeline.html", "Timeline", new TimelinePage(entries, links).body());
    frame.write(sink, "proposals.html", "Proposals", new ProposalsPage(entries, links).body());
    for (View view :
        List.of(
            View.CONTACTS,
            View.MEASURES,
            View.DEADLINES,
            View.INCIDENTS,
            View.STATEMENTS,
            View.DISAGREEMENTS)) {
      String name = ViewTable.title(view);
      frame.write(
          sink, view.label() + ".html", name, new ViewTable(view, links, "").of(entries.of(view)));
    }
    new ActorPages(record, links, ofActor, chosen).write(frame, sink);
    new EntryPages(record, links, byId, entries.of(View.DISAGREEMENTS)).write(frame, sink, chosen);
    Map<String, String> entryOfClaim = new TreeMap<>();
    chosen
        .keySet()
        .forEach(
            id -> {
              Entry entry = byId.get(id);
              if (entry != null) {
                for (RecordedClaim claim : entry.basis().claims()) {
                  entryOfClaim.put(claim.id(), id);
                }
              }
            });
    new ReportPages(record, links, reports, entryOfClaim, texts).write(frame, sink);
  }

  private String title() {
    return selection.party().map(party -> "Talks: " + party).orElse("Record of the talks");
  }

  private String about(int entryCount, int reportCount) {
    StringBuilder about = new StringBuilder();
    about.append(entryCount).append(" entries from ").append(reportCount);
    about.append(reportCount == 1 ? " report" : " reports");
    selection.party().ifPresent(party -> about.append(", only those with ").append(party));
    selection
        .day()
        .ifPresent(
            day ->
                about
                    .append(
                        selection.sense() == Sense.KNOWN_BY
                            ? ", as reports published by "
                            : ", of what had happened by ")
                    .append(day)
                    .append(selection.sense() == Sense.KNOWN_BY ? " said" : ""));
    return about.append(". Every entry leads to the sentences that it rests on.").toString();
  }

  private static void style(Sink sink) throws IOException {
    try (InputStream css = Dossier.class.getResourceAsStream("/parley/export/dossier.css");
        OutputStream out = sink.bytes("dossier.css")) {
      if (css == null) {
        throw new IllegalStateException("parley/export/dossier.css is not on the class path");
      }
      css.transferTo(out);
    }
  }
}
