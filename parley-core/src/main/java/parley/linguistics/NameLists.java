package parley.linguistics;

import java.util.List;
import java.util.Optional;

/**
 * Keeps the names of a list together.
 *
 * <p>In {@code ministers from Norland, Sudland and Westland} a parser may take the second for
 * another name of the ministers. What stands between commas after a name of its kind, and before an
 * "and" and one more, is of the list.
 */
final class NameLists {

  private NameLists() {}

  /** Joins such names to the first. */
  static void repair(Branches tree, List<Name> names) {
    for (Name name : names) {
      Token top = tree.top(name.first(), name.end());
      if (top.is("appos") && name.first() > 1 && tree.isComma(name.first() - 1)) {
        before(tree, name, names)
            .filter(first -> first.index() != top.head() && isListed(tree, first, name))
            .ifPresent(first -> tree.hang(top.index(), first.index(), "conj"));
      }
    }
  }

  /** The name of the same kind that ends right before the comma. */
  private static Optional<Token> before(Branches tree, Name name, List<Name> names) {
    return names.stream()
        .filter(other -> other.kind() == name.kind() && other.end() == name.first() - 1)
        .findFirst()
        .map(other -> tree.top(other.first(), other.end()));
  }

  /** Whether an "and" behind the name joins one more to the first. */
  private static boolean isListed(Branches tree, Token first, Name name) {
    return name.end() < tree.size()
        && tree.token(name.end()).is("cc")
        && tree.children(first.index()).stream()
            .anyMatch(each -> each.is("conj") && each.index() > name.end());
  }
}
