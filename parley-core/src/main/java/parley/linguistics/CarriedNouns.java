package parley.linguistics;

import java.util.Set;

/**
 * Hangs whom a call, letter or visit is from or to on it.
 *
 * <p>In {@code received a call on Monday from Low} or {@code paid a visit to Norland} the verb adds
 * nothing: what stands behind is the call's and the visit's, as in {@code a call from Low}.
 */
final class CarriedNouns {

  private static final Set<String> VERBS =
      Set.of("receive", "get", "take", "make", "pay", "have", "hold", "place", "deliver", "send");
  private static final Set<String> NOUNS =
      Set.of("call", "conversation", "visit", "trip", "letter", "message");
  private static final Set<String> MARKS = Set.of("from", "to", "with");

  private CarriedNouns() {}

  /** Hangs such phrases from the object before them. */
  static void repair(Branches tree) {
    for (Token noun : tree.tokens()) {
      if (noun.is("obj")
          && NOUNS.contains(noun.lemma())
          && noun.head() < noun.index()
          && VERBS.contains(tree.token(noun.head()).lemma())) {
        tree.children(noun.head()).stream()
            .filter(each -> each.is("obl") && each.index() > noun.index())
            .filter(each -> tree.hasCase(each.index(), MARKS))
            .toList()
            .forEach(each -> tree.hang(each.index(), noun.index(), "nmod"));
      }
    }
  }
}
