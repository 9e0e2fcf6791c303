package parley.linguistics;

/**
 * Gives a predicate the subject and copula that stand before it.
 *
 * <p>In {@code the minister is due in Oslo} the parser takes Oslo, behind the predicate, for what
 * the minister is.
 */
final class SubjectsBefore {

  private SubjectsBefore() {}

  /** Moves such subjects and copulas. */
  static void repair(Branches tree) {
    for (Token phrase : tree.tokens()) {
      if (phrase.is("obl", "advcl")
          && tree.isNominal(phrase.index())
          && phrase.head() < phrase.index()) {
        Token predicate = tree.token(phrase.head());
        if (predicate.upos().equals("ADJ") && !tree.has(predicate.index(), "nsubj")) {
          tree.children(phrase.index()).stream()
              .filter(child -> child.is("nsubj", "cop") && child.index() < predicate.index())
              .forEach(child -> tree.hang(child.index(), predicate.index(), child.relation()));
        }
      }
    }
  }
}
