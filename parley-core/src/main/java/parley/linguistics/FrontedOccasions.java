package parley.linguistics;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves an occasion before a speaker with the speaker.
 *
 * <p>In {@code After talks with X, the envoy said progress had been made} the envoy had the talks;
 * a parser may hang them from the progress. A day in front may be either's, and stays.
 */
final class FrontedOccasions {

  private static final Set<String> OCCASIONS = Set.of("after", "following", "during", "upon");

  private FrontedOccasions() {}

  /** Hangs such phrases from the verb of whose subject they stand in front. */
  static void repair(Branches tree) {
    for (Token occasion : tree.tokens()) {
      if (occasion.is("obl", "advcl") && isOccasion(tree, occasion)) {
        Token told = tree.token(occasion.head());
        speech(tree, told)
            .filter(verb -> isInFront(tree, occasion, verb, told))
            .ifPresent(verb -> tree.hang(occasion.index(), verb.index(), occasion.relation()));
      }
    }
  }

  private static boolean isOccasion(Branches tree, Token occasion) {
    return occasion.head() > occasion.index()
        && tree.children(occasion.index()).stream()
            .anyMatch(
                each ->
                    each.is("case", "mark")
                        && OCCASIONS.contains(each.text().toLowerCase(Locale.ROOT)));
  }

  private static Optional<Token> speech(Branches tree, Token told) {
    return told.is("ccomp") && told.head() != Token.ROOT
        ? Optional.of(tree.token(told.head()))
        : Optional.empty();
  }

  /** Whether a phrase stands before the subject of a verb, and that before all that is told. */
  private static boolean isInFront(Branches tree, Token occasion, Token verb, Token told) {
    boolean subject =
        tree.children(verb.index()).stream()
            .anyMatch(
                each ->
                    each.is("nsubj")
                        && occasion.index() < each.index()
                        && each.index() < verb.index());
    return subject
        && verb.index() < told.index()
        && verb.index() + 1 < tree.size()
        && !tree.isComma(verb.index() + 1);
  }
}
