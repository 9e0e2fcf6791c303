package parley.linguistics;

import java.util.Set;

/**
 * Hangs a condition from what it is a condition of.
 *
 * <p>In {@code agreed to the truce on condition that X leaves} a parser may make the condition the
 * truce's, and in {@code will sign as long as X does} a clause of "long"; both are the verb's.
 */
final class ConditionPhrases {

  private static final Set<String> CONDITIONS = Set.of("condition", "proviso", "understanding");
  private static final Set<String> ON = Set.of("on", "with");
  private static final Set<String> OBJECTS = Set.of("obj", "obl");

  private ConditionPhrases() {}

  /** Hangs such nouns and clauses from the verb. */
  static void repair(Branches tree) {
    for (Token word : tree.tokens()) {
      if (word.is("nmod") && CONDITIONS.contains(word.lemma())) {
        onCondition(tree, word);
      } else if (word.is("advcl") && word.head() != Token.ROOT) {
        asLongAs(tree, word, tree.token(word.head()));
      }
    }
  }

  private static void onCondition(Branches tree, Token condition) {
    Token of = tree.token(condition.head());
    if (tree.hasCase(condition.index(), ON)
        && tree.has(condition.index(), "acl", "ccomp")
        && OBJECTS.contains(of.relation())
        && tree.token(of.head()).upos().equals("VERB")) {
      tree.hang(condition.index(), of.head(), "obl");
    }
  }

  private static void asLongAs(Branches tree, Token clause, Token word) {
    if (word.lemma().equals("long")
        && word.is("advmod")
        && word.head() != Token.ROOT
        && word.index() < clause.index()) {
      tree.hang(clause.index(), word.head(), "advcl");
      tree.hang(word.index(), clause.index(), "mark");
    }
  }
}
