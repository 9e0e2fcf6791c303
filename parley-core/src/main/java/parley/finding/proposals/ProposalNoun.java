package parley.finding.proposals;

import parley.claims.ProposalName;
import parley.linguistics.Token;

/**
 * A noun that may name a proposal, with what the words beside it make of it.
 *
 * @param head the noun
 * @param content the noun that says what is proposed: "ceasefire" in "proposal for a ceasefire";
 *     the head itself where nothing else says it
 * @param kind {@code OTHER} where only an earlier sentence can tell
 * @param plan whether it is a plan or proposal, and so not yet a thing agreed
 */
record ProposalNoun(Token head, Token content, ProposalName.Kind kind, boolean plan) {

  /** Whether it is no noun but a verb: "to free 30 detainees". */
  boolean deed() {
    return head.upos().equals("VERB");
  }

  /** Whether the noun says what it is by itself, without an earlier sentence. */
  boolean tells() {
    return kind != ProposalName.Kind.OTHER;
  }
}
