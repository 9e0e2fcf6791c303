package parley.linguistics;

import java.util.List;
import java.util.Set;

/**
 * Lets "due" govern what is due.
 *
 * <p>In {@code talks are due to open on Monday} a parser may take {@code due to} for the
 * preposition of {@code due to rain}, which leaves a bare verb as what is said of the talks.
 */
final class DueClauses {

  private static final Set<String> BETWEEN = Set.of("between", "with", "among");

  private DueClauses() {}

  /** Hangs such verbs from "due", and the subject with its "are" as well. */
  static void repair(Branches tree) {
    for (Token due : tree.tokens()) {
      if (due.is("case", "mark") && due.lemma().equals("due")) {
        Token verb = tree.token(due.head());
        if (verb.upos().equals("VERB") && tree.has(verb.index(), "cop", "aux")) {
          govern(tree, due, verb);
        } else if (verb.upos().equals("VERB") && verb.is("obl") && due.index() > 0) {
          reduce(tree, due, verb);
        }
      } else if (due.lemma().equals("due") && due.is("aux") && tree.has(due.index(), "fixed")) {
        passive(tree, due);
      } else if (due.lemma().equals("due") && tree.has(due.index(), "cop")) {
        complement(tree, due);
      }
    }
  }

  /** "He was due to be received": "due" is no auxiliary of what he was due to. */
  private static void passive(Branches tree, Token due) {
    Token verb = tree.token(due.head());
    mark(tree, due, verb);
    tree.hang(due.index(), verb.head(), verb.relation());
    tree.hang(verb.index(), due.index(), "xcomp");
    tree.children(verb.index()).stream()
        .filter(each -> each.is("aux", "aux:pass") && each.index() < due.index())
        .toList()
        .forEach(each -> tree.hang(each.index(), due.index(), "cop"));
  }

  /** "He was due to be received": what he was due to is no reason for it. */
  private static void complement(Branches tree, Token due) {
    tree.children(due.index()).stream()
        .filter(verb -> verb.is("advcl") && verb.index() > due.index())
        .filter(verb -> verb.upos().equals("VERB"))
        .filter(
            verb ->
                tree.children(verb.index()).stream()
                    .anyMatch(to -> to.is("mark") && to.index() == due.index() + 1))
        .forEach(verb -> tree.hang(verb.index(), due.index(), "xcomp"));
  }

  /** "Talks due to start on Monday were put off": what is due right behind its noun. */
  private static void reduce(Branches tree, Token due, Token verb) {
    Token noun = tree.token(due.index() - 1);
    if (!tree.isNominal(noun.index()) || noun.head() != verb.head()) {
      return;
    }
    mark(tree, due, verb);
    tree.hang(due.index(), noun.index(), "acl");
    tree.hang(verb.index(), due.index(), "xcomp");
    tree.children(verb.index()).stream()
        .filter(each -> each.is("nmod", "obl") && tree.hasCase(each.index(), BETWEEN))
        .toList()
        .forEach(each -> tree.hang(each.index(), noun.index(), "nmod"));
  }

  /** The "to" of "due to" is that of what is due. */
  private static void mark(Branches tree, Token due, Token verb) {
    tree.children(due.index()).stream()
        .filter(each -> each.is("fixed"))
        .forEach(to -> tree.hang(to.index(), verb.index(), "mark"));
  }

  private static void govern(Branches tree, Token due, Token verb) {
    List<Token> before =
        tree.children(verb.index()).stream().filter(each -> each.index() < due.index()).toList();
    mark(tree, due, verb);
    tree.hang(due.index(), verb.head(), verb.relation());
    tree.hang(verb.index(), due.index(), "xcomp");
    before.forEach(each -> tree.hang(each.index(), due.index(), each.relation()));
  }
}
