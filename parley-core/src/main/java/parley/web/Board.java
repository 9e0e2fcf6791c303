package parley.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parley.claims.Deadline;
import parley.claims.Measure;
import parley.claims.Status;
import parley.record.ActorRef;
import parley.record.ContactEntry;
import parley.record.DeadlineEntry;
import parley.record.Disagreement;
import parley.record.Entry;
import parley.record.IncidentEntry;
import parley.record.MeasureEntry;
import parley.record.ProposalEntry;
import parley.record.TalksRecord;
import parley.time.When;

/**
 * Works out the board: what of the record matters on a day.
 *
 * <p>"Today" is the day asked for, else the day of the last report: the clock says nothing about a
 * record.
 */
final class Board {

  private static final int LINES = 8;
  private static final int PARTIES = 10;
  private static final int WEEKS = 4;
  private static final Set<Status> HELD = EnumSet.of(Status.TOOK_PLACE, Status.ONGOING);
  private static final Set<Deadline.State> OVER =
      EnumSet.of(Deadline.State.MET, Deadline.State.MISSED, Deadline.State.WITHDRAWN);

  private final Snapshot snapshot;
  private final TalksRecord record;
  private final AsOf asOf;
  private final Optional<LocalDate> today;

  Board(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.record = snapshot.record();
    this.asOf = snapshot.asOf();
    this.today = snapshot.today();
  }

  Standing standing() {
    List<Disagreement> disagreements = disagreements();
    return new Standing(
        record.reports().isEmpty(),
        counts(),
        todayInWords(),
        parties(),
        Matrix.of(snapshot),
        contacts(),
        planned(),
        deadlines(),
        measures(),
        incidents(),
        disagreements.stream().limit(LINES).map(this::line).toList(),
        Math.max(0, disagreements.size() - LINES));
  }

  private List<String> counts() {
    long reports =
        asOf.day()
            .map(
                day ->
                    record.reports().stream()
                        .filter(report -> snapshot.whole().counts(report.id(), day, asOf.sense()))
                        .count())
            .orElse((long) record.reports().size());
    return List.of(
        Wording.number(reports, "report"),
        Wording.number(record.entries().size(), "entry"),
        Wording.number(record.claims().size(), "claim"));
  }

  private String todayInWords() {
    return today
        .map(day -> asOf.day().isPresent() ? day.toString() : day + ", the day of the last report")
        .orElse("no day: no report has a date");
  }

