package parley.finding;

import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * A person's name at one place of an article.
 *
 * @param first index of the name's first token, titles left out
 * @param end index after its last token
 * @param name as written
 */
record NameUse(Sentence sentence, int first, int end, String name) {

  boolean covers(Token token) {
    return first <= token.index() && token.index() < end;
  }

  /** The token of the name whose head lies outside the name. */
  Token head() {
    for (int i = first; i < end; i++) {
      int up = sentence.token(i).head();
      if (up < first || up >= end) {
        return sentence.token(i);
      }
    }
    return sentence.token(first);
  }

  /** Whether this use comes before a token of the article. */
  boolean before(Sentence other, Token token) {
    return sentence.index() < other.index()
        || (sentence.index() == other.index() && end <= token.index());
  }
}
