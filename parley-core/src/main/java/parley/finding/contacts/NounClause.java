package parley.finding.contacts;

import java.util.Optional;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * A noun of contact in its clause.
 *
 * @param top the head of the phrase that counts or bounds it: "a round of talks"
 */
record NounClause(Sentence sentence, Token word, Token top) {

  /** What the phrase hangs from. */
  Optional<Token> governor() {
    return sentence.head(top);
  }
}
