package parley.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.actors.ActorKind;
import parley.record.Actor;
import parley.record.ActorRef;
import parley.record.Entry;
import parley.time.When;

/**
 * Which entries a request asks for, by kind, party and days.
 *
 * @param kinds the kinds of entries; all if empty
 * @param party names whom they must involve, by name, alias or country code
 * @param from the first day
 * @param to the last day
 */
record Chosen(
    Set<String> kinds, Optional<String> party, Optional<LocalDate> from, Optional<LocalDate> to) {

  static final List<String> KINDS =
      List.of("contact", "proposal", "measure", "deadline", "incident", "statement", "event");

  Chosen {
    kinds = Set.copyOf(kinds);
  }

  /** What a request asks for with {@code kind}, {@code party}, {@code from} and {@code to}. */
  static Chosen of(Context context) {
    return new Chosen(
        kinds(context, KINDS), text(context, "party"), day(context, "from"), day(context, "to"));
  }

  /** The values of {@code kind}, which may be given more than once or with commas. */
  static Set<String> kinds(Context context, List<String> known) {
    Set<String> kinds = new HashSet<>();
    for (String given : context.queryParams("kind")) {
      for (String kind : given.split(",", -1)) {
        if (!kind.isBlank()) {
          kinds.add(kind.strip());
        }
      }
    }
    kinds.stream()
        .filter(kind -> !known.contains(kind))
        .sorted()
        .findFirst()
        .ifPresent(
            kind -> {
              throw Refused.unclear(
                  "“" + kind + "” is no kind of entry",
                  "The kinds are " + String.join(", ", known) + ".");
            });
    return kinds;
  }

  static Optional<String> text(Context context, String parameter) {
    return text(context.queryParam(parameter));
  }

  /** What was given, unless it is blank. */
  static Optional<String> text(@Nullable String given) {
    return Optional.ofNullable(given).map(String::strip).filter(text -> !text.isEmpty());
  }

  static Optional<LocalDate> day(Context context, String parameter) {
    return day(context.queryParam(parameter));
  }

  /** A day that was given, if any was. */
  static Optional<LocalDate> day(@Nullable String given) {
    return text(given)
        .map(
            day -> {
              try {
                return LocalDate.parse(day);
              } catch (DateTimeParseException e) {
                throw Refused.unclear("“" + day + "” is no day", "Write a day as 2025-03-12.");
              }
            });
  }

  /** Whether an entry is asked for; what has no day of its own has that of its first report. */
  Predicate<Entry> in(Snapshot snapshot) {
    Optional<Set<String>> named = party.map(asked -> names(snapshot, asked));
    return entry ->
        (kinds.isEmpty() || kinds.contains(entry.kind()))
            && within(entry)
            && named.map(names -> involves(entry, names)).orElse(true);
  }

  private boolean within(Entry entry) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    Optional<LocalDate> reported = entry.basis().firstReported();
    Optional<LocalDate> first =
        entry.when() instanceof When.Dated dated ? Optional.of(dated.from()) : reported;
    Optional<LocalDate> last =
        entry.when() instanceof When.Dated dated ? Optional.of(dated.to()) : reported;
    return last.filter(day -> from.isEmpty() || !day.isBefore(from.get())).isPresent()
        && first.filter(day -> to.isEmpty() || !day.isAfter(to.get())).isPresent();
  }

  /** The names and codes by which entries have a party that is asked for. */
  private static Set<String> names(Snapshot snapshot, String asked) {
    String wanted = lower(asked);
    Set<String> names = new HashSet<>(Set.of(wanted));
    for (Actor actor : snapshot.record().actors()) {
      if (lower(actor.name()).equals(wanted)
          || actor.aliases().stream().anyMatch(alias -> lower(alias).equals(wanted))) {
        names.add(lower(actor.name()));
        if (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.GOVERNMENT) {
          actor.country().ifPresent(code -> names.add(lower(code)));
        }
      }
    }
    return names;
  }

  private static boolean involves(Entry entry, Set<String> names) {
    return Involved.in(entry).stream()
        .anyMatch(actor -> names.contains(lower(actor.name())) || isOf(actor, names));
  }

  private static boolean isOf(ActorRef actor, Set<String> names) {
    return actor.country().filter(code -> names.contains(lower(code))).isPresent();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
