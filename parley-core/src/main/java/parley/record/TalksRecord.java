package parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.text.Report;
import parley.time.When;

/**
 * The record of the talks: entries, actors and disagreements, folded from claims.
 *
 * <p>A pure function of the set of reports and the set of claims: neither order nor repetition nor
 * batches change an id or a word of it. Claims are never edited here; to change the record, change
 * the claims and make it anew.
 */
public final class TalksRecord {

  private final Map<String, Report> reports;
  private final Map<String, ReportDate> dates;
  private final Origins origins;
  private final ActorIndex index;
  private final List<RecordedClaim> claims;
  private final Belligerents belligerents;
  private final List<RecordedClaim> folded;
  private final Map<String, List<RecordedClaim>> claimsOfReport;
  private final List<Entry> entries;
  private final OfficeBook offices;
  private final List<Disagreement> disagreements;

  private TalksRecord(Collection<Report> reports, Collection<Claim> claims) {
    this.reports = new TreeMap<>();
    reports.stream()
        .sorted(Comparator.comparing(Report::id).thenComparing(Report::source))
        .forEach(report -> this.reports.putIfAbsent(report.id(), report));
    Map<String, Claim> byId = new TreeMap<>();
    for (Claim claim : claims) {
      if (!this.reports.containsKey(claim.evidence().report())) {
        throw new IllegalArgumentException(
            "a claim of a report that is not here: " + claim.evidence().report());
      }
      byId.put(ContentId.of(claim), claim);
    }
    this.index = ActorIndex.of(byId.values());
    this.dates = Anchoring.dates(this.reports, byId.values(), index);
    this.origins = new Origins(this.reports.values());
    this.claims =
        byId.entrySet().stream()
            .map(claim -> recorded(claim.getKey(), claim.getValue()))
            .sorted()
            .toList();
    this.folded = this.claims;
    this.claimsOfReport = byReport();
    this.belligerents = Belligerents.of(this.claims, index);
    this.entries = fold();
    this.offices = new OfficeBook(this.claims, index);
    this.disagreements = Disagreements.of(entries, offices);
  }

  private TalksRecord(TalksRecord whole, Predicate<RecordedClaim> kept) {
    this.reports = whole.reports;
    this.dates = whole.dates;
    this.origins = whole.origins;
    this.index = whole.index;
    this.folded = whole.folded;
    this.claims = whole.claims.stream().filter(kept).toList();
    this.claimsOfReport = byReport();
    this.belligerents = Belligerents.of(this.claims, index);
    this.entries =
        whole.entries.stream()
            .map(
                entry ->
                    Map.entry(entry.id(), entry.basis().claims().stream().filter(kept).toList()))
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> entry(entry.getKey(), entry.getValue()))
            .toList();
    this.offices = new OfficeBook(claims, index);
    this.disagreements = Disagreements.of(entries, offices);
  }

  /**
   * The record of these reports and claims.
   *
   * @throws IllegalArgumentException if a claim's report is not among the reports
   */
  public static TalksRecord of(Collection<Report> reports, Collection<Claim> claims) {
    return new TalksRecord(reports, claims);
  }

  private Map<String, List<RecordedClaim>> byReport() {
    return claims.stream().collect(Collectors.groupingBy(claim -> claim.report().id()));
  }

  private RecordedClaim recorded(String id, Claim claim) {
    Report report = report(claim.evidence().report());
    When reported = date(report.id()).map(date -> date.published().when()).orElse(When.undated());
    return new RecordedClaim(
        id, claim, report, reported, claim.evidence().time().resolve(reported), origins.of(claim));
  }

  private List<Folding> kinds() {
    return List.of(
        new ContactFolding(index, belligerents),
        new ProposalFolding(index),
        new MeasureFolding(index),
        new DeadlineFolding(index),
        new IncidentFolding(index),
        new StatementFolding(index),
        new EventFolding(index));
  }

  private List<Entry> fold() {
    List<Entry> folded = new ArrayList<>();
    for (Folding folding : kinds()) {
      List<RecordedClaim> own =
          claims.stream().filter(claim -> folding.takes(claim.claim())).toList();
      for (List<RecordedClaim> group : folding.cluster(own, Joins.UNHEARD)) {
        RecordedClaim first = group.stream().min(Comparator.naturalOrder()).orElseThrow();
        folded.add(folding.entry(new Basis(ContentId.entry(folding.sign(), first.id()), group)));
      }
    }
    return folded.stream().sorted(ORDER).toList();
  }

  private Entry entry(String id, List<RecordedClaim> kept) {
    Folding folding =
        kinds().stream().filter(kind -> kind.takes(kept.get(0).claim())).findFirst().orElseThrow();
    return folding.entry(new Basis(id, kept));
  }

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::kind).thenComparing(Entry::id);

  /** All reports, by id. */
  public List<Report> reports() {
    return List.copyOf(reports.values());
  }

  /**
   * The report of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Report report(String id) {
    Report report = reports.get(id);
    if (report == null) {
      throw new IllegalArgumentException("no report " + id);
    }
    return report;
  }

  /** When a report was published, as it says or as it was anchored. */
  public Optional<ReportDate> date(String report) {
    return Optional.ofNullable(dates.get(report));
  }

  /** The first report, by id, of those that are near-duplicates of this one. */
  public String group(Report report) {
    return origins.group(report);
  }

  /** All claims, in canonical order. */
  public List<RecordedClaim> claims() {
    return claims;
  }

  /** The claims of one report, in canonical order. */
  public List<RecordedClaim> claims(String report) {
    return claimsOfReport.getOrDefault(report, List.of());
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
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** Why the entry of that id is as it is: to be asked for one, since it folds its kind anew. */
  public Optional<Why> why(String id) {
    return entry(id).map(new Whys(kinds(), folded, origins, disagreements)::of);
  }

  /** Everybody who acts, by name. */
  public List<Actor> actors() {
    return index.profiles().stream().map(this::actor).toList();
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
    return index.known(mention);
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
