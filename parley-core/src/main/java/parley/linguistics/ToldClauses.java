package parley.linguistics;

import java.util.Set;

/**
 * Hangs what somebody is told from the verb of telling.
 *
 * <p>In {@code told a news conference on the same day that it would rain} a parser may take the
 * clause for one that describes the conference, or the day.
 */
final class ToldClauses {

  private static final Set<String> TELLING =
      Set.of("tell", "inform", "assure", "warn", "remind", "notify", "convince", "persuade");

  private static final Set<String> ON = Set.of("on", "upon");
  private static final Set<String> TO = Set.of("to");

  private ToldClauses() {}

  /** Moves such clauses, where the verb has none of its own. */
  static void repair(Branches tree) {
    for (Token clause : tree.tokens()) {
      asked(tree, clause);
      if (clause.is("acl") && isMarked(tree, clause)) {
        Token noun = tree.token(clause.head());
        while (noun.is("nmod") && noun.head() < noun.index()) {
          noun = tree.token(noun.head());
        }
        boolean told =
            noun.is("obj", "iobj", "obl")
                && noun.head() < noun.index()
                && TELLING.contains(tree.token(noun.head()).lemma())
                && tree.has(noun.head(), "obj", "iobj")
                && !tree.has(noun.head(), "ccomp", "xcomp");
        if (told) {
          tree.hang(clause.index(), noun.head(), "ccomp");
        }
      }
    }
  }

  /** "Called on the two rivals to stop": what they are asked to do describes nobody. */
  private static void asked(Branches tree, Token clause) {
    if (!clause.relation().equals("acl") || !clause.xpos().equals("VB")) {
      return;
    }
    Token whom = tree.token(clause.head());
    if (whom.is("obl") && whom.head() < whom.index() && !tree.has(whom.head(), "obj", "xcomp")) {
      Token verb = tree.token(whom.head());
      boolean asks =
          (verb.lemma().equals("call") && tree.hasCase(whom.index(), ON))
              || (verb.lemma().equals("appeal") && tree.hasCase(whom.index(), TO));
      if (asks) {
        tree.hang(clause.index(), verb.index(), "advcl");
      }
    }
  }

  private static boolean isMarked(Branches tree, Token clause) {
    return tree.children(clause.index()).stream()
        .anyMatch(each -> each.is("mark") && each.lemma().equals("that"));
  }
}
