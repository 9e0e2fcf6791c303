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

  /** The clause of {@code word}; one that nothing counts or bounds is its own top. */
  static NounClause of(ContactVocabulary vocabulary, Sentence sentence, Token word) {
    Token top = word;
    Optional<Token> head = sentence.head(top);
    while (head.isPresent()
        && ((top.is("nmod", "compound") && vocabulary.containers().contains(head.get().lemma()))
            || (top.is("compound") && vocabulary.efforts().contains(head.get().lemma())))) {
      top = head.get();
      head = sentence.head(top);
    }
    return new NounClause(sentence, word, top);
  }

  /** What the phrase hangs from. */
  Optional<Token> governor() {
    return sentence.head(top);
  }
}
