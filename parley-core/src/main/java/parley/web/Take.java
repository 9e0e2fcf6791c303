package parley.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.export.Format;
import parley.view.View;

/**
 * A file to take away.
 *
 * @param word what a reader clicks on
 * @param href where it is
 * @param what it holds, in a line; may be empty
 */
record Take(String word, String href, String what) {

  /** A view as a table and as JSON, with the filter and the day that its page shows. */
  static List<Take> of(View view, String filter, AsOf asOf) {
    return Stream.of(Format.CSV, Format.JSON)
        .map(
            format ->
                new Take(
                    format.title(),
                    href(format, Optional.of(view.label()), filter, asOf),
                    Wording.capital(view.label()) + " as " + format.title()))
        .toList();
  }

  /** The views of a page that shows more than one, each as a table. */
  static List<Take> tables(List<View> views, String filter, AsOf asOf) {
    return views.stream()
        .map(
            view ->
                new Take(
                    view.label() + " as CSV",
                    href(Format.CSV, Optional.of(view.label()), filter, asOf),
                    Wording.capital(view.label()) + " as CSV"))
        .toList();
  }

  /** What a page shows, as programs get it. */
  static Take json(String path, AsOf asOf) {
    return new Take("JSON", asOf.apiLink(path), "The same for programs");
  }

  /** The record of that day in formats of the field. */
  static List<Take> whole(List<Format> formats, AsOf asOf) {
    return formats.stream()
        .map(
            format ->
                new Take(format.title(), href(format, Optional.empty(), "", asOf), format.holds()))
        .toList();
  }

  /**
   * The address of an export.
   *
   * @param filter what else stands in the address, as {@link Filter#query} has it
   */
  static String href(Format format, Optional<String> view, String filter, AsOf asOf) {
    String query =
        Stream.of(view.map(name -> "view=" + name).orElse(""), filter)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("&"));
    return asOf.apiLink("/api/export/" + format.label() + (query.isEmpty() ? "" : "?" + query));
  }

  /** A parameter of an address; nothing if it has no value. */
  static String parameter(String name, String value) {
    return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
