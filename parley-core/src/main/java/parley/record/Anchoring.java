package parley.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import parley.claims.Claim;
import parley.claims.ClaimJson;
import parley.claims.Contact;
import parley.claims.Event;
import parley.claims.Evidence;
import parley.claims.Office;
import parley.claims.Statement;
import parley.claims.Status;
import parley.text.Published;
import parley.text.Report;
import parley.time.TimeReference;
import parley.time.When;

/**
 * Dates reports without a date from what they share with dated reports.
 *
 * <p>A relative time ("on Friday") means another day for each day on which the report may have been
 * published. Days are kept for which the most shared things fall on the days that the dated reports
 * give; of these the one that puts the report closest behind what it tells, or, where it tells of a
 * plan first, the days shortly before that. The trap: "March 11" says the same whatever the day of
 * the report, so it bounds the date only from below, and the report may be a day late; but papers
 * that name weekdays name a date only where the weekday would no longer tell which. What happens
 * every week is no anchor.
 *
 * <p>A report that is nearly the same text as a dated one is dated as that: its "on Friday" was
 * written on that day, whenever it was printed again.
 */
final class Anchoring {

  private static final int WINDOW_DAYS = 45;
  private static final int DATED_WINDOW_DAYS = 120;
  private static final int SHARP_DAYS = 7;
  private static final int COMMON_DAYS = 60;
  private static final int NEWS_DAYS = 4;
  private static final int FRESH = 2;
  private static final int NOT_YET_DAYS = 1_000;
  private static final int WEEKDAYS = 7;
  private static final int NAMED_DAYS = 100;
  private static final int AHEAD_DAYS = 3;
  private static final int COPY_WORDS = 40;
  private static final String TEXT = "nearly all of its text";

  private static final TreeMap<String, Anchor> NONE = new TreeMap<>();

  private final Anchors anchors;
  private final Map<String, Report> reports;

  /** The days of the things that undated reports tell of too; no other thing is noted. */
  private final Map<String, TreeMap<LocalDate, String>> dated = new HashMap<>();

  private Anchoring(ActorIndex actors, Map<String, Report> reports) {
    this.anchors = new Anchors(actors);
    this.reports = reports;
  }

  /** The dates of all reports that have one or can be given one, by report id. */
  static Map<String, ReportDate> dates(
      Map<String, Report> reports, Collection<Claim> claims, ActorIndex actors, Origins origins) {
    Map<String, ReportDate> dates = new TreeMap<>();
    reports
        .values()
        .forEach(
            report ->
                report
                    .published()
                    .ifPresent(
                        published -> dates.put(report.id(), new ReportDate(published, List.of()))));
    if (dates.size() == reports.size() || dates.isEmpty()) {
      return dates;
    }
    dates.putAll(copies(reports, origins, Map.copyOf(dates)));
    Anchoring anchoring = new Anchoring(actors, reports);
    Map<String, List<Claim>> undated = new TreeMap<>();
    for (Claim claim : claims) {
      if (!dates.containsKey(claim.evidence().report())) {
        undated.computeIfAbsent(claim.evidence().report(), any -> new ArrayList<>()).add(claim);
        anchoring.keys(claim).forEach(key -> anchoring.dated.put(key, new TreeMap<>()));
      }
    }
    for (Claim claim : claims) {
      ReportDate date = dates.get(claim.evidence().report());
      if (date != null) {
        anchoring.learn(claim, date.published().when());
      }
    }
    List.copyOf(undated.entrySet()).parallelStream()
        .map(own -> Map.entry(own.getKey(), anchoring.date(own.getValue())))
        .toList()
        .forEach(found -> found.getValue().ifPresent(date -> dates.put(found.getKey(), date)));
    return dates;
  }

  /**
   * Undated reports that are nearly copies of dated ones, each by the likest. A line or two may be
   * written again on another day.
   */
  private static Map<String, ReportDate> copies(
      Map<String, Report> reports, Origins origins, Map<String, ReportDate> dates) {
    Map<String, ReportDate> copies = new TreeMap<>();
    for (Report report : reports.values()) {
      if (dates.containsKey(report.id()) || Words.of(report.text()).size() < COPY_WORDS) {
        continue;
      }
      origins
          .likest(report, other -> dates.containsKey(other.id()))
          .ifPresent(
              other -> {
                ReportDate known = Objects.requireNonNull(dates.get(other.id()));
                When when = known.published().when();
                if (when instanceof When.Dated dated) {
                  copies.put(
                      report.id(),
                      anchored(
                          when,
                          List.of(
                              new ReportDate.Shared(
                                  TEXT,
                                  dated.from(),
                                  other.id(),
                                  other.source(),
                                  "",
                                  dated.from()))));
                }
              });
    }
    return copies;
  }

  private static ReportDate anchored(When when, List<ReportDate.Shared> reasons) {
    return new ReportDate(
        new Published(when, Optional.empty(), Published.HowKnown.ANCHORED, Optional.empty()),
        reasons);
  }

