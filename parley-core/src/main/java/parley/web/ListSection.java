package parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.record.Disagreement;
import parley.record.Entry;
import parley.text.Report;
import parley.view.View;

/** The lists of each kind of entry, of disagreements and of reports, and the list of them. */
final class ListSection implements Section {

  private final Pages pages;

  ListSection(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/lists", this::all);
    for (EntryLists list : EntryLists.values()) {
      routes.get(list.path(), context -> entries(context, list));
    }
    routes.get("/disagreements", this::disagreements);
    routes.get("/reports", this::reports);
  }

  /** The page of a list that a request asks for. */
  static int page(Context context) {
    String asked = Optional.ofNullable(context.queryParam("page")).orElse("1");
    try {
      return Integer.parseInt(asked);
    } catch (NumberFormatException e) {
      throw Refused.unclear("“" + asked + "” is no page", "Pages are numbered from 1.");
    }
  }

  private void all(Context context) {
    Snapshot snapshot = pages.snapshot(context);
    List<IndexPage.List> lists = new ArrayList<>();
    for (EntryLists list : EntryLists.values()) {
      lists.add(
          new IndexPage.List(
              snapshot.asOf().link(list.path()),
              Wording.key(list).replaceFirst("s$", ""),
              list.title(),
              snapshot.lastFirst(list.kind()).size()));
    }
    lists.add(
        new IndexPage.List(
            snapshot.asOf().link("/disagreements"),
            "disagreement",
            "Disagreements",
            snapshot.record().disagreements().size()));
    pages.send(context, "lists.jte", new IndexPage(pages.frame(context, "Lists", "lists"), lists));
  }

  private void entries(Context context, EntryLists list) {
    Snapshot snapshot = pages.snapshot(context);
    Filter filter = Filter.of(context);
    List<Entry> found = Shown.entries(snapshot, list, filter);
    ListPage.Paging paging =
        ListPage.Paging.of(
            page(context), found.size(), list.path(), filter.query(), snapshot.asOf());
    pages.send(
        context,
        "list.jte",
        new ListPage(
            pages.frame(context, list.title(), "lists"),
            list.title(),
            list.path(),
            Take.of(list.view(), filter.query(), snapshot.asOf()),
            filter,
            true,
            list.columns(),
            paging.of(found).stream().map(entry -> list.row(entry, snapshot.asOf())).toList(),
            paging,
            filter.isEmpty()
                ? "The record holds none as of this day."
                : "Nothing passes this filter; take something out of it."));
  }

  private void disagreements(Context context) {
    Snapshot snapshot = pages.snapshot(context);
    Filter filter = Filter.of(context);
    List<Disagreement> found =
        Shown.disagreements(snapshot, filter).stream()
            .sorted(
                Comparator.comparing(
                        (Disagreement each) ->
                            snapshot
                                .entry(each.entry())
                                .flatMap(snapshot::day)
                                .orElse(LocalDate.MIN))
                    .reversed()
                    .thenComparing(Disagreement::id))
            .toList();
    ListPage.Paging paging =
        ListPage.Paging.of(
            page(context), found.size(), "/disagreements", filter.query(), snapshot.asOf());
    pages.send(
        context,
        "list.jte",
        new ListPage(
            pages.frame(context, "Disagreements", "lists"),
            "Disagreements",
            "/disagreements",
            Take.of(View.DISAGREEMENTS, filter.query(), snapshot.asOf()),
            filter,
            false,
            List.of("Date", "About", "Field", "Values"),
            paging.of(found).stream().map(each -> row(snapshot, each)).toList(),
            paging,
            "No reports disagree on what cannot all be true."));
  }

  private static ListPage.Row row(Snapshot snapshot, Disagreement disagreement) {
    Optional<Entry> entry = snapshot.entry(disagreement.entry());
    String page = entry.isPresent() ? "/entries/" : "/actors/";
    return new ListPage.Row(
        List.of(
            ListPage.Cell.text(entry.map(Wording::date).orElse("")),
            ListPage.Cell.link(
                entry.map(Entry::kind).orElse("actor"),
                Shown.about(snapshot, disagreement),
                snapshot.asOf().link(page + disagreement.entry() + "#" + disagreement.id())),
            ListPage.Cell.text(Disputed.field(disagreement.field())),
            ListPage.Cell.text(
                disagreement.values().stream()
                    .map(value -> Disputed.value(value.value()))
                    .collect(Collectors.joining("  ≠  ")))));
  }

  private void reports(Context context) {
    Snapshot snapshot = pages.snapshot(context);
    Filter filter = Filter.of(context);
    AsOf asOf = snapshot.asOf();
    List<Report> found = Shown.reports(snapshot, filter);
    ListPage.Paging paging =
        ListPage.Paging.of(page(context), found.size(), "/reports", filter.query(), asOf);
    pages.send(
        context,
        "list.jte",
        new ListPage(
            pages.frame(context, "Reports", "reports"),
            "Reports",
            "/reports",
            Take.of(View.REPORTS, filter.query(), asOf),
            filter,
            false,
            List.of("Published", "How known", "Title", "Outlet", "Repeats", "Claims"),
            paging.of(found).stream().map(report -> row(snapshot, report)).toList(),
            paging,
            "No report is in the record as of this day."));
  }

  private static ListPage.Row row(Snapshot snapshot, Report report) {
    var date = snapshot.whole().date(report.id());
    return new ListPage.Row(
        List.of(
            ListPage.Cell.text(
                date.map(known -> Wording.when(known.published().when())).orElse("undated")),
            ListPage.Cell.text(date.map(known -> Wording.word(known.published().how())).orElse("")),
            ListPage.Cell.link(
                Wording.brief(Sources.title(report), 140),
                snapshot.asOf().link("/reports/" + report.id())),
            ListPage.Cell.text(report.publisher().orElse("")),
            ListPage.Cell.text(report.origin().orElse("")),
            ListPage.Cell.text(String.valueOf(snapshot.record().claims(report.id()).size()))));
  }
}
