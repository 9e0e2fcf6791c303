package parley.claims;

import java.util.List;
import java.util.Optional;
import parley.actors.Mention;

/**
 * How a sentence refers to a proposal.
 *
 * @param kind what is proposed
 * @param words the report's words for it: "Washington's proposal for a 30-day ceasefire"
 * @param proposer whose it is
 * @param parties those it would bind, where they are named with it
 */
public record ProposalName(
    Kind kind, String words, Optional<Mention> proposer, List<Mention> parties) {

  public ProposalName {
    parties = List.copyOf(parties);
  }

  /** What is proposed. */
  public enum Kind {
    CEASEFIRE,
    TRUCE,
    PEACE_PLAN,
    PEACE_AGREEMENT,
    EXCHANGE,
    WITHDRAWAL,
    ROADMAP,
    AGREEMENT,
    OTHER
  }
}
