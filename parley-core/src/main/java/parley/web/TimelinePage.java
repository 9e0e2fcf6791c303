package parley.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.view.View;

/**
 * The timeline: a chart that a script draws of {@code data}, and the same as a table.
 *
 * @param filter what it is narrowed down to
 * @param kinds the kinds shown; all if none is chosen
 * @param data the address of the chart's data
 * @param rows a page of the table
 * @param undated how many of what is asked for have no time at all
 */
record TimelinePage(
    Frame frame,
    Filter filter,
    List<Kind> kinds,
    String data,
    List<Row> rows,
    ListPage.Paging paging,
    int undated) {

  /** Whether only one day is asked for, of which the table tells more than the chart. */
  boolean oneDay() {
    return filter.from().isPresent() && filter.from().equals(filter.to());
  }

  /** The same as files; what has views of its own beside the timeline is a table beside it. */
  List<Take> takes() {
    String query =
        Stream.concat(
                kinds.stream().filter(Kind::shown).map(kind -> "kind=" + kind.kind()),
                Stream.of(filter.query()).filter(narrowed -> !narrowed.isEmpty()))
            .collect(Collectors.joining("&"));
    List<View> beside =
        Stream.of(View.STATEMENTS, View.EVENTS)
            .filter(view -> kinds.contains(new Kind(view.label().replaceFirst("s$", ""), true)))
            .toList();
    return Stream.concat(
            Take.of(View.TIMELINE, query, frame.asOf()).stream(),
            Take.tables(beside, filter.query(), frame.asOf()).stream())
        .toList();
  }

  /** A kind of entry, and whether it is shown. */
  record Kind(String kind, boolean shown) {}

  /** A moment as a row of the table. */
  record Row(String date, boolean sure, String kind, String what, String href, Chip status) {}
}
