package parley.linguistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.Titles;

/**
 * Gives whom a clause without its verb tells of their own time and place.
 *
 * <p>In {@code she met the king on Monday and the queen on Tuesday} a parser may join the queen to
 * the king, and leave both days with the verb. The trap: {@code met the king and the queen on
 * Monday} tells of one day, so something must stand between the two.
 */
final class GappedClauses {

  private static final Set<String> AT = Set.of("in", "at", "on");

  private GappedClauses() {}

  /** Hangs the second object from the verb, and from it the circumstances behind it. */
  static void repair(Branches tree, List<Name> people, Titles titles) {
    for (Token second : tree.tokens()) {
      if (second.is("conj") && isSomebody(tree, second, people, titles)) {
        verb(tree, second).ifPresent(verb -> part(tree, verb, second));
      }
    }
  }

  private static boolean isSomebody(Branches tree, Token noun, List<Name> people, Titles titles) {
    boolean person =
        titles.isHead(noun.lemma()) || people.stream().anyMatch(name -> name.holds(noun.index()));
    return person
        && !tree.has(noun.index(), "nummod", "nsubj", "cop")
        && tree.has(noun.index(), "cc");
  }

  private static Optional<Token> verb(Branches tree, Token second) {
    Token first = tree.token(second.head());
    return first.is("obj") && !tree.has(first.index(), "nummod")
        ? Optional.of(tree.token(first.head())).filter(verb -> verb.upos().equals("VERB"))
        : Optional.empty();
  }

  private static void part(Branches tree, Token verb, Token second) {
    Token first = tree.token(second.head());
    boolean between =
        Stream.concat(circumstances(tree, verb), circumstances(tree, first))
            .anyMatch(each -> first.index() < each.index() && each.index() < second.index());
    List<Token> behind =
        circumstances(tree, verb)
            .filter(each -> tree.start(each.index()) > second.index())
            .toList();
    boolean next = behind.stream().anyMatch(each -> isNext(tree, second, each));
    if (between && (next || circumstances(tree, second).findAny().isPresent())) {
      tree.hang(second.index(), verb.index(), "conj");
      behind.forEach(each -> tree.hang(each.index(), second.index(), each.relation()));
    }
  }

  /** When and where, and not what about: "on Monday", "in Oslo", "the following day". */
  private static Stream<Token> circumstances(Branches tree, Token of) {
    return tree.children(of.index()).stream()
        .filter(each -> each.is("obl", "nmod"))
        .filter(each -> each.is("obl:unmarked") || isName(tree, each));
  }

  private static boolean isName(Branches tree, Token noun) {
    return noun.upos().equals("PROPN") && tree.hasCase(noun.index(), AT);
  }

  private static boolean isNext(Branches tree, Token second, Token circumstance) {
    return tree.start(circumstance.index()) == tree.end(second.index()) + 1;
  }
}
