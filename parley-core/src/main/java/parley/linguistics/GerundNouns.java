package parley.linguistics;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a noun of a form in -ing that a preposition governs and "of" follows, or that acts and "by"
 * follows.
 *
 * <p>In {@code injured by army shelling of the area} a parser may take the shelling for a verb and
 * the army for its subject.
 */
final class GerundNouns {

  private GerundNouns() {}

  /** Retags such forms, and hangs what stands around them as it hangs on a noun. */
  static void repair(Branches tree) {
    for (Token form : tree.tokens()) {
      doneBy(tree, form);
      int next = form.index() + 1;
      if (form.xpos().equals("VBG")
          && form.upos().equals("VERB")
          && next < tree.tokens().size()
          && tree.token(next).lemma().equals("of")) {
        governing(tree, form).ifPresent(preposition -> turn(tree, form, preposition));
      }
    }
  }

  /** "Shelling by the army killed ten": a subject that somebody did is a noun. */
  private static void doneBy(Branches tree, Token form) {
    int next = form.index() + 1;
    boolean subject =
        form.xpos().equals("VBG")
            && form.upos().equals("VERB")
            && form.is("nsubj")
            && next < tree.size()
            && tree.token(next).lemma().equals("by");
    if (subject) {
      tree.children(form.index()).stream()
          .filter(each -> each.is("obl") && each.index() == tree.token(next).head())
          .findFirst()
          .ifPresent(
              each -> {
                tree.hang(each.index(), form.index(), "nmod");
                tree.makeNoun(form.index());
              });
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
