package parley.linguistics;

import java.util.Set;

/**
 * What is measured from a number to a number, or in units of time.
 *
 * <p>Somebody kills between five and seven people: they are what the verb is about, and no place.
 * They talk for an hour on Friday: the day is that of the talk, and no part of the hour.
 */
final class Ranges {

  private static final Set<String> UNITS = Set.of("second", "minute", "hour", "day", "week");

  private Ranges() {}

  /** Hangs such objects and days from their verb. */
  static void repair(Branches tree) {
    for (Token time : tree.tokens()) {
      if (time.relation().equals("nmod") && time.upos().equals("PROPN")) {
        lift(tree, time);
      }
    }
    for (Token mark : tree.tokens()) {
      if (mark.lemma().equals("between") && mark.is("case")) {
        Token counted = tree.token(mark.head());
        if (counted.relation().equals("obl") && tree.has(counted.index(), "nummod")) {
          tree.hang(counted.index(), counted.head(), "obj");
          tree.hang(mark.index(), counted.index(), "advmod");
        }
      }
    }
  }

  private static void lift(Branches tree, Token time) {
    Token unit = tree.token(time.head());
    boolean on =
        tree.children(time.index()).stream()
            .anyMatch(each -> each.is("case") && each.lemma().equals("on"));
    if (on
        && UNITS.contains(unit.lemma())
        && unit.is("obl")
        && tree.token(unit.head()).upos().equals("VERB")) {
      tree.hang(time.index(), unit.head(), "obl");
    }
  }
}
