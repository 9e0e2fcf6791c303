package parley.linguistics;

import java.util.List;

/**
 * Gives a verb the subject that a list before it has swallowed.
 *
 * <p>In {@code after the talks, hosted by Ann Low, Norland and Sudland pledged} a parser may take
 * the two for hosts as well, and nobody for who pledged.
 */
final class SubjectsInLists {

  private SubjectsInLists() {}

  /** Hangs the last or the last two of such a list on the verb. */
  static void repair(Branches tree) {
    for (Token verb : tree.tokens()) {
      boolean finite =
          verb.upos().equals("VERB") && (verb.xpos().equals("VBD") || verb.xpos().equals("VBZ"));
      if (finite
          && verb.index() > 0
          && !verb.is("conj", "acl", "xcomp")
          && !tree.has(verb.index(), "nsubj", "csubj", "expl")) {
        swallowed(tree, verb);
      }
    }
  }

  private static void swallowed(Branches tree, Token verb) {
    Token last = tree.token(verb.index() - 1);
    while (last.is("flat", "compound", "nmod", "amod") && last.head() < last.index()) {
      last = tree.token(last.head());
    }
    if (!last.is("conj") || last.head() > last.index() || !tree.has(last.index(), "cc")) {
      return;
    }
    Token first = tree.token(last.head());
    List<Token> others =
        tree.children(first.index()).stream().filter(each -> each.is("conj")).toList();
    if (others.size() == 1) {
      one(tree, verb, first, last);
    } else if (others.size() == 2 && others.get(1).index() == last.index()) {
      two(tree, verb, first, others);
    }
  }

  /** "Froze aid to Norland and Sudland followed": a clause of its own behind the "and". */
  private static void one(Branches tree, Token verb, Token first, Token last) {
    boolean loose = verb.is("advcl", "parataxis") && !tree.has(verb.index(), "mark");
    if (loose && verb.head() < first.index()) {
      tree.children(last.index()).stream()
          .filter(each -> each.is("cc"))
          .forEach(each -> tree.hang(each.index(), verb.index(), "cc"));
      tree.hang(last.index(), verb.index(), "nsubj");
      tree.hang(verb.index(), verb.head(), "conj");
    }
  }

  /** "Hosted by Ann Low, Norland and Sudland pledged". */
  private static void two(Branches tree, Token verb, Token first, List<Token> others) {
    boolean apart = tree.isComma(tree.start(others.get(0).index()) - 1);
    if (apart && !first.is("nsubj") && tree.isBelow(first.index(), verb.index())) {
      tree.hang(others.get(0).index(), verb.index(), "nsubj");
      tree.hang(others.get(1).index(), others.get(0).index(), "conj");
    }
  }
}
