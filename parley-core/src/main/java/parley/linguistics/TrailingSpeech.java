package parley.linguistics;

import java.util.Optional;

/**
 * Frees a clause set off at a sentence's end from the last noun before it.
 *
 * <p>{@code They agreed to resume aid to Norland, Norland's office announced}: a clause with a
 * subject of its own behind a comma and without a word that joins it is no part of that noun's
 * phrase.
 */
final class TrailingSpeech {

  private TrailingSpeech() {}

  /** Hangs such clauses on the sentence's root. */
  static void repair(Branches tree) {
    for (Token verb : tree.tokens()) {
      if (verb.relation().equals("acl") && verb.upos().equals("VERB")) {
        free(tree, verb);
      }
    }
  }

  private static void free(Branches tree, Token verb) {
    Optional<Token> subject =
        tree.children(verb.index()).stream()
            .filter(child -> child.relation().equals("nsubj") && child.index() < verb.index())
            .findFirst();
    boolean joined =
        tree.children(verb.index()).stream()
            .anyMatch(child -> child.is("mark", "aux", "obj", "ccomp"));
    Token root = root(tree, verb);
    if (subject.isEmpty() || joined || root.index() > subject.get().index()) {
      return;
    }
    int first = subject.get().index();
    while (first > 0
        && tree.isBelow(first - 1, subject.get().index())
        && !tree.isComma(first - 1)) {
      first--;
    }
    if (first > 0 && tree.isComma(first - 1) && root.index() < first) {
      tree.hang(verb.index(), root.index(), "parataxis");
    }
  }

  private static Token root(Branches tree, Token token) {
    Token at = token;
    while (at.head() != Token.ROOT) {
      at = tree.token(at.head());
    }
    return at;
  }
}
