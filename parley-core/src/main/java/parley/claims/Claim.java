package parley.claims;

/** One thing that one sentence of one report says. */
public sealed interface Claim
    permits Condition,
        Contact,
        Deadline,
        Event,
        Incident,
        Measure,
        Office,
        Position,
        Proposal,
        Statement {

  /** The sentence it rests on, who says so, whether and when. */
  Evidence evidence();
}
