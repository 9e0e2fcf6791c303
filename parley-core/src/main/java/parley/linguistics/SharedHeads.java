package parley.linguistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one phrase of two modifiers and the noun that they share.
 *
 * <p>In {@code signed a truce and prisoner release deal} one thing is signed: a deal is counted and
 * would have an article of its own, so what stands before "and" describes it too.
 */
final class SharedHeads {

  private static final Set<String> COUNTED =
      Set.of(
          "proposal",
          "plan",
          "deal",
          "agreement",
          "accord",
          "pact",
          "treaty",
          "initiative",
          "draft",
          "roadmap",
          "framework",
          "mechanism",
          "package",
          "programme",
          "program",
          "protocol");

  private SharedHeads() {}

  /** Joins such phrases. */
  static void repair(Branches tree) {
    for (Token head : tree.tokens()) {
      if (head.is("conj") && head.xpos().equals("NN") && COUNTED.contains(head.lemma())) {
        modifier(tree, head).ifPresent(modifier -> join(tree, head, modifier));
      }
    }
  }

  /** The modifier that stands right after the "and", where the noun before it lacks its head. */
  private static Optional<Token> modifier(Branches tree, Token head) {
    Token before = tree.token(head.head());
    boolean bare =
        before.xpos().equals("NN")
            && before.index() + 1 < head.index()
            && tree.token(before.index() + 1).is("cc")
            && !tree.has(head.index(), "det", "nmod:poss", "nummod");
    return tree.children(head.index()).stream()
        .filter(child -> bare && child.is("compound", "amod"))
        .filter(child -> tree.start(child.index()) == before.index() + 2)
        .findFirst();
  }

  private static void join(Branches tree, Token head, Token modifier) {
    Token before = tree.token(head.head());
    List<Token> others =
        tree.children(before.index()).stream()
            .filter(child -> !child.is("compound", "flat"))
            .filter(child -> child.index() != head.index())
            .filter(child -> child.index() < before.index() || child.index() > head.index())
            .toList();
    tree.hang(head.index(), before.head(), before.relation());
    tree.hang(before.index(), head.index(), "compound");
    tree.hang(modifier.index(), before.index(), "conj");
    tree.hang(before.index() + 1, modifier.index(), "cc");
    others.forEach(child -> tree.hang(child.index(), head.index(), child.relation()));
  }
}
