package parley.linguistics;

import java.util.Optional;
import java.util.Set;

/**
 * Hangs a relative clause from the noun that its verb agrees with.
 *
 * <p>In {@code talks with the Norland Front, which are to begin on Monday} a parser may take the
 * Front for what is to begin. The trap: a body may be spoken of as many ({@code the Front, which
 * are armed}), so that only what is scheduled or takes place is moved.
 */
final class RelativeNumber {

  private static final Set<String> PLURAL = Set.of("are", "were", "have");
  private static final Set<String> COURSES =
      Set.of(
          "schedule",
          "set",
          "slate",
          "due",
          "plan",
          "expect",
          "begin",
          "start",
          "open",
          "resume",
          "take",
          "hold",
          "end",
          "host",
          "mediate",
          "broker");

  private RelativeNumber() {}

  /** Moves such clauses to the plural noun above. */
  static void repair(Branches tree) {
    for (Token verb : tree.tokens()) {
      if (verb.is("acl:relcl") && COURSES.contains(verb.lemma()) && isPlural(tree, verb)) {
        Token name = tree.token(verb.head());
        above(tree, name).ifPresent(noun -> tree.hang(verb.index(), noun.index(), "acl:relcl"));
      }
    }
  }

  private static boolean isPlural(Branches tree, Token verb) {
    return tree.has(verb.index(), "nsubj")
        && tree.children(verb.index()).stream()
            .filter(each -> each.is("nsubj"))
            .allMatch(each -> each.xpos().equals("WDT"))
        && tree.children(verb.index()).stream()
            .anyMatch(each -> each.is("aux", "cop") && PLURAL.contains(each.text()));
  }

  private static Optional<Token> above(Branches tree, Token name) {
    return Optional.of(name)
        .filter(
            each ->
                each.upos().equals("PROPN") && each.is("nmod") && !tree.has(each.index(), "conj"))
        .map(each -> tree.token(each.head()))
        .filter(each -> each.xpos().equals("NNS"));
  }
}
