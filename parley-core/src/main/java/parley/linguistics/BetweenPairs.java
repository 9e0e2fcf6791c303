package parley.linguistics;

import java.util.Optional;

/**
 * Gives "between" its second.
 *
 * <p>What is {@code between} is two at least: in {@code talks between the Republic of Norland and
 * Sudland rebels} a parser may take the rebels for one more beside the talks, or the second for
 * what stands behind the word.
 */
final class BetweenPairs {

  private BetweenPairs() {}

  /** Joins what an "and" brings right behind the one that is between to it. */
  static void repair(Branches tree) {
    for (Token mark : tree.tokens()) {
      if (mark.is("case") && mark.lemma().equals("between")) {
        forward(tree, mark);
      }
    }
    for (Token mark : tree.tokens()) {
      if (mark.is("case") && mark.lemma().equals("between")) {
        Token first = tree.token(mark.head());
        if (first.is("nmod", "obl") && first.head() < mark.index() && isAlone(tree, first)) {
          second(tree, first).ifPresent(next -> tree.hang(next.index(), first.index(), "conj"));
        }
      }
    }
  }

  /** A "between" that hangs from the second is that of the first, right behind it. */
  private static void forward(Branches tree, Token mark) {
    Token second = tree.token(mark.head());
    tree.tokens().stream()
        .filter(each -> each.head() == second.head() && each.is("nmod", "obl"))
        .filter(each -> mark.index() < each.index() && each.index() < second.index())
        .filter(each -> tree.start(each.index()) == mark.index() + 1)
        .filter(
            each ->
                tree.end(each.index()) + 1 < tree.size()
                    && tree.token(tree.end(each.index()) + 1).is("cc"))
        .findFirst()
        .ifPresent(
            first -> {
              tree.hang(mark.index(), first.index(), "case");
              tree.hang(second.index(), first.index(), "conj");
            });
  }

  private static boolean isAlone(Branches tree, Token first) {
    return tree.tokens().stream()
        .noneMatch(
            each ->
                each.is("conj")
                    && each.head() >= first.index()
                    && tree.isBelow(each.index(), first.index()));
  }

  /** One more of the noun above, whose "and" stands right behind the first's own phrase. */
  private static Optional<Token> second(Branches tree, Token first) {
    int behind = tree.end(first.index()) + 1;
    return tree.children(first.head()).stream()
        .filter(each -> each.is("conj") && tree.isNominal(each.index()))
        .filter(each -> each.index() > first.index())
        .filter(
            each ->
                tree.children(each.index()).stream()
                    .anyMatch(cc -> cc.is("cc") && cc.index() == behind))
        .findFirst();
  }
}
