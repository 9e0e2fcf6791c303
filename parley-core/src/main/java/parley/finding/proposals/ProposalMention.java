package parley.finding.proposals;

import java.util.List;
import parley.actors.Mention;
import parley.claims.ProposalName;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * A place where an article speaks of a proposal.
 *
 * @param sentence where
 * @param noun the noun or pronoun that stands for the proposal, and what it says
 * @param name the proposal, with what an earlier sentence told of it
 * @param proposers those whose proposal it is, as this phrase or its verb says
 * @param carried whether an earlier sentence told which proposal is meant
 * @param definite whether the phrase takes the proposal for known: "the", "this", "Trump's"
 */
record ProposalMention(
    Sentence sentence,
    ProposalNoun noun,
    ProposalName name,
    List<Mention> proposers,
    boolean carried,
    boolean definite) {

  /** The noun or pronoun that stands for the proposal. */
  Token head() {
    return noun.head();
  }

  /** The nouns whose dependants may give terms: the head, and what it is for. */
  List<Token> core() {
    return noun.content().equals(noun.head())
        ? List.of(noun.head())
        : List.of(noun.head(), noun.content());
  }
}
