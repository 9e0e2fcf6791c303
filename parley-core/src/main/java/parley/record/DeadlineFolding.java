package parley.record;

import java.time.Period;
import java.util.List;
import java.util.Optional;
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
        && Dates.agree(due(a), due(b));
  }

  private Optional<String> party(Deadline deadline) {
    return deadline.addressee().map(mention -> actors.partyOrSelf(mention).id());
  }

  private static boolean sameLength(RecordedClaim a, RecordedClaim b) {
    return deadline(a).length().isPresent() && deadline(a).length().equals(deadline(b).length());
  }

  private static When set(RecordedClaim claim) {
    return deadline(claim).setOn().resolve(claim.reported());
  }

  private static When due(RecordedClaim claim) {
    return deadline(claim).due().resolve(claim.reported());
  }

  @Override
  public DeadlineEntry entry(Basis basis) {
    Deadline first = deadline(basis.claims().get(0));
    When set = agreed(basis, DeadlineFolding::set);
    When due = agreed(basis, DeadlineFolding::due);
    Optional<Period> length = basis.most(claim -> deadline(claim).length());
    return new DeadlineEntry(
        basis,
        actors.partyOrSelf(first.issuer()),
        basis.most(claim -> deadline(claim).addressee().map(actors::partyOrSelf)),
        basis.most(claim -> deadline(claim).demand()),
        length,
        set,
        due instanceof When.Undated ? computed(set, length) : due,
        basis.most(claim -> deadline(claim).consequence()),
        last(basis));
  }

  private static When computed(When set, Optional<Period> length) {
    return set instanceof When.Dated dated && length.isPresent()
        ? When.between(dated.from().plus(length.get()), dated.to().plus(length.get()))
        : When.undated();
  }

  private static When agreed(Basis basis, java.util.function.Function<RecordedClaim, When> field) {
    When agreed = When.undated();
    for (RecordedClaim claim : basis.claims()) {
      When next = field.apply(claim);
      agreed = Dates.agree(agreed, next) ? Dates.intersection(agreed, next) : agreed;
    }
    return agreed;
  }

  /** The state in the latest report that gives one. */
  private static Optional<Deadline.State> last(Basis basis) {
    return basis.claims().stream()
        .filter(claim -> deadline(claim).state().isPresent())
        .max(
            java.util.Comparator.comparing(
                    (RecordedClaim claim) -> TimedGroups.order(claim.reported()))
                .thenComparing(java.util.Comparator.naturalOrder()))
        .flatMap(claim -> deadline(claim).state());
  }

  private static Deadline deadline(RecordedClaim claim) {
    return (Deadline) claim.claim();
  }
}
