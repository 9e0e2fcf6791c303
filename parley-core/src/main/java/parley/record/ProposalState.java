package parley.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.claims.Condition;
import parley.claims.Position;
import parley.claims.Proposal;
import parley.claims.ProposalName;
import parley.claims.Status;
import parley.time.When;

/** Works out a proposal's entry from its claims: terms, positions, conditions and state. */
final class ProposalState {

  private static final double SAME_DEMAND = 0.5;
  private static final Set<Proposal.State> SETTLED =
      Set.of(Proposal.State.AGREED, Proposal.State.SIGNED);

  /** Of two stances of one day the firmer counts: who is open to a truce and accepts it does. */
  private static final List<Position.Stance> WITHIN_A_DAY =
      List.of(
          Position.Stance.PROPOSES,
          Position.Stance.UNDECIDED,
          Position.Stance.OPEN,
          Position.Stance.SUPPORTS_WITH_CONDITIONS,
          Position.Stance.ACCEPTS,
          Position.Stance.REJECTS,
          Position.Stance.WITHDRAWS);

  private final Basis basis;
  private final ActorIndex actors;

  ProposalState(Basis basis, ActorIndex actors) {
    this.basis = basis;
    this.actors = actors;
  }

  ProposalEntry entry() {
    List<ProposalEntry.PositionTaken> positions = positions();
    Map<Proposal.TermKind, String> terms = terms();
    Set<ActorRef> parties = parties(positions, terms);
    ProposalEntry.State state = state(positions, terms, parties);
    return new ProposalEntry(
        basis,
        basis.most(claim -> ProposalView.name(claim.claim()).map(ProposalName::kind)).orElseThrow(),
        fullestName(),
        proposer(positions),
        List.copyOf(parties),
        terms,
        positions,
        conditions(),
        state,
        state == ProposalEntry.State.IN_FORCE,
        starts(positions, terms, parties));
  }

