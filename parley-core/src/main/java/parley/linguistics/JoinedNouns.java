package parley.linguistics;

import java.util.List;
import java.util.Set;
import parley.actors.Titles;

/**
 * Joins an event to the event before it, and not to a person.
 *
 * <p>In {@code met Low after a visit to Norland and a meeting with Oak} the visit and the meeting
 * came before; a parser may join the meeting to Low.
 */
final class JoinedNouns {

  private static final Set<String> WHEN = Set.of("after", "before", "following", "during");

  private JoinedNouns() {}

  /** Hangs such nouns from the noun of time before them. */
  static void repair(Branches tree, List<Name> people, Titles titles) {
    for (Token noun : tree.tokens()) {
      boolean event = noun.is("conj") && noun.upos().equals("NOUN") && !titles.isHead(noun.lemma());
      if (event
          && noun.head() < noun.index()
          && people.stream().anyMatch(name -> name.holds(noun.head()))) {
        Token person = tree.token(noun.head());
        if (person.head() == Token.ROOT) {
          continue;
        }
        tree.children(person.head()).stream()
            .filter(each -> each.is("obl") && each.upos().equals("NOUN"))
            .filter(each -> person.index() < each.index() && each.index() < noun.index())
            .filter(each -> tree.hasCase(each.index(), WHEN))
            .findFirst()
            .ifPresent(each -> tree.hang(noun.index(), each.index(), "conj"));
      }
    }
  }
}
