package parley.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.claims.Condition;
import parley.claims.Position;
import parley.claims.Proposal;
import parley.claims.ProposalName;
import parley.time.When;

/**
 * A proposal, who stands where on it, and how far it has come.
 *
 * @param basis its claims
 * @param form what is proposed
 * @param name the fullest words that a report has for it
 * @param proposer whose it is
 * @param parties those it would bind
 * @param terms each term's value, in the order of the terms' kinds
 * @param positions in order of time
 * @param conditions in order of time
 * @param state how far it has come
 * @param inForce whether it holds: a report says so and no later one contradicts, or every party
 *     that it binds has accepted and its start has come
 * @param starts the day from which it holds without a report that says so, since all have accepted
 */
public record ProposalEntry(
    Basis basis,
    ProposalName.Kind form,
    String name,
    Optional<ActorRef> proposer,
    List<ActorRef> parties,
    Map<Proposal.TermKind, String> terms,
    List<PositionTaken> positions,
    List<ConditionSet> conditions,
    State state,
    boolean inForce,
    Optional<LocalDate> starts)
    implements Entry {

  public ProposalEntry {
    parties = List.copyOf(parties);
    positions = List.copyOf(positions);
    conditions = List.copyOf(conditions);
  }

  /** How far a proposal has come. */
  public enum State {
    PROPOSED,
    ACCEPTED_BY_SOME,
    REJECTED,
    DELAYED,
    ON_THE_TABLE,
    AGREED,
    SIGNED,
    IN_FORCE,
    VIOLATED,
    ENDED,
    LAPSED
  }

  /** Where a party stands at a time. */
  public record PositionTaken(
      ActorRef party, Position.Stance stance, When when, List<RecordedClaim> claims) {}

  /** What a party asks. */
  public record ConditionSet(
      ActorRef party, Condition.Kind kind, String asks, When when, List<RecordedClaim> claims) {}

  @Override
  public String kind() {
    return "proposal";
  }

  @Override
  public ProposalEntry on(LocalDate day) {
    boolean begun = starts.filter(start -> !day.isBefore(start)).isPresent();
    if (starts.isEmpty() || begun == inForce) {
      return this;
    }
    return new ProposalEntry(
        basis,
        form,
        name,
        proposer,
        parties,
        terms,
        positions,
        conditions,
        begun ? State.IN_FORCE : State.AGREED,
        begun,
        starts);
  }
}
