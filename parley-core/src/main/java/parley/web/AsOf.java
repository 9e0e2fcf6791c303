package parley.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import parley.record.Sense;

/**
 * The day as of which the record is shown, and in which sense; without a day, all of it.
 *
 * <p>It stands in the address of every page ({@code ?as-of=2025-03-12&sense=happened}), so that an
 * address shows to others what one sees.
 */
record AsOf(Optional<LocalDate> day, Sense sense) {

  static final AsOf ALWAYS = new AsOf(Optional.empty(), Sense.KNOWN_BY);

  /** What a request for a page asks for. */
  static AsOf of(Context context) {
    return of(context, "as-of");
  }

  /** What a request asks for with a parameter of that name. */
  static AsOf of(Context context, String parameter) {
    String day = Optional.ofNullable(context.queryParam(parameter)).orElse("").strip();
    String sense = Optional.ofNullable(context.queryParam("sense")).orElse("known");
    if (day.isEmpty()) {
      return ALWAYS;
    }
    try {
      return new AsOf(Optional.of(LocalDate.parse(day)), sense(sense));
    } catch (DateTimeParseException e) {
      throw Refused.unclear("“" + day + "” is no day", "Write a day as 2025-03-12.");
    }
  }

  private static Sense sense(String word) {
    return switch (word) {
      case "known" -> Sense.KNOWN_BY;
      case "happened" -> Sense.HAPPENED_BY;
      default ->
          throw Refused.unclear(
              "“" + word + "” is no sense of a day", "The senses are known and happened.");
    };
  }

  /** The word for its sense in an address. */
  String senseWord() {
    return sense == Sense.KNOWN_BY ? "known" : "happened";
  }

  /** Its day as in an address; empty if it has none. */
  String dayText() {
    return day.map(LocalDate::toString).orElse("");
  }

  /** What it adds to an address, without the mark before it; empty for the whole record. */
  String query() {
    return day.map(on -> "as-of=" + on + "&sense=" + senseWord()).orElse("");
  }

  /** The address of a page of the workbench, as of this day. */
  String link(String path) {
    return link(path, query());
  }

  /** The address at which programs get something, as of this day. */
  String apiLink(String path) {
    return link(path, query().replaceFirst("^as-of", "as_of"));
  }

  /** Trap: a fragment comes after the query. */
  private static String link(String path, String query) {
    if (query.isEmpty()) {
      return path;
    }
    int hash = path.indexOf('#');
    String before = hash < 0 ? path : path.substring(0, hash);
    String fragment = hash < 0 ? "" : path.substring(hash);
    return before + (before.indexOf('?') < 0 ? "?" : "&") + query + fragment;
  }
}
