package parley.linguistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps a group and its name together, whichever stands first.
 *
 * <p>In {@code the Norlandic group Free Men} the name is the group's and no further member of a
 * list; in {@code the state and the Free Men (FM) rebel group} one group is listed, and not two.
 */
final class NamedGroups {

  private static final Set<String> GROUPS =
      Set.of(
          "group",
          "movement",
          "militia",
          "faction",
          "party",
          "organisation",
          "organization",
          "alliance",
          "coalition",
          "bloc");

  private static final Set<String> WITHIN = Set.of("compound", "amod");

  private NamedGroups() {}

  /** Hangs such names from their group. */
  static void repair(Branches tree, List<Name> names) {
    for (Name name : names) {
      if (name.kind() == Name.Kind.ORGANISATION && name.first() > 0) {
        behind(tree, name);
      }
    }
    for (Token group : tree.tokens()) {
      if (group.is("conj") && group.upos().equals("NOUN")) {
        before(tree, group).ifPresent(name -> tree.hang(name.index(), group.index(), "compound"));
      }
    }
  }

  private static void behind(Branches tree, Name name) {
    Token group = tree.token(name.first() - 1);
    Token top = tree.top(name.first(), name.end());
    if (!GROUPS.contains(group.lemma()) || !group.upos().equals("NOUN")) {
      return;
    }
    if (group.head() == top.index() && group.is("compound", "nmod:desc", "amod")) {
      above(tree, group, top);
      return;
    }
    boolean listed = top.is("conj", "nmod") && !tree.has(top.index(), "cc", "case");
    boolean twin = top.head() == group.head() && top.relation().equals(group.relation());
    if (listed || twin || isSecondSubject(tree, group, top)) {
      tree.hang(top.index(), group.index(), "appos");
    }
    if (top.is("appos") && top.head() == group.index()) {
      before(tree, group, top, "case");
    }
  }

  /** "A delegation from the bloc X met Y": the verb has its subject already. */
  private static boolean isSecondSubject(Branches tree, Token group, Token name) {
    return name.is("nsubj")
        && name.head() != Token.ROOT
        && tree.children(name.head()).stream()
            .anyMatch(
                each ->
                    each.is("nsubj")
                        && each.index() < group.index()
                        && tree.isBelow(group.index(), each.index()));
  }

  /** "From the regional bloc X": the bloc stands where its name does, with the words before it. */
  private static void above(Branches tree, Token group, Token name) {
    tree.hang(group.index(), name.head(), name.relation());
    tree.hang(name.index(), group.index(), "appos");
    before(tree, group, name, "case", "det", "amod", "cc");
  }

  private static void before(Branches tree, Token group, Token name, String... relations) {
    tree.children(name.index()).stream()
        .filter(each -> each.is(relations) && each.index() < group.index())
        .toList()
        .forEach(each -> tree.hang(each.index(), group.index(), each.relation()));
  }

  /**
   * The name right before a group that is joined to a list, with nothing but the group's own words
   * between, where one "and" joins both.
   */
  private static Optional<Token> before(Branches tree, Token group) {
    boolean joined =
        tree.children(group.index()).stream()
            .anyMatch(
                each ->
                    each.is("cc") && each.index() < group.index() && isBehind(tree, each, group));
    return tree.tokens().subList(0, group.index()).stream()
        .filter(name -> name.is("conj") && name.upos().equals("PROPN"))
        .filter(name -> joined || !tree.has(group.index(), "cc"))
        .filter(name -> tree.has(name.index(), "cc") != joined)
        .filter(name -> isUpTo(tree, name, group))
        .findFirst();
  }

  /** Whether a listed name stands right behind an "and". */
  private static boolean isBehind(Branches tree, Token and, Token group) {
    return tree.tokens().subList(and.index() + 1, group.index()).stream()
        .anyMatch(name -> name.is("conj") && tree.start(name.index()) == and.index() + 1);
  }

  private static boolean isUpTo(Branches tree, Token name, Token group) {
    int from = tree.end(name.index()) + 1;
    if (from < group.index() && tree.isMark(from)) { // the bracket behind a short form
      from++;
    }
    return from <= group.index()
        && tree.tokens().subList(from, group.index()).stream()
            .allMatch(each -> each.head() == group.index() && WITHIN.contains(each.relation()));
  }
}
