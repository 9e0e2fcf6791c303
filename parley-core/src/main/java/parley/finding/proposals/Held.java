package parley.finding.proposals;

import java.util.Optional;
import parley.claims.Evidence;
import parley.claims.Status;
import parley.finding.Reading;
import parley.linguistics.Token;
import parley.time.TimeReferences;

/**
 * Evidence for what is presupposed.
 *
 * <p>Who "is ready to accept Washington's proposal" may or may not accept it; that there is such a
 * proposal is no possibility but a fact. The status of the clause is not the proposal's.
 */
final class Held {

  private Held() {}

  /**
   * {@code evidence} for a thing that the sentence only names: the time of its clause is another
   * thing's.
   */
  private static Evidence presupposed(Evidence evidence) {
    return asFact(evidence).at(TimeReferences.UNSTATED, Optional.empty());
  }

  /** Evidence for what {@code predicate} says of how {@code mention} was put forward. */
  static Evidence ofOffer(Reading reading, ProposalMention mention, Token predicate) {
    Evidence evidence = reading.evidence(mention.sentence(), predicate);
    if (predicate.equals(mention.head())) {
      return presupposed(evidence);
    }
    return predicate.is("acl") ? asFact(evidence) : evidence;
  }

  /** {@code evidence} for a thing that the sentence takes for a fact. */
  static Evidence asFact(Evidence evidence) {
    return evidence.with(Status.TOOK_PLACE);
  }
}