  private void learn(Claim claim, When reported) {
    When when = claim.evidence().time().resolve(reported);
    if (when instanceof When.Undated && claim instanceof Statement) {
      when = reported;
    }
    if (when instanceof When.Day day) {
      String report = claim.evidence().report();
      for (String key : keys(claim)) {
        TreeMap<LocalDate, String> days = dated.get(key);
        if (days != null) {
          days.merge(day.date(), report, (a, b) -> a.compareTo(b) < 0 ? a : b);
        }
      }
    }
  }

  private List<String> keys(Claim claim) {
    List<String> keys = anchors.keys(claim);
    if (claim instanceof Statement statement) {
      Report report = reports.get(claim.evidence().report());
      if (report != null) {
        keys.addAll(anchors.wordKeys(statement, statement.words()));
      }
    }
    return keys;
  }

  /**
   * One thing that an undated report shares with dated ones, and the days these give it.
   *
   * @param said the words of {@code time} in the undated report
   * @param ahead whether it tells of what is to come, which is news before its day
   */
  private record Anchor(
      TimeReference time,
      String said,
      boolean ahead,
      TreeMap<String, TreeMap<LocalDate, String>> days) {

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

    /** Whether the undated report says when the shared thing happened. */
    boolean saysWhen() {
      return time.resolve(When.day(LocalDate.EPOCH)) instanceof When.Dated;
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
      return days.keySet() + "|" + time.notation();
    }
  }

  /**
   * What says when decides. Things shared without a time count as fresh news, if there are two of
   * them: they choose among the days that it leaves, and decide where nothing says when.
   */
  private Optional<ReportDate> date(List<Claim> own) {
    List<Anchor> shared = shared(own);
    List<Anchor> fresh = shared.stream().filter(anchor -> !anchor.saysWhen()).toList();
    Optional<Anchor> lead = lead(own).filter(anchor -> !anchor.saysWhen());
    return date(own, shared.stream().filter(Anchor::saysWhen).toList(), 1, fresh, lead)
        .or(() -> date(own, fresh, FRESH, List.of(), Optional.empty()));
  }

  /** What a report tells first of all that it shares with dated ones. */
  private Optional<Anchor> lead(List<Claim> own) {
    return own.stream()
        .filter(claim -> !(claim instanceof Event))
        .sorted(
            Comparator.comparing((Claim claim) -> claim.evidence().span())
                .thenComparing(ClaimJson::write))
        .flatMap(claim -> anchor(claim).stream())
        .findFirst();
  }

  private Optional<ReportDate> date(
      List<Claim> own, List<Anchor> shared, int least, List<Anchor> fresh, Optional<Anchor> lead) {
    Map<LocalDate, TreeMap<String, Anchor>> agreeing = new TreeMap<>();
    for (Anchor anchor : shared) {
      String name = anchor.name();
      for (LocalDate day : anchor.candidates()) {
        if (anchor.agreement(day).isPresent()) {
          agreeing.computeIfAbsent(day, any -> new TreeMap<>()).put(name, anchor);
        }
      }
    }
    int most = agreeing.values().stream().mapToInt(Map::size).max().orElse(0);
    if (most < least) {
      return Optional.empty();
    }
    Map<String, List<LocalDate>> byAnchors = new TreeMap<>();
    agreeing.forEach(
        (day, byName) -> {
          if (byName.size() == most) {
            byAnchors
                .computeIfAbsent(String.join(";", byName.keySet()), any -> new ArrayList<>())
                .add(day);
          }
        });
    Told told = Told.in(own);
    List<LocalDate> closest =
        byAnchors.values().stream()
            .map(told::ahead)
            .map(days -> told.closest(freshest(ofLead(days, lead), fresh)))
            .map(
                days ->
                    told.isShortlyBefore(days.get(0))
                        ? days
                        : apart(days, day -> agreeing.getOrDefault(day, NONE).values()))
            .flatMap(days -> nearest(days, fresh).stream())
            .distinct()
            .sorted()
            .toList();
    LocalDate day = closest.get(0);
    List<ReportDate.Shared> reasons =
        closest.stream()
            .flatMap(
                each ->
                    agreeing.getOrDefault(each, NONE).values().stream()
                        .map(anchor -> anchor.reason(each, reports)))
            .distinct()
            .toList();
    When when =
        closest.size() == 1
            ? exactly(day, own)
            : When.between(day, closest.get(closest.size() - 1));
    return Optional.of(anchored(when, reasons));
  }

  /** Those of the days on which what the report tells first is news; all, if it is on none. */
  private static List<LocalDate> ofLead(List<LocalDate> days, Optional<Anchor> lead) {
    List<LocalDate> told =
        days.stream()
            .filter(day -> lead.filter(anchor -> anchor.agreement(day).isPresent()).isPresent())
            .toList();
    return told.isEmpty() ? days : told;
  }

  /** Those of the days of whose news the report tells most; all, if it tells hardly any. */
  private static List<LocalDate> freshest(List<LocalDate> days, List<Anchor> fresh) {
    Map<LocalDate, Long> told = new TreeMap<>();
    days.forEach(
        day ->
            told.put(
                day, fresh.stream().filter(anchor -> anchor.agreement(day).isPresent()).count()));
    long most = Collections.max(told.values());
    return most < FRESH
        ? days
        : days.stream().filter(day -> told.getOrDefault(day, 0L) == most).toList();
  }

