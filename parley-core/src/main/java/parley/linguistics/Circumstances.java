package parley.linguistics;

import java.util.List;
import java.util.Set;
import parley.actors.Titles;

/**
 * Hangs where, when and about what on what happens, and not on a person who takes part.
 *
 * <p>A name says who somebody is already: in {@code a dispute between Ann Low and Ben Hill at the
 * palace over fish} the palace and the fish are the dispute's. What tells of a person ({@code of},
 * {@code from}, {@code with}) stays.
 */
final class Circumstances {

  private static final Set<String> PREPOSITIONS =
      Set.of("at", "in", "on", "over", "during", "after", "before", "amid");
  private static final Set<String> BESIDE =
      Set.of("here", "there", "early", "late", "later", "earlier", "again", "only", "just");
  private static final Set<String> ALONG = Set.of("conj", "appos", "flat", "nmod:desc");

  private final Titles titles;

  Circumstances(Titles titles) {
    this.titles = titles;
  }

  /** Moves the circumstances of a sentence's people to the nearest word above that is no person. */
  void repair(Branches tree, List<Name> people) {
    course(tree);
    for (Name name : people) {
      Token top = tree.top(name.first(), name.end());
      tree.children(top.index()).stream()
          .filter(child -> child.index() >= name.end() && isCircumstance(tree, child))
          .toList()
          .forEach(child -> lift(tree, child, top, people));
      Token above = top.head() == Token.ROOT ? top : tree.token(top.head());
      if (top.is("appos", "flat") && above.index() < top.index() && isOffice(above)) {
        tree.children(above.index()).stream()
            .filter(child -> child.index() > name.end() && isCircumstance(tree, child))
            .filter(child -> hasCommaBefore(tree, child))
            .toList()
            .forEach(child -> lift(tree, child, above, people));
      }
    }
  }

  /**
   * "Reached an agreement during talks": what was reached is not what was during them; "ended the
   * talks here on Monday", "early on Monday": the day is that of what was here, and early.
   */
  private static void course(Branches tree) {
    for (Token noun : tree.tokens()) {
      if (noun.head() == Token.ROOT) {
        continue;
      }
      Token above = tree.token(noun.head());
      boolean during =
          noun.relation().equals("nmod")
              && above.is("obj", "obl")
              && above.head() < above.index()
              && tree.hasCase(noun.index(), Set.of("during"));
      boolean here = noun.is("obl") && above.is("advmod") && BESIDE.contains(above.lemma());
      if ((during || here) && tree.token(above.head()).upos().equals("VERB")) {
        tree.hang(noun.index(), above.head(), "obl");
      }
    }
  }

  private static boolean hasCommaBefore(Branches tree, Token child) {
    return tree.children(child.index()).stream()
        .anyMatch(each -> each.index() < child.index() && tree.isComma(each.index()));
  }

  private static boolean isCircumstance(Branches tree, Token child) {
    return child.is("nmod")
        && !child.is("nmod:poss", "nmod:desc")
        && tree.hasCase(child.index(), PREPOSITIONS);
  }

  private void lift(Branches tree, Token child, Token person, List<Name> people) {
    Token at = person;
    while (at.head() != Token.ROOT && (isPerson(at, people) || isOffice(at) || isAlong(at))) {
      at = tree.token(at.head());
    }
    if (at.upos().equals("VERB")) {
      tree.hang(child.index(), at.index(), "obl");
    } else if (at.upos().equals("NOUN") && at.index() < child.index() && !isOffice(at)) {
      tree.hang(child.index(), at.index(), "nmod");
    }
  }

  private static boolean isAlong(Token token) {
    return ALONG.contains(token.relation());
  }

  private boolean isOffice(Token token) {
    return titles.isHead(token.lemma());
  }

  private static boolean isPerson(Token token, List<Name> people) {
    return people.stream().anyMatch(name -> name.holds(token.index()));
  }
}
