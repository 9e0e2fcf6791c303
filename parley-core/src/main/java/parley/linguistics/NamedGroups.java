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
    boolean listed = top.is("conj", "nmod") && !tree.has(top.index(), "cc", "case");
    boolean twin = top.head() == group.head() && top.relation().equals(group.relation());
    if (GROUPS.contains(group.lemma()) && group.upos().equals("NOUN") && (listed || twin)) {
      tree.hang(top.index(), group.index(), "appos");
    }
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
