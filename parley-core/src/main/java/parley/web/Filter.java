package parley.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.actors.ActorKind;
import parley.claims.Place;
import parley.claims.Status;
import parley.record.Actor;
import parley.record.ContactEntry;
import parley.record.Entry;
import parley.record.EventEntry;
import parley.record.IncidentEntry;
import parley.text.Report;
import parley.time.When;

/**
 * What a reader narrows a list or the timeline down to; what is empty lets everything pass.
 *
 * @param who a party or person: its name, another name of it, a state's code, or a part of a name
 * @param place a part of a place's name, or a country's code
 * @param status a status
 * @param source a part of an outlet's or wire's name, or of a file's
 * @param words words that the entry's line holds
 * @param from the first day
 * @param to the last day
 */
record Filter(
    String who,
    String place,
    Optional<Status> status,
    String source,
    String words,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** What a request asks for. */
  static Filter of(Context context) {
    return new Filter(
        text(context, "who"),
        text(context, "place"),
        status(text(context, "status")),
        text(context, "source"),
        text(context, "words"),
        day(text(context, "from")),
        day(text(context, "to")));
  }

  /** Only what a party or person takes part in. */
  static Filter who(String name) {
    return new Filter(name, "", Optional.empty(), "", "", Optional.empty(), Optional.empty());
  }

  /** The same in one country, given by its code, or town. */
  Filter at(String where) {
    return new Filter(who, where, status, source, words, from, to);
  }

  private static String text(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("").strip();
  }

  private static Optional<Status> status(String word) {
    if (word.isEmpty()) {
      return Optional.empty();
    }
    for (Status status : Status.values()) {
      if (Wording.key(status).equals(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(status);
      }
    }
    throw Refused.unclear("“" + word + "” is no status", "Choose one from the list.");
  }

  private static Optional<LocalDate> day(String day) {
    if (day.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      throw Refused.unclear("“" + day + "” is no day", "Write a day as 2025-03-12.");
    }
  }

  /** Whether it lets everything pass. */
  boolean isEmpty() {
    return query().isEmpty();
  }

  /** It as in an address, without the mark before it. */
  String query() {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("who", who);
    given.put("place", place);
    given.put("status", statusWord());
    given.put("source", source);
    given.put("words", words);
    given.put("from", fromText());
    given.put("to", toText());
    return given.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  String statusWord() {
    return status.map(Wording::key).orElse("");
  }

  String fromText() {
    return from.map(LocalDate::toString).orElse("");
  }

  String toText() {
    return to.map(LocalDate::toString).orElse("");
  }

  /** What of a record passes. */
  Predicate<Entry> in(Snapshot snapshot) {
    List<Predicate<Entry>> all = new ArrayList<>();
    if (!who.isEmpty()) {
      Set<String> actors = actors(snapshot);
      all.add(entry -> Involved.in(entry).stream().anyMatch(ref -> actors.contains(ref.id())));
    }
    if (!place.isEmpty()) {
      all.add(entry -> place(entry).filter(this::isThere).isPresent());
    }
    status.ifPresent(wanted -> all.add(entry -> entry.status() == wanted));
    if (!source.isEmpty()) {
      Set<String> reports =
          snapshot.whole().reports().stream()
              .filter(this::isFrom)
              .map(Report::id)
              .collect(Collectors.toSet());
      all.add(entry -> entry.basis().reports().stream().anyMatch(reports::contains));
    }
    if (!words.isEmpty()) {
      all.add(entry -> holds(Wording.what(entry), words));
    }
    from.ifPresent(
        day -> all.add(entry -> last(entry).filter(on -> !on.isBefore(day)).isPresent()));
    to.ifPresent(
        day -> all.add(entry -> snapshot.day(entry).filter(on -> !on.isAfter(day)).isPresent()));
    return all.stream().reduce(Predicate::and).orElse(entry -> true);
  }

  /** The actors meant; a state stands for everybody of it too. */
  private Set<String> actors(Snapshot snapshot) {
    List<Actor> exact =
        snapshot.actorsByUse().stream().filter(actor -> isCalled(actor, who)).toList();
    List<Actor> meant =
        exact.isEmpty()
            ? snapshot.actorsByUse().stream().filter(actor -> holds(actor.name(), who)).toList()
            : exact;
    Set<String> ids = meant.stream().map(Actor::id).collect(Collectors.toCollection(HashSet::new));
    Set<String> countries =
        meant.stream()
            .filter(actor -> actor.kind() == ActorKind.STATE)
            .flatMap(actor -> actor.country().stream())
            .collect(Collectors.toSet());
    snapshot.actorsByUse().stream()
        .filter(actor -> actor.country().filter(countries::contains).isPresent())
        .forEach(actor -> ids.add(actor.id()));
    return ids;
  }

  private static boolean isCalled(Actor actor, String name) {
    return actor.name().equalsIgnoreCase(name)
        || actor.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name))
        || (actor.kind() == ActorKind.STATE
            && actor.country().filter(code -> code.equalsIgnoreCase(name)).isPresent());
  }

  /** Where an entry is, if its kind has places. */
  static Optional<Place> place(Entry entry) {
    if (entry instanceof ContactEntry contact) {
      return contact.place();
    } else if (entry instanceof IncidentEntry incident) {
      return incident.place();
    } else if (entry instanceof EventEntry event) {
      return event.place();
    }
    return Optional.empty();
  }

  private boolean isThere(Place where) {
    return holds(where.name(), place)
        || where.country().filter(code -> code.equalsIgnoreCase(place)).isPresent();
  }

  private boolean isFrom(Report report) {
    return holds(Sources.outlet(report), source)
        || report.origin().filter(origin -> holds(origin, source)).isPresent()
        || holds(report.source(), source);
  }

  /** Whether a text has a part, in any letter case; the empty part is in all. */
  static boolean holds(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static Optional<LocalDate> last(Entry entry) {
    return entry.when() instanceof When.Dated dated
        ? Optional.of(dated.to())
        : entry.basis().firstReported();
  }
}
