package parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.record.Entry;
import parley.record.RecordedClaim;
import parley.time.When;

/** The pages of entries, and why their claims are one. */
final class EntrySection implements Section {

  private static final int MOST_CLAIMS = 80;

  private final Pages pages;
  private final OpenRecord open;

  EntrySection(Pages pages, OpenRecord open) {
    this.pages = pages;
    this.open = open;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/entries/{id}", this::entry);
    routes.get("/entries/{id}/why", this::why);
  }

  private Entry find(Snapshot snapshot, Context context) {
    String id = context.pathParam("id");
    return snapshot
        .entry(id)
        .orElseThrow(
            () ->
                snapshot.whole().entry(id).isPresent()
                    ? new Refused(
                        404,
                        "Not yet in the record: " + id,
                        "It is in the record of a later day: choose All days above.")
                    : Refused.missing("no entry " + id));
  }

  private void entry(Context context) {
    Snapshot snapshot = pages.snapshot(context);
    Entry entry = find(snapshot, context);
    AsOf asOf = snapshot.asOf();
    List<RecordedClaim> claims = entry.basis().claims().stream().sorted(Sources.BY_REPORT).toList();
    Evidenced evidenced = new Evidenced(snapshot.record(), asOf, claims);
    new EntryFields(evidenced, asOf).write(entry);
    boolean all = "all".equals(context.queryParam("claims"));
    List<RecordedClaim> listed = all ? claims : claims.stream().limit(MOST_CLAIMS).toList();
    pages.send(
        context,
        "entry.jte",
        new EntryPage(
            pages.frame(context, Wording.brief(Wording.what(entry), 90), "lists"),
            entry.id(),
            entry.kind(),
            Wording.what(entry),
            Wording.date(entry),
            entry.when() instanceof When.Day,
            Chip.of(entry),
            Wording.number(entry.basis().origins(), "independent origin")
                + " in "
                + Wording.number(entry.basis().reports().size(), "report"),
            evidenced.fields(),
            Sentences.disputes(snapshot, entry.id()),
            byOrigin(listed, claims, asOf),
            claims.size() - listed.size(),
            claims.size() == 1,
            asOf.day().isEmpty() && open.desk().isPresent()
                ? Candidates.fields(snapshot.record(), entry)
                : List.of()));
  }

  private static List<EntryPage.OriginGroup> byOrigin(
      List<RecordedClaim> listed, List<RecordedClaim> all, AsOf asOf) {
    Map<String, List<RecordedClaim>> origins = new LinkedHashMap<>();
    listed.forEach(
        claim -> origins.computeIfAbsent(claim.origin(), any -> new ArrayList<>()).add(claim));
    List<EntryPage.OriginGroup> groups = new ArrayList<>();
    origins.forEach(
        (origin, claims) ->
            groups.add(
                new EntryPage.OriginGroup(
                    Sources.origin(origin, claims),
                    Wording.number(claims.size(), "claim")
                        + " in "
                        + Wording.number(
                            claims.stream().map(claim -> claim.report().id()).distinct().count(),
                            "report"),
                    Sentences.cards(claims, claim -> all.indexOf(claim) + 1, asOf))));
    return groups;
  }

  private void why(Context context) {
    Snapshot snapshot = pages.snapshot(context);
    Entry entry = find(snapshot, context);
    boolean part = context.header("HX-Request") != null;
    pages.send(
        context,
        part ? "whypart.jte" : "why.jte",
        WhyPage.of(
            pages.frame(context, "Why it is so", "lists"),
            snapshot.record(),
            snapshot.record().why(entry.id()).orElseThrow(),
            snapshot.asOf()));
  }
}
