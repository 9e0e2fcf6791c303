package parley.linguistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives "between" its second.
 *
 * <p>What is {@code between} is two at least: in {@code talks between the Republic of Norland and
 * Sudland rebels} a parser may take the rebels for one more beside the talks, or the second for
 * what stands behind the word.
 */
final class BetweenPairs {

  private static final Set<String> BEFORE = Set.of("before", "after", "earlier");

  private BetweenPairs() {}

  /** Joins what an "and" brings right behind the one that is between to it. */
  static void repair(Branches tree) {
    for (Token mark : tree.tokens()) {
      if (mark.is("case") && mark.lemma().equals("between")) {
        forward(tree, mark);
        adjective(tree, mark);
        swallowed(tree, mark);
      }
    }
    for (Token mark : tree.tokens()) {
      if (mark.is("case") && mark.lemma().equals("between")) {
        Token first = tree.token(mark.head());
        apart(tree, first);
        dayBefore(tree, mark);
        if (first.is("nmod", "obl") && first.head() < mark.index() && isAlone(tree, first)) {
          second(tree, first).ifPresent(next -> tree.hang(next.index(), first.index(), "conj"));
        }
      }
    }
  }

  /** "Between the government of X and rebels": what a noun joins to a land's name is no land. */
  private static void apart(Branches tree, Token first) {
    for (Token each : tree.tokens()) {
      boolean joined = each.is("conj") && each.upos().equals("NOUN");
      if (joined
          && each.head() != first.index()
          && first.upos().equals("NOUN")
          && tree.token(each.head()).upos().equals("PROPN")
          && tree.isBelow(each.index(), first.index())) {
        tree.hang(each.index(), first.index(), "conj");
      }
    }
  }

  /** "Between the Republic of X and X-ian rebels": the adjective is the noun's right behind it. */
  private static void adjective(Branches tree, Token mark) {
    Token first = tree.token(mark.head());
    for (Token each : tree.tokens()) {
      int next = each.index() + 1;
      if (next < tree.size()
          && each.is("conj")
          && each.head() > first.index()
          && each.upos().equals("PROPN")
          && tree.isBelow(each.index(), first.index())
          && tree.token(next).upos().equals("NOUN")
          && tree.token(next).is("nmod")
          && tree.token(next).head() == first.index()
          && !tree.has(next, "case")) {
        List<Token> inner = tree.children(each.index());
        tree.hang(next, first.index(), "conj");
        tree.hang(each.index(), next, "amod");
        inner.stream()
            .filter(child -> child.is("cc"))
            .forEach(child -> tree.hang(child.index(), next, "cc"));
      }
    }
  }

  /** "Reached the day before between X and Y": the day is before, and not the two. */
  private static void dayBefore(Branches tree, Token mark) {
    int before = mark.index() - 1;
    if (before > 0
        && BEFORE.contains(tree.token(before).lemma())
        && tree.token(before).head() == mark.head()
        && tree.token(before - 1).upos().equals("NOUN")) {
      tree.hang(before, before - 1, "advmod");
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

  /**
   * "Reached on Monday between X and Y": a list that begins behind "between" joins nothing before
   * it.
   */
  private static void swallowed(Branches tree, Token mark) {
    Token second = tree.token(mark.head());
    if (!second.is("conj") || second.head() > mark.index()) {
      return;
    }
    Token before = tree.token(second.head());
    List<Token> inside = tree.children(second.index());
    inside.stream()
        .filter(each -> each.is("cc") && each.index() > mark.index())
        .findFirst()
        .flatMap(
            cc ->
                inside.stream()
                    .filter(each -> tree.isNominal(each.index()) && each.index() > mark.index())
                    .filter(each -> tree.end(each.index()) + 1 == cc.index())
                    .findFirst())
        .filter(any -> before.head() != Token.ROOT)
        .ifPresent(
            first -> {
              tree.hang(first.index(), before.head(), "obl");
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
