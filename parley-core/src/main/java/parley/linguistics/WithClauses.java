package parley.linguistics;

import java.util.Optional;

/**
 * Gives a clause that "with" begins its subject.
 *
 * <p>In {@code they will meet, with the envoy hoping for more} the envoy is who hopes; a parser may
 * take the envoy for whom they meet.
 */
final class WithClauses {

  private WithClauses() {}

  /** Hangs such subjects from the participle. */
  static void repair(Branches tree) {
    for (Token with : tree.tokens()) {
      if (with.lemma().equals("with") && tree.isComma(with.index() - 1)) {
        if (with.is("mark")) {
          subject(tree, with, tree.token(with.head()));
        } else if (with.is("case")) {
          participle(tree, tree.token(with.head())).ifPresent(verb -> subject(tree, with, verb));
        }
      }
    }
  }

  /** The participle right behind a phrase, of the same clause. */
  private static Optional<Token> participle(Branches tree, Token noun) {
    int next = tree.end(noun.index()) + 1;
    return Optional.of(next)
        .filter(at -> at < tree.size() && noun.is("obl", "nmod"))
        .map(tree::token)
        .filter(verb -> verb.is("advcl") && verb.head() == noun.head());
  }

  private static void subject(Branches tree, Token with, Token verb) {
    if (!verb.is("advcl") || !verb.xpos().equals("VBG") || tree.has(verb.index(), "nsubj")) {
      return;
    }
    tree.tokens().stream()
        .filter(each -> each.head() == verb.head() && each.is("obj", "obl", "nsubj"))
        .filter(each -> with.index() < each.index() && each.index() < verb.index())
        .filter(each -> tree.end(each.index()) == verb.index() - 1)
        .findFirst()
        .ifPresent(
            noun -> {
              tree.hang(noun.index(), verb.index(), "nsubj");
              tree.hang(with.index(), verb.index(), "mark");
            });
  }
}
