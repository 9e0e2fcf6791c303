package parley.linguistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Frees a clause set off at a sentence's end from what stands before it.
 *
 * <p>{@code They agreed to resume aid to Norland, Norland's office announced}: a clause with a
 * subject of its own behind a comma and without a word that joins it is no part of that noun's
 * phrase. In {@code Low met Oak in Westland, an aide said} the aide is no other name of Oak's, and
 * in {@code they ended the talks here on Monday, the paper said} the day is that of the talks.
 */
final class TrailingSpeech {

  private static final Set<String> SAYING =
      Set.of("say", "report", "announce", "tell", "add", "state", "confirm");

  private static final Set<String> BESIDE = Set.of("advmod", "obl", "obl:unmarked");

  private TrailingSpeech() {}

  /** Hangs such clauses on the sentence's root, with their subject and without what is told. */
  static void repair(Branches tree) {
    for (Token verb : tree.tokens()) {
      if (verb.relation().equals("acl") && verb.upos().equals("VERB")) {
        free(tree, verb);
      }
    }
    for (Token verb : tree.tokens()) {
      if (SAYING.contains(verb.lemma()) && verb.xpos().equals("VBD")) {
        speaker(tree, verb);
        told(tree, verb);
        behind(tree, verb);
      }
    }
  }

  /**
   * Who stands right before a verb of saying that has no subject: after what they said, "the envoy,
   * Low, said". Trap: there the name alone is no more than the envoy's.
   */
  private static void speaker(Branches tree, Token verb) {
    boolean above = verb.head() == Token.ROOT && clauseBefore(tree, verb).isPresent();
    if (!(above || verb.is("parataxis", "acl")) || tree.has(verb.index(), "nsubj", "mark")) {
      return;
    }
    int before = verb.index() - (above && tree.isComma(verb.index() - 1) ? 2 : 1);
    tree.tokens().stream()
        .filter(noun -> noun.is("appos") && noun.index() < verb.index())
        .filter(noun -> tree.end(noun.index()) == before)
        .filter(noun -> !above || tree.has(noun.index(), "det"))
        .filter(noun -> tree.isComma(tree.start(noun.index()) - 1))
        .filter(noun -> noun.head() < tree.start(noun.index()))
        .findFirst()
        .ifPresent(
            noun -> {
              if (!above) {
                tree.hang(verb.index(), root(tree, verb).index(), "parataxis");
              }
              tree.hang(noun.index(), verb.index(), "nsubj");
            });
  }

  /**
   * "'We agree,' Low said after the talks": what stands behind is no part of what was said. Trap:
   * "according to the ministry" gives whose telling it is, wherever it hangs.
   */
  private static void behind(Branches tree, Token verb) {
    clauseBefore(tree, verb)
        .ifPresent(
            told ->
                tree.tokens().stream()
                    .filter(each -> each.is("nmod", "obl") && each.index() > verb.index())
                    .filter(
                        each ->
                            each.head() < verb.index() && tree.isBelow(each.head(), told.index()))
                    .filter(each -> tree.start(each.index()) > verb.index())
                    .filter(
                        each ->
                            tree.children(each.index()).stream()
                                .noneMatch(word -> word.text().equalsIgnoreCase("according")))
                    .forEach(each -> tree.hang(each.index(), verb.index(), "obl")));
  }

  /** What stands between a clause that is told and the comma behind it is of that clause. */
  private static void told(Branches tree, Token verb) {
    List<Token> children = tree.children(verb.index());
    Optional<Token> clause = clauseBefore(tree, verb);
    Optional<Token> subject =
        children.stream()
            .filter(child -> child.is("nsubj") && child.index() < verb.index())
            .findFirst();
    if (clause.isEmpty() || subject.isEmpty()) {
      return;
    }
    int comma = tree.start(subject.get().index()) - 1;
    if (!tree.isComma(comma)) {
      return;
    }
    children.stream()
        .filter(child -> BESIDE.contains(child.relation()))
        .filter(child -> clause.get().index() < tree.start(child.index()))
        .filter(child -> tree.end(child.index()) < comma)
        .forEach(child -> tree.hang(child.index(), clause.get().index(), child.relation()));
  }

  /** The clause that is told, where it stands before the verb of saying. */
  private static Optional<Token> clauseBefore(Branches tree, Token verb) {
    return tree.children(verb.index()).stream()
        .filter(child -> child.is("ccomp") && child.index() < verb.index())
        .findFirst();
  }

  private static void free(Branches tree, Token verb) {
    Optional<Token> subject =
        tree.children(verb.index()).stream()
            .filter(child -> child.relation().equals("nsubj") && child.index() < verb.index())
            .findFirst();
    boolean joined =
        tree.children(verb.index()).stream()
            .anyMatch(child -> child.is("mark", "aux", "obj", "ccomp"));
    Token root = root(tree, verb);
    if (subject.isEmpty() || joined || root.index() > subject.get().index()) {
      return;
    }
    int first = subject.get().index();
    while (first > 0
        && tree.isBelow(first - 1, subject.get().index())
        && !tree.isComma(first - 1)) {
      first--;
    }
    if (first > 0 && tree.isComma(first - 1) && root.index() < first) {
      tree.hang(verb.index(), root.index(), "parataxis");
    }
  }

  private static Token root(Branches tree, Token token) {
    Token at = token;
    while (at.head() != Token.ROOT) {
      at = tree.token(at.head());
    }
    return at;
  }
}
