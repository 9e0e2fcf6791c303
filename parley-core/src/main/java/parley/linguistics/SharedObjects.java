package parley.linguistics;

import java.util.Optional;

/**
 * Gives a relative clause its second verb back.
 *
 * <p>In {@code a plan which Norland praised but Sudland condemned} both verbs are about the plan. A
 * parser may join the second to the verb of the sentence; but it has a subject and no object of its
 * own, and no comma parts it from the clause.
 */
final class SharedObjects {

  private SharedObjects() {}

  /** Joins such verbs to the first verb of the relative clause. */
  static void repair(Branches tree) {
    for (Token verb : tree.tokens()) {
      if (verb.is("conj") && verb.upos().equals("VERB")) {
        first(tree, verb).ifPresent(first -> tree.hang(verb.index(), first.index(), "conj"));
      }
    }
  }

  private static Optional<Token> first(Branches tree, Token verb) {
    int cc = tree.start(verb.index());
    boolean lacking =
        tree.has(verb.index(), "nsubj")
            && !tree.has(verb.index(), "obj", "ccomp", "xcomp", "aux:pass");
    if (!lacking || cc == 0 || !tree.token(cc).is("cc")) {
      return Optional.empty();
    }
    int at = cc - 1;
    while (!tree.token(at).is("acl:relcl") && tree.isBelow(tree.token(at).head(), verb.head())) {
      at = tree.token(at).head();
    }
    Token before = tree.token(at);
    return before.is("acl:relcl")
            && before.xpos().equals(verb.xpos())
            && tree.isBelow(at, verb.head())
            && hasRelativeObject(tree, before)
        ? Optional.of(before)
        : Optional.empty();
  }

  private static boolean hasRelativeObject(Branches tree, Token verb) {
    return tree.children(verb.index()).stream()
        .anyMatch(
            child ->
                child.is("obj", "obl")
                    && child.index() < verb.index()
                    && child.xpos().equals("WDT"));
  }
}
