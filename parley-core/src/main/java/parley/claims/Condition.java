package parley.claims;

import parley.actors.Mention;

/**
 * What a party asks before or for its consent to a proposal.
 *
 * @param asks in the report's words
 */
public record Condition(
    Evidence evidence, ProposalName proposal, Mention party, Kind kind, String asks)
    implements Claim {

  /** What is asked. */
  public enum Kind {
    VERIFICATION,
    GUARANTEE,
    RELEASE,
    WITHDRAWAL,
    AID_HALT,
    RECOGNITION,
    OTHER
  }
}
