package parley.linguistics;

/**
 * Whom one called, where a parse takes it for what one called somebody.
 *
 * <p>{@code Called the foreign minister on Friday} says whom; it takes two to be {@code called him
 * a friend}.
 */
final class CalledObjects {

  private CalledObjects() {}

  /** Makes such nouns objects. */
  static void repair(Branches tree) {
    for (Token noun : tree.tokens()) {
      if (noun.is("xcomp") && isDefinite(tree, noun) && isCalled(tree, tree.token(noun.head()))) {
        tree.hang(noun.index(), noun.head(), "obj");
      }
    }
  }

  private static boolean isCalled(Branches tree, Token verb) {
    return verb.lemma().equals("call")
        && verb.upos().equals("VERB")
        && !verb.is("acl")
        && !tree.has(verb.index(), "obj", "nsubj:pass", "aux:pass");
  }

  private static boolean isDefinite(Branches tree, Token noun) {
    return noun.upos().equals("PROPN")
        || (noun.upos().equals("NOUN")
            && tree.children(noun.index()).stream()
                .anyMatch(child -> child.is("det") && child.lemma().equals("the")));
  }
}
