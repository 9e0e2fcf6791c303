package parley.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.claims.Correction;
import parley.claims.Correction.Field;
import parley.claims.Incident;
import parley.claims.Office;
import parley.text.Report;
import parley.time.When;

/**
 * The record of the talks: entries, actors and disagreements, folded from claims.
 *
 * <p>A pure function of the sets of reports, claims and corrections: neither order nor repetition
 * nor batches change an id or a word of it. Claims are never edited here; to change the record, add
 * reports or a {@link #with correction}.
 *
 * <p>Nothing of it changes once it is made: many threads may ask it at once.
 */
public final class TalksRecord {

  private final Uncorrected folded;
  private final Reviewed reviewed;
  private final List<RecordedClaim> claims;
  private final Predicate<RecordedClaim> kept;
  private final List<Folding> kinds;
  private final List<Entry> entries;
  private final List<Entry> rejected;
  private final Optional<LocalDate> today;
  private final Map<String, Correction> corrections;
  private final Map<String, ReviewedCorrection> outcomes;
  private final OfficeBook offices;
  private final List<Disagreement> disagreements;
  private final Lookup lookup;

  private TalksRecord(Uncorrected folded, Map<String, Correction> corrections) {
    this.folded = folded;
    this.corrections = corrections;
    this.reviewed = Reviewed.of(folded, corrections);
    this.kept = claim -> true;
    this.outcomes = reviewed.outcomes();
    this.claims = folded.claims();
    this.kinds = kinds();
    this.today =
        folded.dates().values().stream()
            .flatMap(date -> Dates.to(date.published().when()).stream())
            .max(Comparator.naturalOrder());
    EntryMaking making = new EntryMaking(folded, kinds);
    this.entries = today(Namesakes.apart(making.entries(reviewed), making::renamed));
    this.rejected = today(Namesakes.apart(making.rejected(reviewed), making::renamed));
    this.offices =
        reviewed.rejects(Office.class)
            ? folded.offices().of(claim -> !reviewed.isRejected(claim))
            : folded.offices();
    this.disagreements = disagreements(making);
    this.lookup = new Lookup(entries, folded.numbers());
  }

  private TalksRecord(TalksRecord whole, LocalDate day, Predicate<RecordedClaim> kept) {
    this.today = Optional.of(day);
    this.folded = whole.folded;
    this.corrections = whole.corrections;
    this.reviewed = whole.reviewed;
    this.kept = whole.kept.and(kept);
    this.outcomes = whole.outcomes;
    this.claims = whole.claims.stream().filter(kept).toList();
    this.kinds = kinds();
    EntryMaking making = new EntryMaking(folded, kinds);
    this.entries = today(making.asOf(whole.entries, whole.kinds, kept));
    this.rejected = today(making.asOf(whole.rejected, whole.kinds, kept));
    this.offices = whole.offices.of(kept);
    this.disagreements = disagreements(making);
    this.lookup = new Lookup(entries, folded.numbers());
  }

  /**
   * The record of these reports and claims, which no editor has seen.
   *
   * @throws IllegalArgumentException if a claim's report is not among the reports
   */
  public static TalksRecord of(Collection<Report> reports, Collection<Claim> claims) {
    return of(reports, claims, List.of());
  }

  /**
   * The record of these reports, claims and corrections.
   *
   * <p>A correction that cannot be applied is kept and listed with the cause ({@link
   * #corrections}).
   *
   * @throws IllegalArgumentException if a claim's report is not among the reports
   */
  public static TalksRecord of(
      Collection<Report> reports, Collection<Claim> claims, Collection<Correction> corrections) {
    return new TalksRecord(new Uncorrected(reports, claims), byId(corrections));
  }

  /**
   * The record with one more correction: the same as all of it folded anew, in far less time.
   *
   * @throws IllegalArgumentException if the correction would change nothing, or asks for what
   *     cannot be; the message says what
   */
  public TalksRecord with(Correction correction) {
    String id = ContentId.of(correction);
    Map<String, Correction> all = new TreeMap<>(corrections);
    if (all.putIfAbsent(id, correction) != null) {
      throw new IllegalArgumentException("this correction has been made: " + id);
    }
    if (correction.change() instanceof Correction.Undo undo) {
      correction(undo.correction())
          .filter(undone -> undone.outcome() == ReviewedCorrection.Outcome.UNDONE)
          .ifPresent(
              undone -> {
                throw new IllegalArgumentException(undone.id() + " is " + undone.why());
              });
    }
    TalksRecord with = new TalksRecord(folded, all);
    String why = with.correction(id).map(ReviewedCorrection::why).orElse("");
    if (!why.isEmpty()) {
      throw new IllegalArgumentException(why);
    }
    return with;
  }

  /** The record of the same reports and claims with these corrections and no others. */
  public TalksRecord withOnly(Collection<Correction> others) {
    return new TalksRecord(folded, byId(others));
  }

  private static Map<String, Correction> byId(Collection<Correction> corrections) {
    Map<String, Correction> byId = new TreeMap<>();
    corrections.forEach(correction -> byId.put(ContentId.of(correction), correction));
    return byId;
  }

  private ActorIndex index() {
    return folded.index();
  }

  /** How each kind folds; the same objects as before corrections where they change no side. */
  private List<Folding> kinds() {
    if (claims.equals(folded.claims()) && !reviewed.rejects(Incident.class)) {
      return folded.kinds();
    }
    Belligerents fighting = Belligerents.of(standing(), index());
    return fighting.equals(folded.belligerents()) ? folded.kinds() : folded.kinds(fighting);
  }

  /** The claims that no editor rejected. */
  private List<RecordedClaim> standing() {
    return reviewed.rejectsAny()
        ? claims.stream().filter(claim -> !reviewed.isRejected(claim)).toList()
        : claims;
  }

