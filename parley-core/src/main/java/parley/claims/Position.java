package parley.claims;

import parley.actors.Mention;

/** Where a party stands on a proposal. */
public record Position(Evidence evidence, ProposalName proposal, Mention party, Stance stance)
    implements Claim {

  /** A party's stance. */
  public enum Stance {
    PROPOSES,
    ACCEPTS,
    SUPPORTS_WITH_CONDITIONS,
    OPEN,
    UNDECIDED,
    REJECTS,
    WITHDRAWS
  }
}