  /**
   * The first of days that are as likely, and those weeks later on which the same came again: then
   * nothing tells which time it was.
   */
  private static List<LocalDate> apart(
      List<LocalDate> days, Function<LocalDate, Collection<Anchor>> agreeing) {
    LocalDate first = days.get(0);
    return days.stream()
        .filter(
            day ->
                day.equals(first)
                    || (!day.isBefore(first.plusDays(WEEKDAYS))
                        && agreeing.apply(day).stream()
                            .anyMatch(anchor -> anchor.comesAgain(first, day))))
        .toList();
  }

  /** Those of the days that are the least behind what the report tells without saying when. */
  private static List<LocalDate> nearest(List<LocalDate> days, List<Anchor> fresh) {
    if (days.size() < 2 || fresh.isEmpty()) {
      return days;
    }
    Map<LocalDate, Long> behind = new TreeMap<>();
    days.forEach(
        day -> behind.put(day, fresh.stream().mapToLong(anchor -> anchor.behind(day)).sum()));
    long least = Collections.min(behind.values());
    return days.stream().filter(day -> behind.getOrDefault(day, 0L) == least).toList();
  }

  private List<Anchor> shared(List<Claim> own) {
    Map<String, Anchor> shared = new TreeMap<>();
    for (Claim claim : own) {
      anchor(claim).ifPresent(anchor -> shared.putIfAbsent(anchor.name(), anchor));
    }
    return List.copyOf(shared.values());
  }

  /** What a claim shares with dated reports, if it shares anything. */
  private Optional<Anchor> anchor(Claim claim) {
    TreeMap<String, TreeMap<LocalDate, String>> days = new TreeMap<>();
    for (String key : keys(claim)) {
      TreeMap<LocalDate, String> known = dated.get(key);
      if (known != null && !known.isEmpty() && known.size() <= COMMON_DAYS) {
        days.put(key, known);
      }
    }
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Anchor(claim.evidence().time(), said(claim), isAhead(claim), days));
  }

  private static boolean isAhead(Claim claim) {
    Status status = claim.evidence().status();
    return claim instanceof Contact && status != Status.TOOK_PLACE && status != Status.ONGOING;
  }

  private String said(Claim claim) {
    Report report = reports.get(claim.evidence().report());
    return report == null ? "" : claim.evidence().timeSpan().map(report::quote).orElse("");
  }

  /**
   * When the things of which a report tells happened or are to happen.
   *
   * @param times the ways in which it says so of what is past, each once
   * @param plan when its news is to happen, if that is a plan
   */
  private record Told(List<TimeReference> times, Optional<TimeReference> plan) {

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
        first = first.or(() -> Optional.of(evidence).filter(each -> isRelative(each.time())));
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
      if (isShortlyBefore(days.get(0))) {
        return days;
      }
      Map<LocalDate, Long> distances = new TreeMap<>();
      days.forEach(day -> distances.put(day, distance(day)));
      long least = Collections.min(distances.values());
      return days.stream().filter(day -> distances.getOrDefault(day, 0L) == least).toList();
    }

    /** Those of the days that are shortly before what is planned; all, if none is. */
    List<LocalDate> ahead(List<LocalDate> days) {
      List<LocalDate> ahead = days.stream().filter(this::isShortlyBefore).toList();
      return ahead.isEmpty() ? days : ahead;
    }

    private boolean isShortlyBefore(LocalDate day) {
      return plan.filter(time -> isAhead(time, day)).isPresent();
    }

    private static boolean isAhead(TimeReference plan, LocalDate day) {
      return plan.resolve(When.day(day)) instanceof When.Day planned
          && planned.date().isAfter(day)
          && !planned.date().isAfter(day.plusDays(AHEAD_DAYS));
    }

    /** How far behind the things it tells of a report of {@code day} would be, in days in all. */
    private long distance(LocalDate day) {
      boolean weekdays = times.stream().anyMatch(Anchoring::isRelative);
      long distance = 0;
      for (TimeReference time : times) {
        long days = behind(time, day);
        boolean byDate = weekdays && !isRelative(time);
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
          && Dates.width(dated) <= SHARP_DAYS) {
        long days = ChronoUnit.DAYS.between(dated.to(), day);
        return days >= 0 ? days : NOT_YET_DAYS;
      }
      return 0;
    }
  }

  /** Whether a time is another day for a report of another day. */
  private static boolean isRelative(TimeReference time) {
    return !time.resolve(When.day(LocalDate.EPOCH))
        .equals(time.resolve(When.day(LocalDate.EPOCH.plusDays(8))));
  }

  /** The day, or also the next where no time of the report moves with the report's own day. */
  private static When exactly(LocalDate day, List<Claim> own) {
    boolean moves =
        own.stream()
            .map(claim -> claim.evidence().time())
            .anyMatch(
                time ->
                    !time.resolve(When.day(day)).equals(time.resolve(When.day(day.plusDays(8)))));
    return moves ? When.day(day) : When.between(day, day.plusDays(1));
  }
}
