package parley.finding;

import parley.claims.Evidence;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Makes the evidence of a claim: the sentence, who says so, whether and when. */
interface EvidenceMaker {

  /** Evidence for what {@code predicate} says in {@code sentence}. */
  Evidence evidence(Sentence sentence, Token predicate);
}
