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
      behindPlace(tree, noun);
      if (noun.is("appos") && tree.has(noun.index(), "det") && isSecondName(tree, noun)) {
        int verb = above(tree, noun);
        if (verb >= 0 && tree.isComma(verb + 1) && !tree.has(verb, "obj", "ccomp")) {
          tree.hang(noun.index(), verb, "obj");
        }
      }
    }
  }

  /** "Welcomed in the village the envoys of X": what no preposition governs is the object. */
  private static void behindPlace(Branches tree, Token noun) {
    Token above = noun.head() == Token.ROOT ? noun : tree.token(noun.head());
    boolean named = // "in Lakeside the envoys", without a comma
        noun.relation().equals("appos")
            && above.is("obl")
            && tree.start(noun.index()) == above.index() + 1;
    int verb = named ? above.head() : noun.head();
    boolean bare =
        (named || noun.relation().equals("obl"))
            && noun.upos().equals("NOUN")
            && tree.has(noun.index(), "det")
            && !tree.has(noun.index(), "case", "mark");
    if (bare
        && verb != Token.ROOT
        && verb < noun.index()
        && tree.token(verb).upos().equals("VERB")
        && !tree.token(verb).xpos().equals("VBN")
        && !tree.has(verb, "obj", "ccomp", "xcomp", "aux:pass")
        && tree.children(verb).stream()
            .anyMatch(
                each ->
                    each.is("obl")
                        && each.index() < noun.index()
                        && (named || tree.end(each.index()) == tree.start(noun.index()) - 1)
                        && tree.has(each.index(), "case"))) {
      tree.hang(noun.index(), verb, "obj");
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
