package parley.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param here the part of the workbench that the page belongs to, as the navigation names it
 * @param path the page's address, without what follows the question mark
 * @param kept what else follows the question mark, and stays when the day is changed
 * @param asOf the day shown
 * @param record the record's file name
 * @param first the day of the first report
 * @param last the day of the last report
 * @param csrf the secret that changes must show
 */
record Frame(
    String title,
    String here,
    String path,
    List<Map.Entry<String, String>> kept,
    AsOf asOf,
    String record,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    String csrf) {

  Frame {
    kept = List.copyOf(kept);
  }

  /** One entry of the navigation. */
  record Place(String key, String path, String label) {}

  static final List<Place> NAVIGATION =
      List.of(
          new Place("board", "/", "Board"),
          new Place("timeline", "/timeline", "Timeline"),
          new Place("network", "/network", "Network"),
          new Place("map", "/map", "Map"),
          new Place("lists", "/lists", "Lists"),
          new Place("actors", "/actors", "Actors"),
          new Place("reports", "/reports", "Reports"),
          new Place("review", "/review", "Review"),
          new Place("read", "/read", "Read"),
          new Place("export", "/export", "Export"));

  /** An address within the workbench, as of the same day. */
  String link(String to) {
    return asOf.link(to);
  }

  /** The address of the same page of the whole record. */
  String whole() {
    String query =
        kept.stream()
            .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The days from the first report to the last, for the slider; 0 if they are one or none. */
  long days() {
    return first.flatMap(from -> last.map(to -> ChronoUnit.DAYS.between(from, to))).orElse(0L);
  }

  /** Where the slider stands: at its end for the whole record. */
  long dayShown() {
    return asOf.day()
        .flatMap(day -> first.map(from -> ChronoUnit.DAYS.between(from, day)))
        .map(day -> Math.max(0, Math.min(days(), day)))
        .orElse(days());
  }
}
