package parley.linguistics;

import java.util.Optional;

/**
 * Hangs who backs somebody before the noun, and not as its object.
 *
 * <p>In {@code a plan by the Norland-supported government} the hyphen makes one modifier of two
 * words; a parser may take the government for what the plan supported.
 */
final class BackedNouns {

  private BackedNouns() {}

  /** Hangs the noun behind such a modifier from what the modifier hung from. */
  static void repair(Branches tree) {
    for (Token participle : tree.tokens()) {
      int hyphen = participle.index() - 1;
      if (participle.xpos().equals("VBN")
          && participle.is("amod", "acl")
          && hyphen > 0
          && tree.token(hyphen).text().equals("-")) {
        if (participle.head() < hyphen) {
          object(tree, participle).ifPresent(noun -> turn(tree, participle, noun));
        } else if (tree.token(hyphen - 1).head() == participle.index()) {
          before(tree, participle, tree.token(participle.head()));
        }
      }
    }
  }

  private static Optional<Token> object(Branches tree, Token participle) {
    return tree.children(participle.index()).stream()
        .filter(each -> each.is("obj") && tree.start(each.index()) == participle.index() + 1)
        .findFirst();
  }

  private static void turn(Branches tree, Token participle, Token noun) {
    tree.hang(noun.index(), participle.head(), "nmod");
    tree.hang(participle.index(), noun.index(), "amod");
    before(tree, participle, noun);
  }

  /** Gives the noun what stands before the modifier: a preposition and an article. */
  private static void before(Branches tree, Token participle, Token noun) {
    Token backer = tree.token(participle.index() - 2);
    tree.children(backer.index()).stream()
        .filter(each -> each.is("case", "det"))
        .forEach(each -> tree.hang(each.index(), noun.index(), each.relation()));
    tree.hang(backer.index(), participle.index(), "obl:unmarked");
  }
}
