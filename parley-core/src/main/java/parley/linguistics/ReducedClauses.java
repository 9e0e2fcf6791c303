package parley.linguistics;

import java.util.Set;

/**
 * Tells what was reached from what reaches something.
 *
 * <p>In {@code announced an agreement reached between the sides} a parser may take the agreement
 * for what reaches, since "reached" looks like a past. What lacks its object there is passive.
 */
final class ReducedClauses {

  /** What is done to agreements, and never without its object. */
  private static final Set<String> DONE =
      Set.of("reach", "broker", "sign", "mediate", "negotiate", "conclude", "strike", "forge");

  private static final Set<String> BESIDE = Set.of("appos", "conj", "nmod");

  private ReducedClauses() {}

  /** Hangs such verbs from what they are done to, and that from the verb above. */
  static void repair(Branches tree) {
    for (Token verb : tree.tokens()) {
      participle(tree, verb);
      described(tree, verb);
      boolean bare =
          verb.is("ccomp")
              && verb.xpos().equals("VBD")
              && DONE.contains(verb.lemma())
              && !tree.has(verb.index(), "mark", "obj", "ccomp", "xcomp", "aux", "nsubj:pass");
      if (bare) {
        tree.children(verb.index()).stream()
            .filter(each -> each.is("nsubj") && each.index() + 1 == verb.index())
            .filter(each -> each.upos().equals("NOUN") && tree.has(each.index(), "det"))
            .findFirst()
            .ifPresent(
                noun -> {
                  tree.hang(noun.index(), verb.head(), "obj");
                  tree.hang(verb.index(), noun.index(), "acl");
                });
      }
    }
  }

  /**
   * "Delegations from X and Y, meeting in Z, agreed": what looks like a noun without an article,
   * between commas after a list of names, tells what those do whom the list is of.
   */
  private static void participle(Branches tree, Token verb) {
    if (!verb.xpos().equals("VBG")
        || !BESIDE.contains(verb.relation())
        || verb.index() == 0
        || !tree.isComma(verb.index() - 1)
        || tree.has(verb.index(), "det", "amod", "compound", "case", "cc")) {
      return;
    }
    Token top = tree.token(verb.head());
    while (top.head() != Token.ROOT && top.is("nmod", "conj", "appos")) {
      top = tree.token(top.head());
    }
    int end = tree.end(verb.index()) + 1;
    if (top.is("nsubj", "nsubj:pass") && end < tree.size() && tree.isComma(end)) {
      tree.hang(verb.index(), top.index(), "acl");
    }
  }

  /** "Struck a school sheltering families": the school is struck, whatever it does. */
  private static void described(Branches tree, Token verb) {
    if (!verb.xpos().equals("VBG")
        || !verb.is("xcomp", "obj", "advcl")
        || verb.index() == 0
        || tree.has(verb.head(), "obj")) {
      return;
    }
    Token noun = tree.token(verb.index() - 1);
    boolean one =
        noun.is("compound")
            && noun.head() == verb.index()
            && noun.upos().equals("NOUN")
            && (tree.has(verb.index(), "det") || tree.has(noun.index(), "det"));
    if (one && tree.has(verb.index(), "obj")) {
      tree.hang(noun.index(), verb.head(), "obj");
      tree.children(verb.index()).stream()
          .filter(each -> each.index() < noun.index())
          .toList()
          .forEach(each -> tree.hang(each.index(), noun.index(), each.relation()));
      tree.hang(verb.index(), noun.index(), "acl");
    }
  }
}
