package parley.linguistics;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parts a weekday from the object or subject behind it.
 *
 * <p>News puts the day between a verb and its object ({@code discussed on Monday plans for a
 * bridge}), before the subject ({@code that on Monday envoy A met B}) or behind it ({@code the
 * council on Monday met}), where a parser takes the two for one name; {@code on Monday morning} is
 * one.
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
      if (day.is("nummod") && isDay(tree.token(day.head()))) {
        behindDay(tree, day);
      } else if (day.is("compound") && isDay(day)) {
        if (isOn(day, tree.children(day.index()))) {
          beforeSubject(tree, day);
        } else {
          part(tree, day);
        }
      } else if (day.relation().equals("nmod")
          && isDay(day)
          && isOn(day, tree.children(day.index()))) {
        behindSubject(tree, day);
      } else if (day.is("nsubj") && isDay(day)) {
        asSubject(tree, day);
      }
    }
  }

  /** "On Monday 28 people were killed": the number is that of the noun behind it. */
  private static void behindDay(Branches tree, Token number) {
    int noun = number.index() + 1;
    if (number.head() == number.index() - 1
        && noun < tree.tokens().size()
        && tree.token(noun).xpos().equals("NNS")) {
      tree.hang(number.index(), noun, "nummod");
    }
  }

  /** "In X, the biggest city, a drone attack Sunday killed": the noun right before is who did. */
  private static void asSubject(Branches tree, Token day) {
    if (day.index() == 0 || day.head() < day.index()) {
      return;
    }
    Token noun = tree.token(day.index() - 1);
    boolean loose =
        noun.is("appos", "obl", "list") && noun.upos().equals("NOUN") && noun.head() < noun.index();
    if (loose && !tree.hasCase(noun.index(), Set.of("in", "on", "at", "of"))) {
      tree.hang(noun.index(), day.head(), "nsubj");
      tree.hang(day.index(), day.head(), "obl:unmarked");
    }
  }

  /** A day between a subject and its verb is that of the verb. */
  private static void behindSubject(Branches tree, Token day) {
    Token noun = tree.token(day.head());
    while (noun.is("nmod:desc", "compound", "flat") && noun.head() != Token.ROOT) {
      noun = tree.token(noun.head());
    }
    if (noun.is("nsubj")
        && day.index() < noun.head()
        && tree.token(noun.head()).upos().equals("VERB")
        && tree.end(noun.index()) <= day.index()) {
      tree.hang(day.index(), noun.head(), "obl");
    }
  }

  /**
   * A day with an "on" of its own is part of no name: it is that of what is said of the name. "On
   * Monday envoy A was in the capital".
   */
  private static void beforeSubject(Branches tree, Token day) {
    Token noun = tree.token(day.head());
    while (noun.is("nmod:desc", "compound", "flat") && noun.head() > day.index()) {
      noun = tree.token(noun.head());
    }
    if (noun.is("nsubj") && noun.head() > day.index()) {
      tree.hang(day.index(), noun.head(), "obl");
    }
  }

  private static boolean isDay(Token token) {
    return DAYS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isOn(Token day, List<Token> markers) {
    return markers.stream()
        .anyMatch(
            child ->
                child.is("case") && child.lemma().equals("on") && child.index() == day.index() - 1);
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
