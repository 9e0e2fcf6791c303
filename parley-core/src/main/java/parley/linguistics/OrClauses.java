package parley.linguistics;

import java.util.Optional;

/**
 * Joins what is to follow otherwise to what is to be done, and gives that its subject.
 *
 * <p>In {@code told them to leave by Friday or risk sanctions} a parser may join the sanctions to
 * Friday; in {@code a deadline for Norland to end the war or face tariffs} it may take Norland for
 * what the deadline is for.
 */
final class OrClauses {

  private OrClauses() {}

  /** Hangs such verbs and subjects. */
  static void repair(Branches tree) {
    for (Token word : tree.tokens()) {
      int next = word.index() + 1;
      if (word.is("cc") && word.lemma().equals("or") && next < tree.size()) {
        joined(tree, word, tree.token(next));
      } else if (word.is("mark") && word.lemma().equals("for")) {
        subject(tree, word);
      }
    }
  }

  private static void joined(Branches tree, Token or, Token verb) {
    if (!verb.xpos().equals("VB") || verb.head() == Token.ROOT) {
      return;
    }
    Token head = tree.token(verb.head());
    boolean inName = verb.is("compound") && head.is("conj") && head.index() > verb.index();
    boolean toNoun = verb.is("conj") && tree.isNominal(head.index()) && head.index() < or.index();
    if (inName || toNoun) {
      infinitive(tree, inName ? tree.token(head.head()) : head)
          .ifPresent(
              done -> {
                tree.hang(verb.index(), done.index(), "conj");
                tree.hang(or.index(), verb.index(), "cc");
                if (inName) {
                  tree.hang(head.index(), verb.index(), "obj");
                }
              });
    }
  }

  private static Optional<Token> infinitive(Branches tree, Token from) {
    Token at = from;
    while (at.head() != Token.ROOT && !at.upos().equals("VERB")) {
      at = tree.token(at.head());
    }
    boolean infinitive =
        at.xpos().equals("VB")
            && tree.children(at.index()).stream()
                .anyMatch(each -> each.is("mark") && each.lemma().equals("to"));
    return Optional.of(at).filter(any -> infinitive);
  }

  private static void subject(Branches tree, Token mark) {
    Token verb = tree.token(mark.head());
    if (verb.head() == Token.ROOT || !verb.upos().equals("VERB")) {
      return;
    }
    tree.children(verb.head()).stream()
        .filter(each -> each.relation().equals("nmod") && tree.isNominal(each.index()))
        .filter(each -> mark.index() < each.index() && each.index() < verb.index())
        .filter(each -> !tree.has(each.index(), "case") && !tree.has(verb.index(), "nsubj"))
        .findFirst()
        .ifPresent(each -> tree.hang(each.index(), verb.index(), "nsubj"));
  }
}
