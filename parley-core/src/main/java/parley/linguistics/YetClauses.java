package parley.linguistics;

import java.util.Optional;

/**
 * Lets what somebody "has yet to do" be what the clause says.
 *
 * <p>In {@code they have yet to respond} a parser hangs the answer from "yet" or from the
 * auxiliary; it is the clause's verb, and "yet" says that it was not given.
 */
final class YetClauses {

  private YetClauses() {}

  /** Hangs the auxiliary and "yet" from such verbs. */
  static void repair(Branches tree) {
    for (Token yet : tree.tokens()) {
      if (yet.lemma().equals("yet") && yet.is("advmod") && yet.head() != Token.ROOT) {
        verb(tree, yet).ifPresent(verb -> govern(tree, yet, verb));
      }
    }
  }

  /** The infinitive right behind "yet to". */
  private static Optional<Token> verb(Branches tree, Token yet) {
    int to = yet.index() + 1;
    return to < tree.size() && tree.token(to).lemma().equals("to") && tree.token(to).is("mark")
        ? Optional.of(tree.token(tree.token(to).head()))
            .filter(verb -> verb.xpos().equals("VB") && verb.is("xcomp"))
        : Optional.empty();
  }

  private static void govern(Branches tree, Token yet, Token verb) {
    Token have = tree.token(verb.head());
    if (have.equals(yet)) {
      have = tree.token(yet.head());
    }
    if (!have.lemma().equals("have")) {
      return;
    }
    Token aux = have;
    tree.hang(verb.index(), aux.head(), aux.relation());
    tree.hang(aux.index(), verb.index(), "aux");
    tree.children(aux.index()).stream()
        .filter(each -> !each.equals(verb))
        .toList()
        .forEach(each -> tree.hang(each.index(), verb.index(), each.relation()));
    tree.hang(yet.index(), verb.index(), "advmod");
  }
}
