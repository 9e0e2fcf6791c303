package parley.linguistics;

import java.util.Set;

/**
 * What is measured from a number to a number, or in units of time.
 *
 * <p>Somebody kills between five and seven people: they are what the verb is about, and no place.
 * They talk for an hour on Friday: the day is that of the talk, and no part of the hour. Somebody
 * withholds 95 million dollars in aid: the aid is what the dollars are, and no place.
 */
final class Ranges {

  private static final Set<String> AMOUNTS =
      Set.of("$", "€", "£", "dollar", "euro", "pound", "million", "billion", "tonne", "ton");
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
      if (mark.lemma().equals("in") && mark.is("case") && mark.index() > 0) {
        fill(tree, mark, tree.token(mark.head()));
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

  /** Hangs what an amount is of, said right behind it, from the amount. */
  private static void fill(Branches tree, Token in, Token what) {
    if (!what.relation().equals("obl") || !what.upos().equals("NOUN")) {
      return;
    }
    tree.children(what.head()).stream()
        .filter(each -> each.is("obj", "nsubj:pass") && tree.end(each.index()) == in.index() - 1)
        .filter(each -> AMOUNTS.contains(each.lemma()))
        .findFirst()
        .ifPresent(amount -> tree.hang(what.index(), amount.index(), "nmod"));
  }

  private static void lift(Branches tree, Token time) {
    Token unit = tree.token(time.head());
    if (tree.hasCase(time.index(), Set.of("on"))
        && UNITS.contains(unit.lemma())
        && unit.is("obl")
        && tree.token(unit.head()).upos().equals("VERB")) {
      tree.hang(time.index(), unit.head(), "obl");
    }
  }
}
