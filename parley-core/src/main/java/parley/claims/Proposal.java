package parley.claims;

import java.util.List;
import java.util.Optional;
import parley.text.Span;

/**
 * That a proposal exists, what it holds, or in which state it is.
 *
 * @param proposal how the sentence refers to it
 * @param terms the terms that this sentence gives
 * @param state the state that this sentence gives outright; never inferred
 */
public record Proposal(
    Evidence evidence, ProposalName proposal, List<Term> terms, Optional<State> state)
    implements Claim {

  public Proposal {
    terms = List.copyOf(terms);
  }

  /**
   * One term with a typed value.
   *
   * @param value by kind: an ISO 8601 duration for DURATION; "immediate" or an ISO date for START;
   *     "mutual agreement" or other words for EXTENSION; a party's ISO code or name for RECIPROCITY
   *     and MEDIATED; words for SCOPE and MONITORING; "yes" or "no" for PARTIAL, WRITTEN,
   *     IMPLEMENTATION and ENFORCEMENT; for PURPOSE "humanitarian", "holiday", "election" or
   *     "peace_process"; for CEASEFIRE_CLASS "cessation_of_hostilities", "preliminary" or
   *     "definitive"
   * @param span the words that give it, in the report's text as given
   */
  public record Term(TermKind kind, String value, Span span) {}

  /** What a term fixes; from PURPOSE on, the fields that ETH/PRIO has of ceasefires. */
  public enum TermKind {
    DURATION,
    START,
    EXTENSION,
    SCOPE,
    RECIPROCITY,
    MONITORING,
    PURPOSE,
    CEASEFIRE_CLASS,
    PARTIAL,
    WRITTEN,
    MEDIATED,
    IMPLEMENTATION,
    ENFORCEMENT
  }

  /** How far a proposal has come. */
  public enum State {
    PROPOSED,
    DELAYED,
    ON_THE_TABLE,
    AGREED,
    SIGNED,
    IN_FORCE,
    VIOLATED,
    ENDED,
    LAPSED
  }
}
