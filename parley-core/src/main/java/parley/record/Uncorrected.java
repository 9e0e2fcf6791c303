package parley.record;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.claims.Claim;
import parley.claims.ClaimJson;
import parley.text.Report;
import parley.time.When;

/**
 * What reports and claims alone make of the record: dates, actors, and claims in groups.
 *
 * <p>What does not depend on another is made on all processors, and put together in the order of
 * the claims. It takes nearly all the time that folding takes, and no correction changes it: what
 * an editor rejects was still said, by somebody of that name, in a report of that day.
 */
final class Uncorrected {

  private final Map<String, Report> reports;
  private final Map<String, ReportDate> dates;
  private final Origins origins;
  private final ActorIndex index;
  private final List<RecordedClaim> claims;
  private final ClaimNumbers numbers;

  /** Each claim, by its number. */
  private final RecordedClaim[] claimOfNumber;

  private final Belligerents belligerents;
  private final List<Folding> kinds;
  private final FoldedJoins joins;
  private final List<Group> groups;
  private final List<Entry> entries;
  private final OfficeBook offices;

  /** The number of each claim's group, by its own number; negative for what makes no entry. */
  private final int[] groupOfClaim;

  private final Map<String, List<RecordedClaim>> claimsOfReport;

  /** By the entry itself: one made anew, under the same id, may be of other claims. */
  private final IdentityHashMap<Entry, List<Disagreement>> within = new IdentityHashMap<>();

  /** Claims of one kind that speak of one thing. */
  record Group(Folding folding, List<RecordedClaim> claims) {}

  Uncorrected(Collection<Report> reports, Collection<Claim> claims) {
    this.reports = new TreeMap<>();
    reports.stream()
        .sorted(Comparator.comparing(Report::id).thenComparing(Report::source))
        .forEach(report -> this.reports.putIfAbsent(report.id(), report));
    for (Claim claim : claims) {
      if (!this.reports.containsKey(claim.evidence().report())) {
        throw new IllegalArgumentException(
            "a claim of a report that is not here: " + claim.evidence().report());
      }
    }
    Map<String, Claim> byId = new TreeMap<>();
    claims.parallelStream()
        .map(claim -> Map.entry(ContentId.of(claim), claim))
        .toList()
        .forEach(claim -> byId.put(claim.getKey(), claim.getValue()));
    this.index = ActorIndex.of(byId.values());
    this.origins = new Origins(this.reports.values());
    this.dates = Anchoring.dates(this.reports, byId.values(), index, origins);
    this.claims =
        List.copyOf(byId.entrySet()).parallelStream()
            .map(claim -> recorded(claim.getKey(), claim.getValue()))
            .sorted()
            .toList();
    this.numbers = new ClaimNumbers(byId.keySet());
    this.claimOfNumber = new RecordedClaim[numbers.size()];
    this.claims.forEach(claim -> claimOfNumber[numbers.of(claim.id())] = claim);
    this.belligerents = Belligerents.of(this.claims, index);
    this.kinds = kinds(belligerents);
    this.joins = new FoldedJoins(numbers);
    this.groups = fold();
    this.groupOfClaim = new int[numbers.size()];
    Arrays.fill(groupOfClaim, -1);
    for (int number = 0; number < groups.size(); number++) {
      for (RecordedClaim claim : groups.get(number).claims()) {
        groupOfClaim[numbers.of(claim.id())] = number;
      }
    }
    this.entries =
        groups.parallelStream()
            .map(
                group ->
                    group
                        .folding()
                        .entry(new Basis(id(group.folding(), group.claims()), group.claims())))
            .toList();
    this.entries.forEach(entry -> within.put(entry, Disagreements.within(entry)));
    this.claimsOfReport =
        this.claims.stream().collect(Collectors.groupingBy(claim -> claim.report().id()));
    this.offices = new OfficeBook(this.claims, index);
  }

  private RecordedClaim recorded(String id, Claim claim) {
    Report report = reports.get(claim.evidence().report());
    if (report == null) {
      throw new IllegalStateException("no report " + claim.evidence().report());
    }
    ReportDate date = dates.get(report.id());
    When reported = date == null ? When.undated() : date.published().when();
    return new RecordedClaim(
        id, claim, report, reported, claim.evidence().time().resolve(reported), origins.of(claim));
  }

