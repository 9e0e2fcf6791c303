package parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import parley.claims.Claim;
import parley.claims.ClaimJson;
import parley.claims.Contact;
import parley.claims.Event;
import parley.claims.Statement;
import parley.claims.Status;
import parley.text.Published;
import parley.text.Report;
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

  private static final int COMMON_DAYS = 60;

  /** The most days of talks or fighting any of which another report may tell of. */
  private static final int LONG_TALKS = 4;

  private static final int FRESH = 2;

  /** How much the words that two sentences share tell, in nats: enough alone, and in two pairs. */
  private static final double STRONG = 12;

  private static final double WEAK = 8;
  private static final int WEEKDAYS = 7;
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
    Map<String, ReportDate> stated = Map.copyOf(dates);
    dates.putAll(copies(reports, origins, stated));
    reports.values().stream()
        .filter(report -> !dates.containsKey(report.id()))
        .forEach(
            report ->
                DatelineYears.date(report, reports, stated)
                    .ifPresent(reason -> dates.put(report.id(), ofDateline(reason))));
    boolean more = true;
    while (more && dates.size() < reports.size()) {
      more = dateMore(dates, reports, claims, actors);
    }
    return dates;
  }

  /** Dates reports by those that have a date so far; false if none could be dated. */
  private static boolean dateMore(
      Map<String, ReportDate> dates,
      Map<String, Report> reports,
      Collection<Claim> claims,
      ActorIndex actors) {
    Map<String, ReportDate> known = Map.copyOf(dates);
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
    give(dates, undated, anchoring::date);
    undated.keySet().removeAll(dates.keySet());
    if (!undated.isEmpty()) {
      LikeSentences like = new LikeSentences(reports, claims, known);
      give(dates, undated, own -> anchoring.date(own, like));
    }
    return dates.size() > known.size();
  }

  private static void give(
      Map<String, ReportDate> dates,
      Map<String, List<Claim>> undated,
      Function<List<Claim>, Optional<ReportDate>> date) {
    List.copyOf(undated.entrySet()).parallelStream()
        .map(own -> Map.entry(own.getKey(), date.apply(own.getValue())))
        .toList()
        .forEach(found -> found.getValue().ifPresent(day -> dates.put(found.getKey(), day)));
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

  private static ReportDate ofDateline(ReportDate.Shared reason) {
    return anchored(When.day(reason.gives()), List.of(reason));
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
    if (when instanceof When.Dated some && Dates.width(some) <= LONG_TALKS) {
      String report = claim.evidence().report();
      for (String key : keys(claim)) {
        TreeMap<LocalDate, String> days = dated.get(key);
        if (days != null) {
          some.from()
              .datesUntil(some.to().plusDays(1))
              .forEach(day -> days.merge(day, report, (a, b) -> a.compareTo(b) < 0 ? a : b));
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
   * What says when decides. Things shared without a time count as fresh news, if there are two of
   * them: they choose among the days that it leaves, and decide where nothing says when.
   */
  private Optional<ReportDate> date(List<Claim> own) {
    List<Anchor> shared = shared(own);
    List<Anchor> fresh = shared.stream().filter(anchor -> !anchor.saysWhen()).toList();
    Optional<Anchor> lead = lead(own).filter(anchor -> !anchor.saysWhen());
    List<Anchor> sure =
        shared.stream().filter(Anchor::saysWhen).filter(each -> !each.isOfPlaceAlone()).toList();
    return date(own, sure, 1, fresh, lead)
        .or(() -> date(own, fresh, FRESH, List.of(), Optional.empty()));
  }

  /**
   * Where no claim that says when is shared, one sentence that is much alike, or two things of
   * these: sentences that are less so, and shared claims that do not say when.
   */
  private Optional<ReportDate> date(List<Claim> own, LikeSentences like) {
    return date(own, like.anchors(own, STRONG), 1, List.of(), Optional.empty())
        .or(() -> date(own, weak(own, like), FRESH, List.of(), Optional.empty()));
  }

  private List<Anchor> weak(List<Claim> own, LikeSentences like) {
    List<Anchor> weak = new ArrayList<>(like.anchors(own, WEAK));
    weak.addAll(shared(own));
    return weak;
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
    TreeMap<String, TreeMap<LocalDate, String>> days = new TreeMap<>(Anchors.TELLING_FIRST);
    for (String key : keys(claim)) {
      TreeMap<LocalDate, String> known = dated.get(key);
      if (known != null && !known.isEmpty() && known.size() <= COMMON_DAYS) {
        days.put(key, known);
      }
    }
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Anchor(
                claim.evidence().time(),
                Anchor.said(claim.evidence(), reports),
                isAhead(claim),
                days));
  }

  private static boolean isAhead(Claim claim) {
    Status status = claim.evidence().status();
    return claim instanceof Contact && status != Status.TOOK_PLACE && status != Status.ONGOING;
  }

  /** The day, or also the next where no time of the report moves with the report's own day. */
  private static When exactly(LocalDate day, List<Claim> own) {
    boolean moves = own.stream().map(claim -> claim.evidence().time()).anyMatch(Anchor::isRelative);
    return moves ? When.day(day) : When.between(day, day.plusDays(1));
  }
}
