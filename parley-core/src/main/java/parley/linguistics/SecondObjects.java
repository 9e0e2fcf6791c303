package parley.linguistics;

import java.util.List;
import java.util.Optional;

/**
 * Gives a verb's second object to the verb that stands between the two.
 *
 * <p>In {@code shot a guard and freed some prisoners} the prisoners are not shot.
 */
final class SecondObjects {

  private SecondObjects() {}

  /** Moves such objects. */
  static void repair(Branches tree) {
    for (Token verb : tree.tokens()) {
      List<Token> objects =
          tree.children(verb.index()).stream()
              .filter(child -> child.relation().equals("obj"))
              .toList();
      if (verb.upos().equals("VERB") && objects.size() == 2) {
        between(tree, verb, objects.get(0), objects.get(1))
            .ifPresent(other -> tree.hang(objects.get(1).index(), other.index(), "obj"));
      }
    }
  }

  private static Optional<Token> between(Branches tree, Token verb, Token first, Token second) {
    return tree.children(verb.index()).stream()
        .filter(child -> child.is("conj") && child.upos().equals("VERB"))
        .filter(child -> first.index() < child.index() && child.index() < second.index())
        .filter(
            child ->
                tree.children(child.index()).stream().noneMatch(each -> each.is("obj", "nsubj")))
        .reduce((one, other) -> other);
  }
}
