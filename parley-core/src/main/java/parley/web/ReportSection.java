package parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.claims.Office;
import parley.record.Entry;
import parley.record.RecordedClaim;
import parley.record.ReportDate;
import parley.text.Report;
import parley.text.Span;

/** The pages of reports. */
final class ReportSection implements Section {

  private static final int MOST_CHARACTERS = 400_000;

  private final Pages pages;

  ReportSection(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/reports/{id}", this::report);
  }

  private void report(Context context) {
    Snapshot snapshot = pages.snapshot(context);
    String id = context.pathParam("id");
    Report report = snapshot.report(id).orElseThrow(() -> Refused.missing("no report " + id));
    List<RecordedClaim> claims = snapshot.record().claims(id);
    MarkedText text =
        new MarkedText(
            report, MOST_CHARACTERS, claim -> signs(snapshot, claim), found(context, report));
    List<ReportPage.Block> blocks = text.blocks(claims);
    pages.send(
        context,
        "report.jte",
        new ReportPage(
            pages.frame(context, Wording.brief(Sources.title(report), 90), "reports"),
            id,
            Sources.title(report),
            facts(snapshot, report),
            Optional.of(report.source())
                .filter(source -> source.startsWith("https://") || source.startsWith("http://")),
            MarkedText.kinds(blocks),
            text.hasMarkup(),
            blocks,
            text.cut(),
            entries(snapshot, claims),
            snapshot
                .asOf()
                .day()
                .map(day -> snapshot.whole().counts(id, day, snapshot.asOf().sense()))
                .orElse(true)));
  }

  /** The passage that a search found, in the address as {@code mark=12-96}. */
  private static Optional<Span> found(Context context, Report report) {
    return Optional.ofNullable(context.queryParam(MarkedText.FOUND))
        .filter(given -> given.matches("\\d{1,9}-\\d{1,9}"))
        .map(given -> given.split("-", -1))
        .map(ends -> List.of(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
        .filter(ends -> ends.get(0) < ends.get(1) && ends.get(1) <= report.text().length())
        .map(ends -> new Span(ends.get(0), ends.get(1)));
  }

  private static List<ReportPage.Sign> signs(Snapshot snapshot, RecordedClaim claim) {
    AsOf asOf = snapshot.asOf();
    List<ReportPage.Sign> signs =
        new ArrayList<>(
            snapshot.entryOf(claim.id()).stream()
                .map(
                    entry ->
                        new ReportPage.Sign(
                            entry.kind(),
                            asOf.link("/entries/" + entry.id()),
                            Wording.brief(Wording.what(entry), 140)))
                .toList());
    if (claim.claim() instanceof Office office) {
      snapshot
          .record()
          .actor(office.person())
          .ifPresent(
              person ->
                  signs.add(
                      new ReportPage.Sign(
                          "office", asOf.link("/actors/" + person.id()), Gist.of(office))));
    }
    return signs;
  }

  private static List<Line> entries(Snapshot snapshot, List<RecordedClaim> claims) {
    return claims.stream()
        .flatMap(claim -> snapshot.entryOf(claim.id()).stream())
        .distinct()
        .sorted(Comparator.comparing(Entry::kind).thenComparing(Wording::date))
        .map(entry -> Line.of(entry, snapshot.asOf()))
        .toList();
  }

  private static List<ReportPage.Fact> facts(Snapshot snapshot, Report report) {
    List<ReportPage.Fact> facts = new ArrayList<>();
    report.publisher().ifPresent(publisher -> facts.add(fact("Published by", publisher)));
    Optional<ReportDate> date = snapshot.whole().date(report.id());
    facts.add(
        fact(
            "Published",
            date.map(
                    known ->
                        Wording.joined(
                            Wording.when(known.published().when()),
                            known.published().at().map(Object::toString).orElse(""),
                            Wording.word(known.published().how())))
                .orElse("not known")));
    date.map(ReportDate::explanation)
        .filter(explanation -> !explanation.isEmpty())
        .ifPresent(explanation -> facts.add(fact("Dated so since it", explanation)));
    report.origin().ifPresent(origin -> facts.add(fact("Repeats", origin)));
    facts.add(fact("Read from", report.source()));
    String group = snapshot.whole().group(report);
    alike(snapshot, report, group)
        .limit(8)
        .forEach(
            other ->
                facts.add(
                    new ReportPage.Fact(
                        "Nearly the same text",
                        Sources.title(other) + ", " + Sources.outlet(other),
                        Optional.of(snapshot.asOf().link("/reports/" + other.id())))));
    return facts;
  }

  private static Stream<Report> alike(Snapshot snapshot, Report report, String group) {
    return snapshot.whole().reports().stream()
        .filter(other -> !other.id().equals(report.id()))
        .filter(other -> snapshot.whole().group(other).equals(group));
  }

  private static ReportPage.Fact fact(String name, String value) {
    return new ReportPage.Fact(name, value, Optional.empty());
  }
}
