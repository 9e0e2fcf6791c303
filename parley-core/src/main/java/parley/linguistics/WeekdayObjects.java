package parley.linguistics;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parts a weekday from the object behind it.
 *
 * <p>News puts the day between a verb and its object ({@code discussed on Monday plans for a
 * bridge}), where a parser takes the two for one name; {@code on Monday morning} is one.
 */
final class WeekdayObjects {

  private static final Set<String> DAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> PARTS =
      Set.of("morning", "noon", "afternoon", "evening", "night", "midnight", "dawn");

  private WeekdayObjects() {}

  /** Hangs such a day on the verb, and what follows as its object. */
  static void repair(Branches tree) {
    for (Token day : tree.tokens()) {
      if (day.is("compound") && DAYS.contains(day.text().toLowerCase(Locale.ROOT))) {
        part(tree, day);
      }
    }
  }

  private static void part(Branches tree, Token day) {
    Token noun = tree.token(day.head());
    Optional<Token> on =
        tree.children(noun.index()).stream()
            .filter(child -> child.is("case") && child.lemma().equals("on"))
            .filter(child -> child.index() == day.index() - 1)
            .findFirst();
    if (on.isEmpty()
        || !noun.is("obl")
        || noun.index() != day.index() + 1
        || PARTS.contains(noun.lemma())
        || !tree.token(noun.head()).upos().equals("VERB")
        || tree.has(noun.head(), "obj", "ccomp")) {
      return;
    }
    tree.hang(day.index(), noun.head(), "obl");
    tree.hang(on.get().index(), day.index(), "case");
    tree.hang(noun.index(), noun.head(), "obj");
  }
}
