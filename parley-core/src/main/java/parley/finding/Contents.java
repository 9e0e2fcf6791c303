package parley.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/** Cuts contents to shape: without the marks that only join them to their attribution. */
final class Contents {

  private static final Set<String> KEPT =
      Set.of("\"", "“", "”", "„", "«", "»", "'", "‘", "’", "''", "``", "(", ")", "[", "]");

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

  /**
   * The ranges over runs of neighbouring tokens, without joining marks at their edges; tokens that
   * are left out set two runs apart.
   */
  static List<Span> parts(Sentence sentence, List<Token> tokens) {
    List<Span> parts = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).index() > tokens.get(i - 1).index() + 1) {
        trimmed(sentence, tokens.subList(first, i)).ifPresent(parts::add);
        first = i;
      }
    }
    return parts;
  }

  private static boolean isJoint(Token token) {
    return token.upos().equals("PUNCT") && !KEPT.contains(token.text());
  }
}
