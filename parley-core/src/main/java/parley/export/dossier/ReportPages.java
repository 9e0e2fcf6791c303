package parley.export.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.export.Sink;
import parley.reader.ReportReader;
import parley.record.RecordedClaim;
import parley.record.ReportDate;
import parley.record.TalksRecord;
import parley.text.Report;
import parley.time.When;
import parley.view.Cells;

/** A page for each report that entries rest on, and the list of them. */
final class ReportPages {

  private final TalksRecord record;
  private final Links links;
  private final Map<String, String> entryOfClaim;
  private final boolean texts;
  private final List<Report> reports;
  private final ReportReader reader = new ReportReader();

  ReportPages(
      TalksRecord record,
      Links links,
      Set<String> reports,
      Map<String, String> entryOfClaim,
      boolean texts) {
    this.record = record;
    this.links = links;
    this.entryOfClaim = entryOfClaim;
    this.texts = texts;
    List<Report> byDate = new ArrayList<>(reports.stream().map(record::report).toList());
    byDate.sort(Comparator.comparing((Report report) -> date(report)).thenComparing(Report::id));
    this.reports = byDate;
  }

  void write(Frame frame, Sink sink) throws IOException {
    frame.write(sink, "reports.html", "Reports", list());
    for (Report report : reports) {
      frame.write(sink, Links.reportPath(report.id()), title(report), page(report));
    }
  }

  private Html list() {
    Html html = new Html();
    if (reports.isEmpty()) {
      return html.element("p", "No entry rests on a report.", "class", "empty");
    }
    html.open("div", "class", "wide").open("table").open("thead").open("tr");
    for (String head : List.of("Published", "Publisher", "Origin", "Title", "Claims")) {
      html.element("th", head, "scope", "col");
    }
    html.close("tr").close("thead").open("tbody");
    for (Report report : reports) {
      html.open("tr").element("td", date(report), "data-head", "Published");
      html.element("td", report.publisher().orElse(""), "data-head", "Publisher");
      html.element("td", report.origin().orElse(""), "data-head", "Origin");
      html.open("td", "data-head", "Title");
      html.link(Links.reportPath(report.id()), title(report)).close("td");
      html.element("td", String.valueOf(claims(report).size()), "data-head", "Claims");
      html.close("tr");
    }
    return html.close("tbody").close("table").close("div");
  }

  private List<RecordedClaim> claims(Report report) {
    return record.claims(report.id()).stream()
        .filter(claim -> entryOfClaim.containsKey(claim.id()))
        .toList();
  }

  private Html page(Report report) {
    Html html = new Html();
    Optional<ReportDate> date = record.date(report.id());
    html.element(
        "p",
        Cells.joined(
            report.publisher().orElse(""),
            report.origin().map(origin -> "repeats " + origin).orElse(""),
            date(report),
            date.map(each -> "date " + Cells.printable(how(each))).orElse("no date")),
        "class",
        "facts");
    date.map(ReportDate::explanation)
        .filter(why -> !why.isEmpty())
        .ifPresent(why -> html.element("p", "It " + why + ".", "class", "facts"));
    html.element("p", fileName(report.source()), "class", "source");
    List<RecordedClaim> claims = claims(report);
    if (texts) {
      html.add(new MarkedText(links, entryOfClaim).of(reader.article(report), claims));
    } else {
      html.element("p", "Only what entries rest on; the full text is left out.", "class", "facts");
      Set<String> seen = new LinkedHashSet<>();
      for (RecordedClaim claim : claims) {
        html.open("figure", "id", claim.id());
        if (seen.add(claim.claim().evidence().sentence())) {
          html.element("blockquote", claim.claim().evidence().sentence());
        }
        html.open("figcaption");
        new MarkedText(links, entryOfClaim).chip(html, claim);
        html.close("figcaption").close("figure");
      }
    }
    return html;
  }

  private static String how(ReportDate date) {
    return switch (date.published().how()) {
      case GIVEN_BY_USER -> "as given by the user";
      case METADATA -> "as its metadata say";
      case PAGE_STAMP -> "as the page is stamped";
      case HEADER_LINE -> "as a line at its head says";
      case FILE_NAME -> "as its file is named";
      case ANCHORED -> "from the events that it shares with other reports";
    };
  }

  private String date(Report report) {
    return record
        .date(report.id())
        .map(each -> each.published().when())
        .filter(When.Dated.class::isInstance)
        .map(When.Dated.class::cast)
        .map(
            when ->
                when.from().equals(when.to())
                    ? when.from().toString()
                    : when.from() + ".." + when.to())
        .orElse("");
  }

  private static String title(Report report) {
    return report.title().filter(title -> !title.isBlank()).orElse(fileName(report.source()));
  }

  /**
   * An address as it is; of a file its name only, since its folders say where its reader keeps it.
   */
  static String fileName(String source) {
    boolean isAddress = source.startsWith("http://") || source.startsWith("https://");
    return isAddress
        ? source
        : source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
  }
}
