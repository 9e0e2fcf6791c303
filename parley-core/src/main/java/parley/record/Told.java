package parley.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parley.claims.Claim;
import parley.claims.Event;
import parley.claims.Evidence;
import parley.claims.Office;
import parley.claims.Status;
import parley.time.TimeReference;
import parley.time.When;

/**
 * When the things of which a report tells happened or are to happen.
 *
 * @param times the ways in which it says so of what is past, each once
 * @param plan when its news is to happen, if that is a plan
 */
record Told(List<TimeReference> times, Optional<TimeReference> plan) {

  private static final int NOT_YET_DAYS = 1_000;
  private static final int NAMED_DAYS = 100;
  private static final int AHEAD_DAYS = 3;
  private static final int WEEKDAYS = 7;

  static Told in(List<Claim> own) {
    Map<String, TimeReference> past = new TreeMap<>();
    Optional<Evidence> first = Optional.empty();
    Set<String> plans = new HashSet<>();
    own.stream()
        .map(Claim::evidence)
        .filter(evidence -> evidence.status() == Status.PLANNED)
        .forEach(evidence -> plans.add(said(evidence)));
    List<Evidence> inOrder =
        own.stream()
            .filter(
                claim ->
                    !(claim instanceof Event || claim instanceof Office)
                        || !plans.contains(said(claim.evidence())))
            .map(Claim::evidence)
            .filter(
                evidence ->
                    evidence.status() == Status.TOOK_PLACE || evidence.status() == Status.PLANNED)
            .sorted(
                Comparator.comparing(Evidence::span)
                    .thenComparing(Evidence::status)
                    .thenComparing(evidence -> evidence.time().notation()))
            .toList();
    for (Evidence evidence : inOrder) {
      if (evidence.status() == Status.TOOK_PLACE) {
        past.put(evidence.time().notation(), evidence.time());
      }
      first = first.or(() -> Optional.of(evidence).filter(each -> Anchor.isRelative(each.time())));
    }
    return new Told(
        List.copyOf(past.values()),
        first.filter(each -> each.status() == Status.PLANNED).map(Evidence::time));
  }

  /**
   * The sentence and its time: a plan is an event too, of those who agreed on it or hold office.
   */
  private static String said(Evidence evidence) {
    return evidence.span() + "|" + evidence.time().notation();
  }

  /** The days on which a report that tells this is most likely of these. */
  List<LocalDate> closest(List<LocalDate> days) {
    Map<LocalDate, Long> distances = new TreeMap<>();
    days.forEach(day -> distances.put(day, distance(day)));
    long slack =
        isShortlyBefore(days.get(0)) ? times.size() : 0; // a plan may be a day's news later
    long most = Collections.min(distances.values()) + slack;
    return days.stream().filter(day -> distances.getOrDefault(day, 0L) <= most).toList();
  }

  /** Those of the days that are shortly before what is planned; all, if none is. */
  List<LocalDate> ahead(List<LocalDate> days) {
    List<LocalDate> ahead = days.stream().filter(this::isShortlyBefore).toList();
    return ahead.isEmpty() ? days : ahead;
  }

  boolean isShortlyBefore(LocalDate day) {
    return plan.filter(time -> isAhead(time, day)).isPresent();
  }

  private static boolean isAhead(TimeReference plan, LocalDate day) {
    return plan.resolve(When.day(day)) instanceof When.Day planned
        && planned.date().isAfter(day)
        && !planned.date().isAfter(day.plusDays(AHEAD_DAYS));
  }

  /** How far behind the things it tells of a report of {@code day} would be, in days in all. */
  private long distance(LocalDate day) {
    boolean weekdays = times.stream().anyMatch(Anchor::isRelative);
    long distance = 0;
    for (TimeReference time : times) {
      long days = behind(time, day);
      boolean byDate = weekdays && !Anchor.isRelative(time);
      if (!byDate || days == NOT_YET_DAYS) {
        distance += days;
      } else if (days < WEEKDAYS) {
        distance += NAMED_DAYS;
      }
    }
    return distance;
  }

  private static long behind(TimeReference time, LocalDate day) {
    if (time.resolve(When.day(day)) instanceof When.Dated dated
        && Dates.width(dated) <= Anchor.SHARP_DAYS) {
      long days = ChronoUnit.DAYS.between(dated.to(), day);
      return days >= 0 ? days : NOT_YET_DAYS;
    }
    return 0;
  }
}
