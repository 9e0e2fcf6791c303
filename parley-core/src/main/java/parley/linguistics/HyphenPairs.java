package parley.linguistics;

import java.util.Set;

/**
 * Two names joined by a hyphen before a noun, as headlines write them: "Peru-Chile talks".
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
    }
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