  /** How each kind of claim folds, where these fight. */
  List<Folding> kinds(Belligerents fighting) {
    return List.of(
        new ContactFolding(index, fighting),
        new ProposalFolding(index),
        new MeasureFolding(index),
        new DeadlineFolding(index),
        new IncidentFolding(index),
        new StatementFolding(index),
        new EventFolding(index));
  }

  /** The kinds fold side by side; they share nothing that changes. */
  private List<Group> fold() {
    return kinds.parallelStream().flatMap(folding -> groups(folding).stream()).toList();
  }

  private List<Group> groups(Folding folding) {
    return folding.cluster(claims(folding), joins).stream()
        .map(group -> new Group(folding, group))
        .toList();
  }

  private List<RecordedClaim> claims(Folding folding) {
    return claims.stream().filter(claim -> folding.takes(claim.claim())).toList();
  }

  /** Why the claims of a group are one, in the order in which they were folded. */
  List<Join> joins(int group) {
    Group asked = groups.get(group);
    return joins.of(asked, () -> claims(asked.folding()));
  }

  /** The id of the entry that these claims make: it is called by the first of them. */
  static String id(Folding folding, List<RecordedClaim> claims) {
    RecordedClaim first = claims.stream().min(Comparator.naturalOrder()).orElseThrow();
    return ContentId.entry(folding.sign(), first.id());
  }

  /** The longer id of the same, where another entry would be called by the shorter. */
  static String longId(Folding folding, List<RecordedClaim> claims) {
    RecordedClaim first = claims.stream().min(Comparator.naturalOrder()).orElseThrow();
    return ContentId.longEntry(folding.sign(), first.id());
  }

  Map<String, Report> reports() {
    return reports;
  }

  Map<String, ReportDate> dates() {
    return dates;
  }

  Origins origins() {
    return origins;
  }

  ActorIndex index() {
    return index;
  }

  /** All claims, in canonical order. */
  List<RecordedClaim> claims() {
    return claims;
  }

  Belligerents belligerents() {
    return belligerents;
  }

  List<Folding> kinds() {
    return kinds;
  }

  /** The groups that folding makes, each with its number. */
  List<Group> groups() {
    return groups;
  }

  /** The entry of each group, by the group's number. */
  List<Entry> entries() {
    return entries;
  }

  /** What the claims of an entry contradict each other about. */
  List<Disagreement> within(Entry entry) {
    List<Disagreement> known = within.get(entry);
    return known == null ? Disagreements.within(entry) : known;
  }

  /** The claims of one report, in canonical order. */
  List<RecordedClaim> claimsOf(String report) {
    return claimsOfReport.getOrDefault(report, List.of());
  }

  /** The offices that all claims give. */
  OfficeBook offices() {
    return offices;
  }

  /** The numbers of all claims. */
  ClaimNumbers numbers() {
    return numbers;
  }

  boolean holds(String claim) {
    return numbers.of(claim) >= 0;
  }

  Optional<RecordedClaim> claim(String id) {
    int number = numbers.of(id);
    return number < 0 ? Optional.empty() : Optional.of(claimOfNumber[number]);
  }

  /** The number of the group that a claim is in; none for what makes no entry. */
  Optional<Integer> group(String claim) {
    int number = numbers.of(claim);
    return number < 0 || groupOfClaim[number] < 0
        ? Optional.empty()
        : Optional.of(groupOfClaim[number]);
  }

  /** How a claim folds; not at all, if it makes no entries. */
  Optional<Folding> folding(RecordedClaim claim) {
    return kinds.stream().filter(kind -> kind.takes(claim.claim())).findFirst();
  }

  /** The kind of entry that a claim makes, in plain words. */
  String kind(RecordedClaim claim) {
    return folding(claim).isPresent() && ProposalView.name(claim.claim()).isPresent()
        ? "proposal"
        : ClaimJson.kind(claim.claim());
  }
}