  private List<Standing.PartyLine> parties() {
    Map<ActorRef, long[]> counts = new TreeMap<>();
    for (ContactEntry contact : record.entries(ContactEntry.class)) {
      contact.parties().stream().distinct().forEach(party -> count(counts, party, 0));
    }
    for (ProposalEntry proposal : record.entries(ProposalEntry.class)) {
      proposal.positions().forEach(position -> count(counts, position.party(), 1));
    }
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<ActorRef, long[]> each) -> -each.getValue()[0] - each.getValue()[1])
                .thenComparing(Map.Entry::getKey))
        .limit(PARTIES)
        .map(
            each ->
                new Standing.PartyLine(
                    asOf.link("/actors/" + each.getKey().id()),
                    each.getKey().name(),
                    each.getKey().country().orElse(""),
                    each.getValue()[0],
                    each.getValue()[1]))
        .toList();
  }

  private static void count(Map<ActorRef, long[]> counts, ActorRef party, int column) {
    counts.computeIfAbsent(party, any -> new long[2])[column]++;
  }

  private Standing.Block contacts() {
    List<Entry> held =
        snapshot.lastFirst(ContactEntry.class).stream()
            .filter(contact -> HELD.contains(contact.status()))
            .toList();
    return block(
        held.stream().map(contact -> Line.of(contact, asOf, disputed(contact))).toList(),
        "No contact that took place.",
        "/contacts");
  }

  /** What is still to come on that day; what has no day of its own is dropped after some weeks. */
  private Standing.Block planned() {
    List<Entry> planned =
        new ArrayList<>(
            snapshot.lastFirst(ContactEntry.class).stream()
                .filter(contact -> Wording.TO_COME.contains(contact.status()))
                .filter(this::isToCome)
                .toList());
    Collections.reverse(planned);
    return block(
        planned.stream().map(contact -> Line.of(contact, asOf, Chip.of(contact.status()))).toList(),
        "None is planned or called for.",
        "/contacts?status=planned");
  }

  private boolean isToCome(Entry entry) {
    if (today.isEmpty()) {
      return true;
    }
    LocalDate day = today.get();
    return entry.when() instanceof When.Dated dated
        ? !dated.to().isBefore(day)
        : entry.basis().firstReported().map(first -> within(first, day)).orElse(false);
  }

  /** Whether a day is one of the last weeks before another. */
  private static boolean within(LocalDate day, LocalDate before) {
    return !day.isAfter(before) && day.isAfter(before.minusWeeks(WEEKS));
  }

  private List<Standing.DeadlineLine> deadlines() {
    return record.entries(DeadlineEntry.class).stream()
        .filter(deadline -> deadline.state().filter(OVER::contains).isEmpty())
        .filter(this::mayStillRun)
        .sorted(
            Comparator.comparing(
                    (DeadlineEntry deadline) ->
                        deadline.due() instanceof When.Dated due ? due.to() : LocalDate.MAX)
                .thenComparing(DeadlineEntry::id))
        .limit(LINES)
        .map(
            deadline ->
                new Standing.DeadlineLine(Line.of(deadline, asOf), left(deadline), tone(deadline)))
        .toList();
  }

  private boolean mayStillRun(DeadlineEntry deadline) {
    if (today.isEmpty()) {
      return true;
    }
    return deadline.due() instanceof When.Dated dated
        ? dated.to().isAfter(today.get().minusWeeks(WEEKS))
        : snapshot.day(deadline).map(told -> within(told, today.get())).orElse(false);
  }

  private String left(DeadlineEntry deadline) {
    if (!(deadline.due() instanceof When.Dated due) || today.isEmpty()) {
      return "no day given";
    }
    long first = ChronoUnit.DAYS.between(today.get(), due.from());
    long last = ChronoUnit.DAYS.between(today.get(), due.to());
    if (last < 0) {
      return "ended " + Wording.number(-last, "day") + " ago";
    }
    if (last == 0) {
      return first < 0 ? "ends today at the latest" : "ends today";
    }
    return first == last
        ? Wording.number(last, "day") + " left"
        : Math.max(0, first) + "–" + Wording.number(last, "day") + " left";
  }

  private String tone(DeadlineEntry deadline) {
    if (!(deadline.due() instanceof When.Dated due) || today.isEmpty()) {
      return "left-unknown";
    }
    long last = ChronoUnit.DAYS.between(today.get(), due.to());
    return last < 0 ? "left-over" : last <= 7 ? "left-soon" : "left-far";
  }

  /** What was imposed, announced, suspended, resumed or threatened last, and not lifted since. */
  private Standing.Block measures() {
    List<Line> lines =
        snapshot.lastFirst(MeasureEntry.class).stream()
            .map(MeasureEntry.class::cast)
            .filter(measure -> !measure.changes().isEmpty())
            .filter(measure -> last(measure).to() != Measure.Change.LIFTED)
            .map(measure -> Line.of(measure, asOf, Chip.of(last(measure).to())))
            .toList();
    return block(lines, "No measure is in effect or threatened.", "/measures");
  }

  private static MeasureEntry.ChangeMade last(MeasureEntry measure) {
    return measure.changes().get(measure.changes().size() - 1);
  }

  private Standing.Block incidents() {
    List<Entry> happened =
        snapshot.lastFirst(IncidentEntry.class).stream()
            .filter(incident -> HELD.contains(incident.status()))
            .toList();
    List<Line> recent =
        happened.stream()
            .filter(
                incident ->
                    today
                        .map(
                            day -> snapshot.day(incident).filter(on -> within(on, day)).isPresent())
                        .orElse(true))
            .map(incident -> Line.of(incident, asOf, disputed(incident)))
            .toList();
    String none =
        happened.isEmpty()
            ? "No incident in this record."
            : "None in these weeks; "
                + Wording.number(happened.size(), "incident")
                + " before, the last "
                + Wording.date(happened.get(0))
                + ".";
    return block(recent, none, "/incidents");
  }

  private Chip[] disputed(Entry entry) {
    return snapshot.disagreements(entry.id()).isEmpty()
        ? new Chip[0]
        : new Chip[] {new Chip("disputed", "disputed")};
  }

  private Standing.Block block(List<Line> lines, String none, String all) {
    return new Standing.Block(
        lines.stream().limit(LINES).toList(),
        Math.max(0, lines.size() - LINES),
        none,
        asOf.link(all));
  }

  private List<Disagreement> disagreements() {
    List<Disagreement> all = new ArrayList<>(record.disagreements());
    all.sort(
        Comparator.comparing(
                (Disagreement disagreement) ->
                    snapshot
                        .entry(disagreement.entry())
                        .flatMap(snapshot::day)
                        .orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Disagreement::id));
    return all;
  }

  private Standing.DisagreementLine line(Disagreement disagreement) {
    Optional<Entry> entry = snapshot.entry(disagreement.entry());
    return new Standing.DisagreementLine(
        asOf.link(
            (entry.isPresent() ? "/entries/" : "/actors/")
                + disagreement.entry()
                + "#"
                + disagreement.id()),
        entry.map(Entry::kind).orElse("actor"),
        Shown.about(snapshot, disagreement),
        Disputed.field(disagreement.field()),
        disagreement.values().stream().map(each -> Disputed.value(each.value())).toList());
  }
}
