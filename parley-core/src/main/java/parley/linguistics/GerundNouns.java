package parley.linguistics;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a noun of a form in -ing that a preposition governs and "of" follows.
 *
 * <p>In {@code injured by army shelling of the area} a parser may take the shelling for a verb and
 * the army for its subject.
 */
final class GerundNouns {

  private GerundNouns() {}

  /** Retags such forms, and hangs what stands around them as it hangs on a noun. */
  static void repair(Branches tree) {
    for (Token form : tree.tokens()) {
      int next = form.index() + 1;
      if (form.xpos().equals("VBG")
          && form.upos().equals("VERB")
          && next < tree.tokens().size()
          && tree.token(next).lemma().equals("of")) {
        governing(tree, form).ifPresent(preposition -> turn(tree, form, preposition));
      }
    }
  }

  /** The preposition, wherever before the form it hangs: "by army shelling of". */
  private static Optional<Token> governing(Branches tree, Token form) {
    return Stream.concat(Stream.of(form), doer(tree, form).stream())
        .flatMap(each -> tree.children(each.index()).stream())
        .filter(each -> each.is("case"))
        .findFirst();
  }

  private static Optional<Token> doer(Branches tree, Token form) {
    return tree.children(form.index()).stream()
        .filter(each -> each.is("nsubj") && each.index() == form.index() - 1)
        .findFirst();
  }

  private static void turn(Branches tree, Token form, Token preposition) {
    tree.hang(preposition.index(), form.index(), "case");
    behind(tree, form, tree.token(form.index() + 1))
        .ifPresent(each -> tree.hang(each.index(), form.index(), "nmod"));
    doer(tree, form).ifPresent(each -> tree.hang(each.index(), form.index(), "compound"));
    tree.makeNoun(form.index());
  }

  private static Optional<Token> behind(Branches tree, Token form, Token of) {
    return tree.children(form.index()).stream()
        .filter(each -> each.is("obl", "obj", "nmod") && each.index() == of.head())
        .findFirst();
  }
}
