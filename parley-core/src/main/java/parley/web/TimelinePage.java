package parley.web;

import java.util.List;

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

  /** A kind of entry, and whether it is shown. */
  record Kind(String kind, boolean shown) {}

  /** A moment as a row of the table. */
  record Row(String date, boolean sure, String kind, String what, String href, Chip status) {}
}
