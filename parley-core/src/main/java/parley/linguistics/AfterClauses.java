package parley.linguistics;

import java.util.Optional;
import java.util.Set;

/**
 * Gives a clause of time the subject that stands before its verb, and its place.
 *
 * <p>In {@code the visit came a day after Norland, Sudland and Westland opened an office} a parser
 * may take the three for when the visit came, and their verb for one more of the visit's. In {@code
 * they agreed to meet again after ending the talks} the talks had ended when they agreed.
 */
final class AfterClauses {

  private static final Set<String> AGREEING = Set.of("agree", "decide", "pledge", "vow", "promise");
  private static final Set<String> MARKS = Set.of("after", "before", "since");

  private AfterClauses() {}

  /** Hangs such subjects from their verb, and the verb from the one whose time it tells. */
  static void repair(Branches tree) {
    for (Token verb : tree.tokens()) {
      if (verb.is("conj", "advcl") && verb.xpos().equals("VBD") && isBare(tree, verb)) {
        subject(tree, verb).ifPresent(subject -> part(tree, verb, subject));
      } else if (isPreposition(tree, verb)) {
        tree.hang(verb.index(), verb.head(), "case");
      } else if (isMark(tree, verb)) {
        tree.hang(verb.index(), tree.token(verb.head()).head(), "mark");
      } else if (isBehindPromise(tree, verb)) {
        tree.hang(verb.index(), tree.token(verb.head()).head(), "advcl");
      }
    }
  }

  /** "Came days after the envoy, A B, held talks": what a clause's subject cannot have. */
  private static boolean isMark(Branches tree, Token after) {
    if (!after.is("case") || !MARKS.contains(after.lemma())) {
      return false;
    }
    Token subject = tree.token(after.head());
    return subject.is("nsubj")
        && subject.index() > after.index()
        && subject.head() > subject.index()
        && tree.token(subject.head()).is("advcl");
  }

  /** "Left following talks with X": no article stands before it, so it is a preposition. */
  private static boolean isPreposition(Branches tree, Token following) {
    return following.text().equals("following")
        && following.is("amod")
        && following.index() < following.head()
        && tree.token(following.head()).is("obl", "nmod")
        && tree.children(following.head()).stream()
            .noneMatch(each -> each.is("det", "case") && each.index() < following.index());
  }

  /** "Agreed to meet again after ending the talks". */
  private static boolean isBehindPromise(Branches tree, Token verb) {
    if (!verb.is("advcl") || !verb.xpos().equals("VBG") || verb.head() > verb.index()) {
      return false;
    }
    Token promised = tree.token(verb.head());
    return promised.is("xcomp")
        && AGREEING.contains(tree.token(promised.head()).lemma())
        && tree.token(promised.head()).xpos().equals("VBD")
        && tree.children(verb.index()).stream()
            .anyMatch(mark -> mark.is("mark") && mark.lemma().equals("after"));
  }

  private static boolean isBare(Branches tree, Token verb) {
    return !tree.has(verb.index(), "nsubj", "cc", "aux", "mark");
  }

  private static Optional<Token> subject(Branches tree, Token verb) {
    return tree.children(verb.head()).stream()
        .filter(each -> each.is("obl") && isBefore(tree, each, verb))
        .filter(each -> mark(tree, each).isPresent())
        .findFirst();
  }

  /** Whether a phrase ends right before a verb, but for the comma behind an apposition. */
  private static boolean isBefore(Branches tree, Token noun, Token verb) {
    int last = verb.index() - 1;
    return tree.end(noun.index())
        == (tree.isComma(last) && tree.has(noun.index(), "appos") ? last - 1 : last);
  }

  private static Optional<Token> mark(Branches tree, Token noun) {
    return tree.children(noun.index()).stream()
        .filter(each -> each.is("case") && MARKS.contains(each.lemma()))
        .findFirst();
  }

  private static void part(Branches tree, Token verb, Token subject) {
    Token mark = mark(tree, subject).orElseThrow();
    tree.hang(verb.index(), verb.head(), "advcl");
    tree.hang(subject.index(), verb.index(), "nsubj");
    tree.hang(mark.index(), verb.index(), "mark");
  }
}
