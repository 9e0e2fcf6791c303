package parley.linguistics;

import java.util.List;
import java.util.Set;

/**
 * Lets what somebody is doing be what the clause says.
 *
 * <p>In {@code the parties are continuing talks} a parser may take the parties for talks that
 * continue. A participle right behind "are" is the verb where its noun can be what is held.
 */
final class ProgressiveClauses {

  private static final Set<String> DOING =
      Set.of("continue", "hold", "resume", "begin", "start", "conduct", "finish", "conclude");
  private static final Set<String> OF_CLAUSE =
      Set.of("nsubj", "punct", "obl", "advmod", "advcl", "ccomp", "parataxis", "obl:unmarked");

  private ProgressiveClauses() {}

  /** Lets such participles govern their noun. */
  static void repair(Branches tree) {
    for (Token verb : tree.tokens()) {
      boolean modifier =
          verb.is("amod") && verb.xpos().equals("VBG") && DOING.contains(verb.lemma());
      if (modifier && verb.index() > 0 && verb.index() < verb.head()) {
        Token be = tree.token(verb.index() - 1);
        if (be.is("cop") && be.head() == verb.head() && tree.has(verb.head(), "nsubj")) {
          govern(tree, verb, be);
        }
      }
    }
  }

  private static void govern(Branches tree, Token verb, Token be) {
    Token noun = tree.token(verb.head());
    List<Token> clause =
        tree.children(noun.index()).stream()
            .filter(each -> OF_CLAUSE.contains(each.relation()))
            .toList();
    tree.hang(verb.index(), noun.head(), noun.relation());
    tree.hang(noun.index(), verb.index(), "obj");
    tree.hang(be.index(), verb.index(), "aux");
    clause.forEach(each -> tree.hang(each.index(), verb.index(), each.relation()));
  }
}
