package parley.linguistics;

import java.util.Set;

/**
 * Gives a verb the object that stands behind what is inserted between the two.
 *
 * <p>In {@code they signed, under the auspices of the envoy, Ann Low, the accord} a parser takes
 * the accord for one more name of the envoy's, who has one.
 */
final class InsertedPhrases {

  private static final Set<String> VERBS =
      Set.of("sign", "ink", "initial", "adopt", "conclude", "approve", "ratify", "announce");

  private InsertedPhrases() {}

  /** Hangs such objects on their verb. */
  static void repair(Branches tree) {
    for (Token noun : tree.tokens()) {
      if (noun.is("appos") && tree.has(noun.index(), "det") && isSecondName(tree, noun)) {
        int verb = above(tree, noun);
        if (verb >= 0 && tree.isComma(verb + 1) && !tree.has(verb, "obj", "ccomp")) {
          tree.hang(noun.index(), verb, "obj");
        }
      }
    }
  }

  private static boolean isSecondName(Branches tree, Token noun) {
    return tree.children(noun.head()).stream()
        .anyMatch(other -> other.is("appos") && other.index() < noun.index());
  }

  /** The verb whose inserted phrase a noun hangs in, or -1. */
  private static int above(Branches tree, Token noun) {
    int at = noun.head();
    while (at != Token.ROOT && tree.token(at).is("nmod", "obl")) {
      at = tree.token(at).head();
    }
    return at != Token.ROOT && VERBS.contains(tree.token(at).lemma()) && at < noun.index()
        ? at
        : -1;
  }
}
