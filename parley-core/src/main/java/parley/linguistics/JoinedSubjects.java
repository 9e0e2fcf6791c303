package parley.linguistics;

import java.util.Optional;
import java.util.Set;

/**
 * Gives a joined clause the subject between its "and" and its verb, and a verb what is said past
 * it.
 *
 * <p>In {@code flew in to see the envoy, and minister Ann Low is expected} a parser may take Low
 * for one more whom somebody sees. In {@code the envoy, Ann Low, wrote on Friday to Ben Oak} it may
 * take Oak for one more name of the envoy, past the verb.
 */
final class JoinedSubjects {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> TO = Set.of("to", "with", "from");

  private JoinedSubjects() {}

  /** Hangs such nouns from their verb. */
  static void repair(Branches tree) {
    for (Token token : tree.tokens()) {
      if (token.is("conj") && token.upos().equals("VERB")) {
        subject(tree, token)
            .ifPresent(
                noun ->
                    tree.hang(
                        noun.index(),
                        token.index(),
                        tree.has(token.index(), "aux:pass") ? "nsubj:pass" : "nsubj"));
      } else if (token.is("appos") && tree.hasCase(token.index(), TO)) {
        pastVerb(tree, token);
      } else if (token.is("obl:agent") && tree.has(token.index(), "cc")) {
        secondAgent(tree, token);
      }
    }
  }

  private static Optional<Token> subject(Branches tree, Token verb) {
    if (tree.has(verb.index(), "nsubj", "nsubj:pass")) {
      return Optional.empty();
    }
    int first = // the first word of its verb, "is" of "is expected"
        tree.children(verb.index()).stream()
            .filter(child -> child.is("aux", "aux:pass"))
            .mapToInt(Token::index)
            .findFirst()
            .orElse(verb.index());
    return tree.children(verb.index()).stream()
        .filter(and -> and.is("cc") && and.index() < first)
        .filter(and -> FINITE.contains(tree.token(first).xpos()))
        .flatMap(
            and ->
                tree.tokens().subList(and.index() + 1, first).stream()
                    .filter(noun -> noun.is("conj") && noun.head() < and.index())
                    .filter(noun -> tree.start(noun.index()) == and.index() + 1)
                    .filter(noun -> tree.end(noun.index()) == first - 1))
        .findFirst();
  }

  private static void pastVerb(Branches tree, Token name) {
    Token subject = tree.token(name.head());
    boolean past =
        subject.is("nsubj")
            && subject.head() > subject.index()
            && subject.head() < name.index()
            && tree.token(subject.head()).upos().equals("VERB");
    if (past) {
      tree.hang(name.index(), subject.head(), "obl");
    }
  }

  /** "Led by A and, for Norland, by B": both lead. */
  private static void secondAgent(Branches tree, Token agent) {
    tree.children(agent.head()).stream()
        .filter(first -> first.is("obl:agent") && first.index() < agent.index())
        .findFirst()
        .ifPresent(first -> tree.hang(agent.index(), first.index(), "conj"));
  }
}
