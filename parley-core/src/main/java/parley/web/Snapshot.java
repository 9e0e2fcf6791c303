package parley.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.record.Actor;
import parley.record.ActorRef;
import parley.record.Disagreement;
import parley.record.Entry;
import parley.record.RecordedClaim;
import parley.record.TalksRecord;
import parley.text.Report;
import parley.time.When;

/**
 * The record as of a day with what every page looks up in it: entries of a claim, of an actor, by
 * id.
 */
final class Snapshot {

  private static final int FILTERS_KEPT = 8;

  private final TalksRecord whole;
  private final TalksRecord record;
  private final AsOf asOf;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();
  private final Map<String, List<Entry>> entriesOfActor = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final List<Entry> lastFirst;
  private final List<Actor> actorsByUse;
  private final Map<String, List<Disagreement>> disagreements;
  private final Map<String, Report> reports = new HashMap<>();
  private final Map<Class<? extends Entry>, List<Entry>> sorted = new ConcurrentHashMap<>();
  private final Map<AsOf, List<Moment>> moments = new ConcurrentHashMap<>();
  private final Recent<List<Object>, Chronology> chronologies = new Recent<>(FILTERS_KEPT);
  private final Map<AsOf, Standing> standing = new ConcurrentHashMap<>();
  private final Map<AsOf, List<Report>> reportsLastFirst = new ConcurrentHashMap<>();
  private final Map<String, Contacts> contacts = new ConcurrentHashMap<>();
  private final Optional<LocalDate> firstReport;
  private final String stamp;

  Snapshot(TalksRecord whole, AsOf asOf) {
    this.whole = whole;
    this.asOf = asOf;
    this.record = asOf.day().map(day -> whole.asOf(day, asOf.sense())).orElse(whole);
    for (Entry entry : record.entries()) {
      entries.put(entry.id(), entry);
      Wording.day(entry).ifPresent(day -> days.put(entry.id(), day));
      Involved.in(entry).stream()
          .map(ActorRef::id)
          .distinct()
          .forEach(actor -> add(entriesOfActor, actor, entry));
    }
    this.lastFirst =
        record.entries().stream()
            .sorted(
                Comparator.comparing((Entry entry) -> days.getOrDefault(entry.id(), LocalDate.MIN))
                    .reversed()
                    .thenComparing(Entry::id))
            .toList();
    List<Actor> all = record.actors();
    all.forEach(actor -> actors.put(actor.id(), actor));
    this.actorsByUse =
        all.stream()
            .filter(actor -> asOf.day().isEmpty() || !entriesOfActor(actor.id()).isEmpty())
            .sorted(
                Comparator.comparingInt((Actor actor) -> -entriesOfActor(actor.id()).size())
                    .thenComparing(Actor::name)
                    .thenComparing(Actor::id))
            .toList();
    this.disagreements =
        record.disagreements().stream().collect(Collectors.groupingBy(Disagreement::entry));
    whole.reports().forEach(report -> reports.put(report.id(), report));
    this.firstReport =
        whole.reports().stream()
            .flatMap(report -> whole.date(report.id()).stream())
            .flatMap(
                date ->
                    date.published().when() instanceof When.Dated dated
                        ? Stream.of(dated.to())
                        : Stream.empty())
            .min(Comparator.naturalOrder());
    this.stamp = Stamp.of(whole);
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T value) {
    lists.computeIfAbsent(key, any -> new ArrayList<>(1)).add(value);
  }

  /** The record of that day. */
  TalksRecord record() {
    return record;
  }

  /** The record of all days. */
  TalksRecord whole() {
    return whole;
  }

  AsOf asOf() {
    return asOf;
  }

  /** The name of the whole record's state. */
  String stamp() {
    return stamp;
  }

  Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  Optional<RecordedClaim> claim(String id) {
    return record.claim(id);
  }

  Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  Optional<Report> report(String id) {
    return Optional.ofNullable(reports.get(id));
  }

  /** The entry that rests on a claim. */
  Optional<Entry> entryOf(String claim) {
    return record.entryOf(claim);
  }

  /** The entries in which an actor takes part, by kind and id. */
  List<Entry> entriesOfActor(String actor) {
    return Collections.unmodifiableList(entriesOfActor.getOrDefault(actor, List.of()));
  }

  /** What of an entry or actor cannot all be true. */
  List<Disagreement> disagreements(String entryOrActor) {
    return disagreements.getOrDefault(entryOrActor, List.of());
  }

  /** The entries of one kind, the last first. */
  List<Entry> lastFirst(Class<? extends Entry> kind) {
    return sorted.computeIfAbsent(
        kind, any -> lastFirst.stream().filter(kind::isInstance).toList());
  }

  /** These entries, the last first. */
  List<Entry> lastFirst(Collection<Entry> some) {
    return some.stream()
        .sorted(
            Comparator.comparing((Entry entry) -> days.getOrDefault(entry.id(), LocalDate.MIN))
                .reversed()
                .thenComparing(Entry::id))
        .toList();
  }

  /** The day by which an entry is sorted: its first, else that of its first report. */
  Optional<LocalDate> day(Entry entry) {
    return Optional.ofNullable(days.get(entry.id()));
  }

  /** Where the talks stand on the day. */
  Standing standing() {
    return standing.computeIfAbsent(asOf, any -> new Board(this).standing());
  }

  /** Everything with a time of its own, in order of time. */
  List<Moment> moments() {
    return moments.computeIfAbsent(asOf, any -> Moment.of(record.entries()));
  }

  /** What the timeline shows of some kinds; that of the last filters asked for is kept. */
  Chronology chronology(Filter filter, Set<String> kinds) {
    return chronologies.get(
        List.of(filter, Set.copyOf(kinds)), any -> Chronology.of(this, filter, kinds));
  }

  /** Who was in contact with whom: people, parties or both. */
  Contacts contacts(String who) {
    return contacts.computeIfAbsent(who, any -> new Contacts(this, who));
  }

  /** Everybody who takes part in an entry as of the day, those with most entries first. */
  List<Actor> actorsByUse() {
    return actorsByUse;
  }

  /** The reports that are in the record of the day, the last published first. */
  List<Report> reportsLastFirst() {
    return reportsLastFirst.computeIfAbsent(asOf, any -> sortedReports());
  }

  private List<Report> sortedReports() {
    return whole.reports().stream()
        .filter(
            report ->
                asOf.day().map(day -> whole.counts(report.id(), day, asOf.sense())).orElse(true))
        .sorted(Comparator.comparing(this::published).reversed().thenComparing(Report::id))
        .toList();
  }

  private LocalDate published(Report report) {
    return whole
        .date(report.id())
        .map(date -> date.published().when())
        .filter(When.Dated.class::isInstance)
        .map(when -> ((When.Dated) when).from())
        .orElse(LocalDate.MIN);
  }

  /** The day of the first dated report of all. */
  Optional<LocalDate> firstReport() {
    return firstReport;
  }

  /** The day of the last dated report of all. */
  Optional<LocalDate> lastReport() {
    return whole.today();
  }

  /**
   * The day from which days left and the last weeks count: that asked for, else the last report's.
   */
  Optional<LocalDate> today() {
    return record.today();
  }
}
