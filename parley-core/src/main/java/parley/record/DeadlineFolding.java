package parley.record;

import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.claims.Claim;
import parley.claims.Deadline;
import parley.record.Ground.Rule;
import parley.time.When;

/** Folds deadlines: the same issuer, addressee and length, in reports of one time. */
final class DeadlineFolding implements Folding {

  private static final int NEAR_DAYS = 60;

  private final ActorIndex actors;

  DeadlineFolding(ActorIndex actors) {
    this.actors = actors;
  }

  @Override
  public String sign() {
    return "d";
  }

  @Override
  public boolean takes(Claim claim) {
    return claim instanceof Deadline;
  }

  @Override
  public List<List<RecordedClaim>> cluster(List<RecordedClaim> claims, Joins joins) {
    return Candidates.merge(
        claims,
        claim -> actors.partyOrSelf(deadline(claim).issuer()).id(),
        this::fit,
        this::why,
        joins);
  }

  private int fit(List<RecordedClaim> members, RecordedClaim claim) {
    return members.stream().allMatch(member -> fits(member, claim))
        ? 1 + (int) members.stream().filter(member -> sameLength(member, claim)).count()
        : 0;
  }

  private Grounds why(List<RecordedClaim> members, RecordedClaim claim) {
    Deadline deadline = deadline(claim);
    Grounds grounds =
        new Grounds().add(Rule.SAME_ACTOR, actors.partyOrSelf(deadline.issuer()).name());
    if (party(deadline).isPresent()
        && members.stream().anyMatch(member -> party(deadline(member)).equals(party(deadline)))) {
      grounds.add(Rule.SAME_TARGET, actors.partyOrSelf(deadline.addressee().orElseThrow()).name());
    }
    if (members.stream().anyMatch(member -> sameLength(member, claim))) {
      grounds.add(Rule.SAME_LENGTH, deadline.length().orElseThrow().toString());
    }
    RecordedClaim founder = members.get(0);
    String told = Dates.words(founder.reported(), claim.reported());
    return grounds.times(due(founder), due(claim), Rule.TOLD_WITHIN_DAYS, told);
  }

  private boolean fits(RecordedClaim a, RecordedClaim b) {
    Deadline first = deadline(a);
    Deadline second = deadline(b);
    boolean addressees =
        first.addressee().isEmpty()
            || second.addressee().isEmpty()
            || party(first).equals(party(second));
    boolean lengths =
        first.length().isEmpty()
            || second.length().isEmpty()
            || first.length().equals(second.length());
    boolean near =
        !(a.reported() instanceof When.Dated one)
            || !(b.reported() instanceof When.Dated other)
            || Dates.gap(one, other) <= NEAR_DAYS;
    return addressees
        && lengths
        && near
        && Dates.agree(set(a), set(b))
        && (Dates.agree(due(a), due(b)) || isPutOff(a, b) || isPutOff(b, a));
  }

  /** An extension gives another end, and a later one. */
  private static boolean isPutOff(RecordedClaim extension, RecordedClaim limit) {
    return isExtension(extension)
        && due(extension) instanceof When.Dated later
        && due(limit) instanceof When.Dated end
        && later.from().isAfter(end.to());
  }

  static boolean isExtension(RecordedClaim claim) {
    return deadline(claim).state().filter(state -> state == Deadline.State.EXTENDED).isPresent();
  }

  private Optional<String> party(Deadline deadline) {
    return deadline.addressee().map(mention -> actors.partyOrSelf(mention).id());
  }

  private static boolean sameLength(RecordedClaim a, RecordedClaim b) {
    return deadline(a).length().isPresent() && deadline(a).length().equals(deadline(b).length());
  }

  static When set(RecordedClaim claim) {
    return deadline(claim).setOn().resolve(claim.reported());
  }

  static When due(RecordedClaim claim) {
    return deadline(claim).due().resolve(claim.reported());
  }

  @Override
  public DeadlineEntry entry(Basis basis) {
    List<RecordedClaim> extensions =
        basis.claims().stream().filter(DeadlineFolding::isExtension).toList();
    List<RecordedClaim> first =
        basis.claims().stream().filter(claim -> !isExtension(claim)).toList();
    When set = agreed(basis.claims(), DeadlineFolding::set);
    When said = agreed(first, DeadlineFolding::due);
    When putOff = agreed(extensions, DeadlineFolding::due);
    Optional<Period> length = Counted.most(first.stream().flatMap(DeadlineFolding::length));
    When due = said instanceof When.Undated ? DeadlineEntry.computed(set, length) : said;
    return new DeadlineEntry(
        basis,
        actors.partyOrSelf(deadline(basis.claims().get(0)).issuer()),
        basis.most(claim -> deadline(claim).addressee().map(actors::partyOrSelf)),
        basis.most(claim -> deadline(claim).demand()),
        length,
        set,
        putOff instanceof When.Undated ? due : putOff,
        basis.most(claim -> deadline(claim).consequence()),
        turns(basis),
        Optional.empty());
  }

  private static Stream<Period> length(RecordedClaim claim) {
    return deadline(claim).length().stream();
  }

  private static When agreed(List<RecordedClaim> claims, Function<RecordedClaim, When> field) {
    When agreed = When.undated();
    for (RecordedClaim claim : claims) {
      When next = field.apply(claim);
      agreed = Dates.agree(agreed, next) ? Dates.intersection(agreed, next) : agreed;
    }
    return agreed;
  }

  /** What reports say became of it, in order of time. */
  private static List<DeadlineEntry.Turn> turns(Basis basis) {
    List<RecordedClaim> telling =
        basis.claims().stream().filter(claim -> deadline(claim).state().isPresent()).toList();
    return TimedGroups.of(telling, claim -> deadline(claim).state().orElseThrow().name()).stream()
        .sorted(
            Comparator.comparing((TimedGroups.Group group) -> TimedGroups.order(group.known()))
                .thenComparing(DeadlineFolding::state))
        .map(
            group ->
                new DeadlineEntry.Turn(
                    state(group),
                    group.known(),
                    state(group) == Deadline.State.EXTENDED
                        ? agreed(group.claims(), DeadlineFolding::due)
                        : When.undated(),
                    group.claims()))
        .toList();
  }

  private static Deadline.State state(TimedGroups.Group group) {
    return deadline(group.claims().get(0)).state().orElseThrow();
  }

  static Deadline deadline(RecordedClaim claim) {
    return (Deadline) claim.claim();
  }
}
