package parley.linguistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hangs who speaks from the verb of saying, and not from the words that are quoted before it.
 *
 * <p>{@code "The road is open," the envoy, Ann Low, said}: what stands between the mark that closes
 * a quotation and the verb that governs it is no part of the quotation. The trap: the name beside
 * the office may hang from the verb already, and is then the name of its holder.
 */
final class QuotationSpeakers {

  private static final Set<String> CLOSING = Set.of("\"", "''", "”", "»", "’");

  private QuotationSpeakers() {}

  /** Repairs each clause that a verb behind it governs. */
  static void repair(Branches tree) {
    for (Token quoted : tree.tokens()) {
      if (quoted.is("ccomp") && quoted.head() > quoted.index()) {
        closing(tree, quoted).ifPresent(mark -> repair(tree, quoted, mark));
      }
    }
  }

  /** The last closing mark between a clause and its verb, right behind a comma or an end. */
  private static Optional<Integer> closing(Branches tree, Token quoted) {
    for (int at = quoted.head() - 1; at > quoted.index() + 1; at--) {
      if (CLOSING.contains(tree.token(at).text()) && tree.isMark(at - 1)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static void repair(Branches tree, Token quoted, int mark) {
    int verb = quoted.head();
    List<Token> between =
        tree.tokens().subList(mark + 1, verb).stream()
            .filter(child -> child.head() <= mark && tree.isBelow(child.index(), quoted.index()))
            .filter(child -> tree.start(child.index()) > mark && tree.end(child.index()) < verb)
            .toList();
    Optional<Token> speaker =
        between.stream()
            .filter(child -> child.is("nsubj") && tree.isNominal(child.index()))
            .findFirst();
    if (speaker.isEmpty()) {
      return;
    }
    int who = speaker.get().index();
    Optional<Token> own =
        tree.children(verb).stream().filter(child -> child.is("nsubj")).findFirst();
    if (own.isPresent() && !isBeside(tree, who, own.get())) {
      return;
    }
    own.ifPresent(name -> tree.hang(name.index(), who, "appos"));
    boolean passive = tree.has(verb, "aux:pass");
    between.forEach(
        child ->
            tree.hang(
                child.index(),
                verb,
                child.index() == who && passive ? "nsubj:pass" : child.relation()));
  }

  /** Whether a name stands right behind a phrase and its comma. */
  private static boolean isBeside(Branches tree, int who, Token name) {
    int first = tree.start(name.index());
    return name.upos().equals("PROPN") && tree.isComma(first - 1) && tree.end(who) == first - 2;
  }
}