  private List<Disagreement> disagreements(EntryMaking making) {
    List<Disagreement> all =
        Disagreements.of(
            entries.stream().map(making::withoutFields).toList(),
            folded::within,
            standing(),
            offices,
            index());
    Map<String, Review> reviews = new HashMap<>();
    for (Entry entry : entries) {
      if (!entry.basis().review().corrected().isEmpty()) {
        reviews.put(entry.id(), entry.basis().review());
      }
    }
    return all.stream()
        .map(each -> each.settledBy(reviews.getOrDefault(each.entry(), Review.none())))
        .toList();
  }

  private List<Entry> today(List<Entry> made) {
    return made.stream().map(entry -> today.map(entry::on).orElse(entry)).sorted(ORDER).toList();
  }

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::kind).thenComparing(Entry::id);

  /**
   * The day of which the record tells: that asked for, else that of the last report; empty where no
   * report has a date. Deadlines and proposals have the state that they have on it.
   */
  public Optional<LocalDate> today() {
    return today;
  }

  /** All reports, by id. */
  public List<Report> reports() {
    return List.copyOf(folded.reports().values());
  }

  /**
   * The report of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Report report(String id) {
    Report report = folded.reports().get(id);
    if (report == null) {
      throw new IllegalArgumentException("no report " + id);
    }
    return report;
  }

  /** When a report was published, as it says or as it was anchored. */
  public Optional<ReportDate> date(String report) {
    return Optional.ofNullable(folded.dates().get(report));
  }

  /** The first report, by id, of those that are near-duplicates of this one. */
  public String group(Report report) {
    return folded.origins().group(report);
  }

  /** All claims, in canonical order; also those that an editor rejected. */
  public List<RecordedClaim> claims() {
    return claims;
  }

  /** The claim of that id, unless it is not of the record's day. */
  public Optional<RecordedClaim> claim(String id) {
    return folded.claim(id).filter(kept);
  }

  /** The claims of one report, in canonical order. */
  public List<RecordedClaim> claims(String report) {
    return folded.claimsOf(report).stream().filter(kept).toList();
  }

  /** All entries, by kind and id. */
  public List<Entry> entries() {
    return entries;
  }

  /** The entries of one kind, by id. */
  public <E extends Entry> List<E> entries(Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The entry of that id. */
  public Optional<Entry> entry(String id) {
    return lookup.entry(id);
  }

  /** The entry that rests on a claim; none for what folding makes no entry of, or is rejected. */
  public Optional<Entry> entryOf(String claim) {
    return lookup.entryOf(claim);
  }

  /**
   * What editors took out of the record, by kind and id: whole entries with the ids that they had,
   * and the claims that an entry lost as an entry of their own.
   */
  public List<Entry> rejected() {
    return rejected;
  }

  /** Whether an editor took a claim out of the record. */
  public boolean isRejected(RecordedClaim claim) {
    return reviewed.isRejected(claim);
  }

  /**
   * All corrections in the order of time, with what came of each. They always apply: a record as of
   * a day knows what editors said later.
   */
  public List<ReviewedCorrection> corrections() {
    return List.copyOf(outcomes.values());
  }

  /** The correction of that id. */
  public Optional<ReviewedCorrection> correction(String id) {
    return Optional.ofNullable(outcomes.get(id));
  }

  /** The fields of an entry that an editor can set, with the values that it shows. */
  public Map<Field, List<String>> fields(Entry entry) {
    return EntryValues.of(entry);
  }

  /** Why the entry of that id is as it is. */
  public Optional<Why> why(String id) {
    return entry(id).map(new Whys(folded, corrections(), disagreements)::of);
  }

  /** Everybody who acts, by name. */
  public List<Actor> actors() {
    return index().profiles().stream().map(this::actor).toList();
  }

  private Actor actor(ActorIndex.Profile profile) {
    ActorRef ref = profile.ref();
    List<String> aliases =
        Stream.concat(profile.aliases.stream(), profile.names.keySet().stream())
            .filter(alias -> !alias.equals(ref.name()))
            .distinct()
            .sorted()
            .toList();
    List<String> sectors =
        profile.sectors.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    return new Actor(
        ref.id(),
        ref.name(),
        profile.kind,
        profile.country,
        sectors,
        aliases,
        offices.offices(ref.id()));
  }

  /** The actor that a mention of a report denotes; empty if no claim speaks of it. */
  public Optional<ActorRef> actor(Mention mention) {
    return index().known(mention);
  }

  /** What cannot all be true, by id. */
  public List<Disagreement> disagreements() {
    return disagreements;
  }

  /**
   * The record as of a day. Entries keep the ids that they have in the whole record.
   *
   * <p>A report without a date counts as known on no day; what has no time counts as happened by
   * the day of its report.
   */
  public TalksRecord asOf(LocalDate day, Sense sense) {
    return new TalksRecord(
        this,
        day,
        switch (sense) {
          case KNOWN_BY -> claim -> isBy(day, Dates.to(claim.reported()));
          case HAPPENED_BY -> claim -> isBy(day, Dates.from(claim.whenOrReported()));
        });
  }

  /** Whether what a report says without a time of its own is in the record as of a day. */
  public boolean counts(String report, LocalDate day, Sense sense) {
    When reported = date(report).map(date -> date.published().when()).orElse(When.undated());
    return switch (sense) {
      case KNOWN_BY -> isBy(day, Dates.to(reported));
      case HAPPENED_BY -> isBy(day, Dates.from(reported));
    };
  }

  private static boolean isBy(LocalDate day, Optional<LocalDate> time) {
    return time.filter(each -> !each.isAfter(day)).isPresent();
  }
}
