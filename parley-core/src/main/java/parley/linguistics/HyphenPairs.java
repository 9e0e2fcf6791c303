package parley.linguistics;

import java.util.Set;

/**
 * Two names joined by a hyphen before a noun, as headlines write them: "Peru-Chile talks"; and two
 * nouns that a hyphen makes one.
 *
 * <p>The trap: the network reads the hyphen as a dash, so that the second name and all that follows
 * hang from the first.
 */
final class HyphenPairs {

  private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011", "\u2013");

  private HyphenPairs() {}

  /** Hangs the first name from the noun that the second stands before. */
  static void repair(Branches tree) {
    for (int at = 1; at + 1 < tree.size(); at++) {
      if (HYPHENS.contains(tree.token(at).text())
          && tree.token(at - 1).upos().equals("PROPN")
          && tree.token(at + 1).is("compound", "amod")) {
        join(tree, tree.token(at - 1), tree.token(tree.token(at + 1).head()));
      }
      if (HYPHENS.contains(tree.token(at).text())
          && tree.token(at + 1).is("compound")
          && tree.token(at + 1).head() == at - 1
          && tree.token(at - 1).upos().equals("NOUN")
          && tree.token(at + 1).upos().equals("NOUN")) {
        endHeads(tree, tree.token(at - 1), tree.token(at + 1));
      }
    }
  }

  /**
   * "A cease-fire": of a noun of two the last is the head, and what hung from the first its own.
   */
  private static void endHeads(Branches tree, Token first, Token last) {
    tree.hang(last.index(), first.head(), first.relation());
    for (Token child : tree.children(first.index())) {
      tree.hang(child.index(), last.index(), child.relation());
    }
    tree.hang(first.index(), last.index(), "compound");
  }

  private static void join(Branches tree, Token first, Token noun) {
    if (noun.index() < first.index() || !noun.upos().equals("NOUN")) {
      return;
    }
    if (first.head() == noun.head() && first.head() != Token.ROOT) {
      tree.hang(first.index(), noun.index(), "compound");
      return;
    }
    if (!tree.isBelow(noun.index(), first.index())) {
      return;
    }
    Token top = noun;
    while (top.head() != first.index()) {
      top = tree.token(top.head());
    }
    tree.hang(top.index(), first.head(), first.relation());
    for (Token child : tree.children(first.index())) {
      boolean participle = child.is("parataxis") && child.xpos().equals("VBN");
      tree.hang(child.index(), noun.index(), participle ? "acl" : child.relation());
    }
    tree.hang(first.index(), noun.index(), "compound");
  }
}
