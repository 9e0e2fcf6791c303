package parley.linguistics;

import java.util.Optional;
import java.util.Set;

/**
 * Keeps a name of several words whole before what it owns.
 *
 * <p>In {@code talks between the Republic of Norland's government and rebels} the government is the
 * republic's; a parser may take Norland alone for whose it is, and the republic for what talks.
 */
final class PossessiveNames {

  private static final Set<String> WITHIN = Set.of("compound", "amod", "flat", "nummod");

  private PossessiveNames() {}

  /** Hangs the whole of such names from what they own. */
  static void repair(Branches tree) {
    for (Token inner : tree.tokens()) {
      if (inner.is("nmod:poss") && inner.head() < inner.index() && inner.head() != Token.ROOT) {
        owned(tree, inner).ifPresent(owned -> join(tree, inner, owned));
      }
    }
  }

  /** The noun behind the mark of a possessive, where it hangs beside the name. */
  private static Optional<Integer> owned(Branches tree, Token inner) {
    int at = inner.index() + 1;
    if (at >= tree.size() || !tree.token(at).xpos().equals("POS")) {
      return Optional.empty();
    }
    at++;
    while (at < tree.size() && WITHIN.contains(tree.token(at).relation())) {
      at++;
    }
    return at < tree.size()
            && tree.isNominal(at)
            && tree.token(at).head() == tree.token(inner.head()).head()
        ? Optional.of(at)
        : Optional.empty();
  }

  private static void join(Branches tree, Token inner, int owned) {
    tree.hang(inner.head(), owned, "nmod:poss");
    tree.hang(inner.index(), inner.head(), "nmod");
    tree.hang(inner.index() + 1, inner.head(), "case");
  }
}
