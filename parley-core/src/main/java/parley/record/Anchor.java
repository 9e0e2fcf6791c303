package parley.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.claims.Evidence;
import parley.text.Report;
import parley.time.TimeReference;
import parley.time.When;

/**
 * One thing that an undated report shares with dated ones, and the days these give it.
 *
 * @param said the words of {@code time} in the undated report
 * @param ahead whether it tells of what is to come, which is news before its day
 */
record Anchor(
    TimeReference time,
    String said,
    boolean ahead,
    TreeMap<String, TreeMap<LocalDate, String>> days) {

  /** A range of more days than these tells no day. */
  static final int SHARP_DAYS = 7;

  private static final int WINDOW_DAYS = 45;
  private static final int DATED_WINDOW_DAYS = 120;
  private static final int NEWS_DAYS = 4;

  /** A shared thing, its day and a report that gives it. */
  record Met(String thing, LocalDate day, String report) {}

  /** What is shared, if the report was published on {@code day}. */
  Optional<Met> agreement(LocalDate day) {
    When when = time.resolve(When.day(day));
    for (Map.Entry<String, TreeMap<LocalDate, String>> thing : days.entrySet()) {
      Optional<Map.Entry<LocalDate, String>> met = met(thing.getValue(), when, day);
      if (met.isPresent()) {
        return Optional.of(new Met(thing.getKey(), met.get().getKey(), met.get().getValue()));
      }
    }
    return Optional.empty();
  }

  private Optional<Map.Entry<LocalDate, String>> met(
      TreeMap<LocalDate, String> days, When when, LocalDate day) {
    if (when instanceof When.Dated dated) {
      return Dates.width(dated) > SHARP_DAYS
          ? Optional.empty()
          : Optional.ofNullable(days.ceilingEntry(dated.from()))
              .filter(entry -> !entry.getKey().isAfter(dated.to()));
    }
    if (ahead) {
      return Optional.ofNullable(days.higherEntry(day))
          .filter(entry -> !entry.getKey().minusDays(NEWS_DAYS).isAfter(day));
    }
    return Optional.ofNullable(days.floorEntry(day))
        .filter(entry -> !entry.getKey().plusDays(NEWS_DAYS).isBefore(day));
  }

  /** Whether what is shared is of another day for a report of the second day. */
  boolean comesAgain(LocalDate first, LocalDate second) {
    return !agreement(first).map(Met::day).equals(agreement(second).map(Met::day));
  }

  /** How many days a report of {@code day} is behind the last such thing before it. */
  long behind(LocalDate day) {
    return days.values().stream()
        .flatMap(known -> Optional.ofNullable(known.floorKey(day)).stream())
        .mapToLong(last -> ChronoUnit.DAYS.between(last, day))
        .min()
        .orElse(DATED_WINDOW_DAYS);
  }

  /** Why the report was published on {@code day}. */
  ReportDate.Shared reason(LocalDate day, Map<String, Report> reports) {
    Met met = agreement(day).orElseThrow();
    Report dated = reports.get(met.report());
    return new ReportDate.Shared(
        met.thing(),
        met.day(),
        met.report(),
        dated == null ? met.report() : dated.source(),
        said,
        day);
  }

  /** Whether what is shared is known by its place alone, and so may be another thing there. */
  boolean isOfPlaceAlone() {
    return days.keySet().stream().allMatch(Anchors::isOfPlaceAlone);
  }

  /** Whether the undated report says when the shared thing happened. */
  boolean saysWhen() {
    return saysWhen(time);
  }

  /** Whether a time is one, or a range, for a report of a known day. */
  static boolean saysWhen(TimeReference time) {
    return time.resolve(When.day(LocalDate.EPOCH)) instanceof When.Dated;
  }

  /** The words by which a report says when; empty where it does not. */
  static String said(Evidence evidence, Map<String, Report> reports) {
    return Optional.ofNullable(reports.get(evidence.report()))
        .flatMap(report -> evidence.timeSpan().map(report::quote))
        .orElse("");
  }

  /** The days on which the report may have been published, in order. */
  List<LocalDate> candidates() {
    TreeSet<LocalDate> known = new TreeSet<>();
    days.values().forEach(thing -> known.addAll(thing.keySet()));
    List<LocalDate> candidates = new ArrayList<>();
    LocalDate next = LocalDate.MIN;
    int after = isRelative(time) ? WINDOW_DAYS : DATED_WINDOW_DAYS;
    for (LocalDate day : known) {
      next = Dates.later(next, day.minusDays(WINDOW_DAYS));
      while (!next.isAfter(day.plusDays(after))) {
        candidates.add(next);
        next = next.plusDays(1);
      }
    }
    return candidates;
  }

  String name() {
    return new TreeSet<>(days.keySet()) + "|" + time.notation();
  }

  /** Whether a time is another day for a report of another day. */
  static boolean isRelative(TimeReference time) {
    return !time.resolve(When.day(LocalDate.EPOCH))
        .equals(time.resolve(When.day(LocalDate.EPOCH.plusDays(8))));
  }
}
