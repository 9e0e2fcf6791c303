package parley.linguistics;

import java.util.List;

/**
 * Lets "due" govern what is due.
 *
 * <p>In {@code talks are due to open on Monday} a parser may take {@code due to} for the
 * preposition of {@code due to rain}, which leaves a bare verb as what is said of the talks.
 */
final class DueClauses {

  private DueClauses() {}

  /** Hangs such verbs from "due", and the subject with its "are" as well. */
  static void repair(Branches tree) {
    for (Token due : tree.tokens()) {
      if (due.is("case") && due.lemma().equals("due")) {
        Token verb = tree.token(due.head());
        if (verb.upos().equals("VERB") && tree.has(verb.index(), "cop", "aux")) {
          govern(tree, due, verb);
        }
      }
    }
  }

  private static void govern(Branches tree, Token due, Token verb) {
    List<Token> before =
        tree.children(verb.index()).stream()
            .filter(each -> each.index() < due.index() && !each.equals(due))
            .toList();
    tree.children(due.index()).stream()
        .filter(each -> each.is("fixed"))
        .forEach(to -> tree.hang(to.index(), verb.index(), "mark"));
    tree.hang(due.index(), verb.head(), verb.relation());
    tree.hang(verb.index(), due.index(), "xcomp");
    before.forEach(each -> tree.hang(each.index(), due.index(), each.relation()));
  }
}
