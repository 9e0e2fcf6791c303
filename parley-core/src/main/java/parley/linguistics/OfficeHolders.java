package parley.linguistics;

import java.util.List;
import java.util.Set;
import parley.actors.Titles;

/**
 * Hangs a person's name beside the office that the person holds.
 *
 * <p>News names a person beside an office: {@code the head of the council, General Ann Low}. A
 * person's name that hangs from the council, or from a country named before it ({@code the envoy
 * for Norland Ann Low}), stands beside the nearest office above.
 */
final class OfficeHolders {

  private static final Set<String> BESIDE = Set.of("appos", "flat", "conj", "compound");
  private static final int FARTHEST = 4;

  private final Titles titles;

  OfficeHolders(Titles titles) {
    this.titles = titles;
  }

  /**
   * Repairs the names of a sentence's people, from left to right.
   *
   * @param names of the people and of all else
   */
  void repair(Branches tree, List<Name> people, List<Name> names) {
    for (Name name : people) {
      gather(tree, name);
      lift(tree, name, names);
      attach(tree, name, people);
    }
  }

  /**
   * What hangs from another word of a name, or a preposition from its title, hangs from its top.
   */
  private static void gather(Branches tree, Name name) {
    Token top = tree.top(name.first(), name.end());
    for (Token token : tree.tokens()) {
      boolean inner = name.holds(token.head()) && token.head() != top.index();
      if (!name.holds(token.index()) && (inner || isBeforeTitle(tree, token, top))) {
        tree.hang(token.index(), top.index(), token.relation());
      }
    }
  }

  private static boolean isBeforeTitle(Branches tree, Token token, Token top) {
    if (!token.relation().equals("case") || token.head() == Token.ROOT) {
      return false;
    }
    Token title = tree.token(token.head());
    return title.head() == top.index()
        && title.relation().equals("nmod:desc")
        && token.index() < title.index();
  }

  /** A name stands above the title right before it: "Gen. Low". */
  private static void lift(Branches tree, Name name, List<Name> names) {
    Token top = tree.top(name.first(), name.end());
    int title = name.first() - 1;
    if (!top.relation().equals("flat")
        || top.head() != title
        || names.stream().anyMatch(each -> each.holds(title))) {
      return;
    }
    Token above = tree.token(title);
    List<Token> after =
        tree.children(title).stream().filter(child -> child.index() >= name.end()).toList();
    tree.hang(top.index(), above.head(), above.relation());
    tree.hang(title, top.index(), "nmod:desc");
    after.forEach(child -> tree.hang(child.index(), top.index(), child.relation()));
  }

  private void attach(Branches tree, Name name, List<Name> people) {
    Token top = tree.top(name.first(), name.end());
    if (top.head() == Token.ROOT || top.head() >= name.first() || !isMisplaced(tree, top, people)) {
      return;
    }
    int at = top.head();
    for (int steps = 0; steps < FARTHEST && at != Token.ROOT; steps++) {
      if (isOffice(tree, at) && at < name.first() && isVacant(tree, at, name, people)) {
        tree.hang(top.index(), at, "appos");
        return;
      }
      at = tree.token(at).head();
    }
  }

  /** Whether a person's name is joined to what is no person. */
  private boolean isMisplaced(Branches tree, Token top, List<Name> people) {
    int head = top.head();
    return tree.isNominal(head)
        && BESIDE.contains(top.relation())
        && !(top.relation().equals("conj") && tree.has(top.index(), "cc"))
        && !isOffice(tree, head)
        && people.stream().noneMatch(other -> other.holds(head));
  }

  private boolean isOffice(Branches tree, int at) {
    return titles.isHead(tree.token(at).lemma());
  }

  /** Whether no person is named beside the office already. */
  private static boolean isVacant(Branches tree, int office, Name name, List<Name> people) {
    return people.stream()
        .filter(other -> !other.equals(name))
        .map(other -> tree.top(other.first(), other.end()))
        .noneMatch(top -> top.head() == office && BESIDE.contains(top.relation()));
  }
}
