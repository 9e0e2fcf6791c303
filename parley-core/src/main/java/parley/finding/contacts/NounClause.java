package parley.finding.contacts;

import java.util.Optional;
import parley.finding.Arguments;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * A noun of contact in its clause.
 *
 * @param top the head of the phrase that counts or bounds it: "a round of talks"
 */
record NounClause(ContactVocabulary vocabulary, Sentence sentence, Token word, Token top) {

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
    return new NounClause(vocabulary, sentence, word, top);
  }

  /** The first of "after a visit to X and a meeting with Y", whose clause is that of both. */
  Token occasion() {
    Token first = sentence.firstConjunct(top);
    return top.is("conj") && first.is("obl") && first.upos().equals("NOUN") ? first : top;
  }

  /** What the phrase hangs from: of "the talks are set to resume" what they are set to do. */
  Optional<Token> governor() {
    Token first = occasion();
    Optional<Token> above = sentence.head(first);
    return above
        .filter(any -> top.is("nsubj"))
        .filter(verb -> vocabulary.raising().contains(verb.lemma()))
        .flatMap(verb -> sentence.child(verb, "xcomp").filter(Arguments::isVerb))
        .or(() -> above);
  }
}