  private <T> Stream<T> claims(Class<T> kind) {
    return basis.claims().stream()
        .map(RecordedClaim::claim)
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  private Stream<ProposalName> names() {
    return basis.claims().stream().flatMap(claim -> ProposalView.name(claim.claim()).stream());
  }

  private String fullestName() {
    return names()
        .map(ProposalName::words)
        .max(
            Comparator.comparingInt((String words) -> Words.content(words).size())
                .thenComparing(words -> -words.length())
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private Optional<ActorRef> proposer(List<ProposalEntry.PositionTaken> positions) {
    return Counted.most(names().flatMap(name -> name.proposer().stream()).map(actors::partyOrSelf))
        .or(
            () ->
                positions.stream()
                    .filter(position -> position.stance() == Position.Stance.PROPOSES)
                    .map(ProposalEntry.PositionTaken::party)
                    .findFirst());
  }

  private Map<Proposal.TermKind, String> terms() {
    Map<Proposal.TermKind, String> terms = new EnumMap<>(Proposal.TermKind.class);
    for (Proposal.TermKind kind : Proposal.TermKind.values()) {
      Counted.most(
              claims(Proposal.class)
                  .flatMap(proposal -> proposal.terms().stream())
                  .filter(term -> term.kind() == kind)
                  .map(Proposal.Term::value))
          .ifPresent(value -> terms.put(kind, value));
    }
    return java.util.Collections.unmodifiableMap(terms);
  }

  /** Those that the words bind, and those of whom the terms or a stance beyond proposing tell. */
  private Set<ActorRef> parties(
      List<ProposalEntry.PositionTaken> positions, Map<Proposal.TermKind, String> terms) {
    Set<ActorRef> parties = new TreeSet<>();
    names().flatMap(name -> name.parties().stream()).map(actors::partyOrSelf).forEach(parties::add);
    positions.stream()
        .filter(position -> position.stance() != Position.Stance.PROPOSES)
        .map(ProposalEntry.PositionTaken::party)
        .forEach(parties::add);
    String reciprocity = terms.get(Proposal.TermKind.RECIPROCITY);
    if (reciprocity != null && reciprocity.matches("[A-Z]{3}")) {
      parties.add(actors.state(reciprocity));
    }
    return parties;
  }

  private List<ProposalEntry.PositionTaken> positions() {
    List<RecordedClaim> taken =
        basis.claims().stream().filter(claim -> claim.claim() instanceof Position).toList();
    return TimedGroups.of(taken, this::party).stream()
        .map(
            group -> {
              Position first = (Position) group.claims().get(0).claim();
              return new ProposalEntry.PositionTaken(
                  actors.partyOrSelf(first.party()), first.stance(), group.known(), group.claims());
            })
        .sorted(
            Comparator.comparing(
                    (ProposalEntry.PositionTaken position) -> TimedGroups.order(position.when()))
                .thenComparing(position -> WITHIN_A_DAY.indexOf(position.stance()))
                .thenComparing(ProposalEntry.PositionTaken::party))
        .toList();
  }

  private String party(RecordedClaim claim) {
    Position position = (Position) claim.claim();
    return position.stance() + "|" + actors.partyOrSelf(position.party()).id();
  }

  private List<ProposalEntry.ConditionSet> conditions() {
    Map<ActorRef, List<Demand>> asked = new TreeMap<>();
    basis.claims().stream()
        .filter(claim -> claim.claim() instanceof Condition)
        .forEach(
            claim -> {
              Condition condition = (Condition) claim.claim();
              List<Demand> own =
                  asked.computeIfAbsent(
                      actors.partyOrSelf(condition.party()), any -> new ArrayList<>());
              Set<String> words = Words.content(condition.asks());
              own.stream()
                  .filter(demand -> demand.is(condition.kind(), words))
                  .findFirst()
                  .ifPresentOrElse(
                      demand -> demand.claims().add(claim),
                      () ->
                          own.add(
                              new Demand(
                                  condition.kind(), words, new ArrayList<>(List.of(claim)))));
            });
    List<ProposalEntry.ConditionSet> conditions = new ArrayList<>();
    asked.forEach(
        (party, own) -> own.forEach(demand -> conditions.add(condition(party, demand.claims()))));
    conditions.sort(
        Comparator.comparing(
                (ProposalEntry.ConditionSet condition) -> TimedGroups.order(condition.when()))
            .thenComparing(condition -> condition.claims().get(0)));
    return conditions;
  }

  private static ProposalEntry.ConditionSet condition(ActorRef party, List<RecordedClaim> members) {
    Condition first = (Condition) members.get(0).claim();
    When when = new Basis("condition", members).when();
    return new ProposalEntry.ConditionSet(
        party,
        first.kind(),
        first.asks(),
        when instanceof When.Undated ? members.get(0).reported() : when,
        List.copyOf(members));
  }

  /** What is asked, in the words of the first claim that asks it. */
  private record Demand(Condition.Kind kind, Set<String> words, List<RecordedClaim> claims) {
    boolean is(Condition.Kind other, Set<String> asked) {
      return kind == other && Words.containment(words, asked) >= SAME_DEMAND;
    }
  }

  private ProposalEntry.State state(
      List<ProposalEntry.PositionTaken> positions,
      Map<Proposal.TermKind, String> terms,
      Set<ActorRef> parties) {
    Map<ActorRef, Position.Stance> latest = latest(positions);
    boolean allAccept = allAccept(latest, parties);
    Optional<Proposal.State> stated = stated();
    if (stated.isPresent()
        && !isOpen(stated.get())
        && (allAccept || !binding(stated.get()) || noneWithholds(latest))) {
      return ProposalEntry.State.valueOf(stated.get().name());
    }
    if (allAccept) {
      return begun(terms) ? ProposalEntry.State.IN_FORCE : ProposalEntry.State.AGREED;
    }
    if (latest.containsValue(Position.Stance.ACCEPTS)) {
      return ProposalEntry.State.ACCEPTED_BY_SOME;
    }
    boolean refused =
        latest.containsValue(Position.Stance.REJECTS)
            || latest.containsValue(Position.Stance.WITHDRAWS);
    if (refused) {
      return ProposalEntry.State.REJECTED;
    }
    return stated
        .filter(ProposalState::isOpen)
        .map(open -> ProposalEntry.State.valueOf(open.name()))
        .orElse(ProposalEntry.State.PROPOSED);
  }

  /** Whether a state says no more than that it is put: where parties stand on it says more. */
  private static boolean isOpen(Proposal.State state) {
    return state == Proposal.State.PROPOSED || state == Proposal.State.ON_THE_TABLE;
  }

  /** The day on which what all have accepted is to begin, unless a report gives another state. */
  private Optional<LocalDate> starts(
      List<ProposalEntry.PositionTaken> positions,
      Map<Proposal.TermKind, String> terms,
      Set<ActorRef> parties) {
    boolean open =
        stated().filter(state -> state != Proposal.State.AGREED && !isOpen(state)).isEmpty();
    return open && allAccept(latest(positions), parties) ? startDay(terms) : Optional.empty();
  }

  private static Map<ActorRef, Position.Stance> latest(
      List<ProposalEntry.PositionTaken> positions) {
    Map<ActorRef, Position.Stance> latest = new TreeMap<>();
    positions.forEach(position -> latest.put(position.party(), position.stance()));
    return latest;
  }

  private static boolean allAccept(Map<ActorRef, Position.Stance> latest, Set<ActorRef> parties) {
    return parties.size() > 1
        && parties.stream().allMatch(party -> latest.get(party) == Position.Stance.ACCEPTS);
  }

  private static Optional<LocalDate> startDay(Map<Proposal.TermKind, String> terms) {
    String start = terms.get(Proposal.TermKind.START);
    try {
      return Optional.ofNullable(start).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty(); // "immediate", or "after the signing": no day
    }
  }

  /**
   * The state in the latest report that gives one as a fact. Trap: a report of a truce in force
   * tells that it was agreed as well.
   */
  private Optional<Proposal.State> stated() {
    Optional<RecordedClaim> latest = latestState(state -> true);
    return latest.flatMap(
        claim ->
            latestState(Proposal.State.IN_FORCE::equals)
                .filter(force -> force.reported().equals(claim.reported()))
                .flatMap(ProposalState::state)
                .filter(force -> state(claim).filter(SETTLED::contains).isPresent())
                .or(() -> state(claim)));
  }

  private static Optional<Proposal.State> state(RecordedClaim claim) {
    return ((Proposal) claim.claim()).state();
  }

  /** The last claim that gives one of these states as a fact. */
  private Optional<RecordedClaim> latestState(Predicate<Proposal.State> which) {
    return basis.claims().stream()
        .filter(
            claim ->
                claim.claim() instanceof Proposal proposal
                    && proposal.state().filter(which).isPresent()
                    && (proposal.evidence().status() == Status.TOOK_PLACE
                        || proposal.evidence().status() == Status.ONGOING))
        .max(
            Comparator.comparing((RecordedClaim claim) -> TimedGroups.order(claim.reported()))
                .thenComparing(claim -> TimedGroups.order(claim.whenOrReported()))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Whether a state needs the consent of all. */
  static boolean binding(Proposal.State state) {
    return state == Proposal.State.AGREED
        || state == Proposal.State.SIGNED
        || state == Proposal.State.IN_FORCE;
  }

  /** Whether a party with this stance has not consented. */
  static boolean withholds(Position.Stance stance) {
    return stance != Position.Stance.ACCEPTS && stance != Position.Stance.PROPOSES;
  }

  private static boolean noneWithholds(Map<ActorRef, Position.Stance> latest) {
    return latest.values().stream().noneMatch(ProposalState::withholds);
  }

  /**
   * Whether the start that the terms give had come by the last report of it; what is so on another
   * day, {@link ProposalEntry#on} tells. Trap: fire stops at once, but "an immediate withdrawal"
   * that is agreed is yet to be done.
   */
  private boolean begun(Map<Proposal.TermKind, String> terms) {
    if ("immediate".equals(terms.get(Proposal.TermKind.START))) {
      return names()
          .map(ProposalName::kind)
          .map(ProposalKinds::family)
          .allMatch("ceasefire"::equals);
    }
    Optional<LocalDate> lastReport =
        basis.claims().stream()
            .flatMap(claim -> Dates.to(claim.reported()).stream())
            .max(Comparator.naturalOrder());
    return startDay(terms)
        .flatMap(day -> lastReport.filter(last -> !last.isBefore(day)))
        .isPresent();
  }
}
