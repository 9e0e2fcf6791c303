package parley.linguistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts who states something from who does what is stated.
 *
 * <p>In {@code The ministry in a statement announced that Low met Oak} a parser may take the
 * statement for what was announced, and the ministry for one more who met. In {@code vowed in a
 * speech that they would answer} and {@code confirmed for the first time that it did so} it may
 * take the clause for one that describes the speech, or the time.
 */
final class StatedClauses {

  private static final Set<String> SAYING = Set.of("say", "announce", "state", "confirm", "add");

  private static final Set<String> TELLING =
      Set.of(
          "say",
          "announce",
          "state",
          "confirm",
          "add",
          "vow",
          "declare",
          "insist",
          "stress",
          "claim",
          "argue",
          "note",
          "warn",
          "pledge",
          "promise",
          "reiterate",
          "report",
          "maintain",
          "allege",
          "acknowledge",
          "emphasize",
          "emphasise",
          "underline",
          "reveal",
          "admit");

  private StatedClauses() {}

  /** Hangs what is stated from the verb that states it. */
  static void repair(Branches tree) {
    for (Token mark : tree.tokens()) {
      if (mark.is("mark") && mark.lemma().equals("that")) {
        stating(tree, mark).ifPresent(verb -> part(tree, verb, tree.token(mark.head())));
        behindCircumstance(tree, tree.token(mark.head()));
      }
    }
  }

  /** Hangs a clause from the verb of saying whose time or medium it seems to describe. */
  private static void behindCircumstance(Branches tree, Token clause) {
    if (!clause.is("acl") || subjects(tree, clause.index()).isEmpty()) {
      return;
    }
    Token noun = tree.token(clause.head());
    if (!noun.is("obl") || noun.index() > clause.index()) {
      return;
    }
    Token verb = tree.token(noun.head());
    if (verb.index() < noun.index()
        && TELLING.contains(verb.lemma())
        && !tree.has(verb.index(), "ccomp", "obj", "xcomp")) {
      tree.hang(clause.index(), verb.index(), "ccomp");
      tree.children(verb.index()).stream()
          .filter(each -> each.relation().equals("nsubj:pass"))
          .filter(any -> !tree.has(verb.index(), "aux:pass"))
          .forEach(each -> tree.hang(each.index(), verb.index(), "nsubj"));
    }
  }

  /** The verb of saying that ends right before a "that", in the first subject of its clause. */
  private static Optional<Token> stating(Branches tree, Token that) {
    List<Token> subjects = subjects(tree, that.head());
    if (subjects.size() != 2
        || subjects.get(0).index() > that.index()
        || subjects.get(1).index() < that.index()) {
      return Optional.empty();
    }
    int first = subjects.get(0).index();
    return tree.tokens().stream()
        .filter(verb -> verb.relation().equals("acl") && SAYING.contains(verb.lemma()))
        .filter(verb -> tree.isBelow(verb.index(), first))
        .filter(verb -> tree.end(verb.index()) == that.index() - 1)
        .findFirst();
  }

  private static List<Token> subjects(Branches tree, int verb) {
    return tree.children(verb).stream().filter(each -> each.relation().equals("nsubj")).toList();
  }

  private static void part(Branches tree, Token stating, Token stated) {
    Token who = subjects(tree, stated.index()).get(0);
    Token paper = tree.token(stating.head());
    tree.hang(stating.index(), stated.head(), stated.relation());
    tree.hang(stated.index(), stating.index(), "ccomp");
    tree.hang(who.index(), stating.index(), "nsubj");
    if (paper.index() != who.index()) {
      tree.hang(paper.index(), stating.index(), "obl");
    }
  }
}
