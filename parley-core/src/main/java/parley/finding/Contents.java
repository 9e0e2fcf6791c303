package parley.finding;

import java.util.List;
import java.util.Optional;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/** Cuts contents to shape: without the marks that only join them to their attribution. */
final class Contents {

  private Contents() {}

  /** The smallest range over these tokens, without joining marks at its edges. */
  static Optional<Span> trimmed(Sentence sentence, List<Token> tokens) {
    int first = 0;
    int last = tokens.size() - 1;
    while (first <= last && isJoint(tokens.get(first))) {
      first++;
    }
    while (last >= first && isJoint(tokens.get(last))) {
      last--;
    }
    if (first > last) {
      return Optional.empty();
    }
    return Optional.of(tokens.get(first).span().cover(tokens.get(last).span()));
  }

  private static boolean isJoint(Token token) {
    return token.upos().equals("PUNCT") && !token.text().matches("[\"“”„«»'‘’()\\[\\]]");
  }
}
