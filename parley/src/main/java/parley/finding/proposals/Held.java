package parley.finding.proposals;

import parley.claims.Evidence;
import parley.claims.Status;

/**
 * Evidence for what is presupposed.
 *
 * <p>Who "is ready to accept Washington's proposal" may or may not accept it; that there is such a
 * proposal is no possibility but a fact. The status of the clause is not the proposal's.
 */
final class Held {

  private Held() {}

  /** {@code evidence} for a thing that the sentence takes for a fact. */
  static Evidence asFact(Evidence evidence) {
    return new Evidence(
        evidence.report(),
        evidence.span(),
        evidence.saidBy(),
        Status.TOOK_PLACE,
        evidence.time(),
        evidence.timeSpan());
  }
}
