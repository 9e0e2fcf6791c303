package parley.linguistics;

import java.util.List;
import java.util.Set;

/**
 * Gives whom something was with to what was with them, and not to its day or place.
 *
 * <p>In {@code met on Monday with the envoy} and {@code began in Oslo between X and Y} a parser may
 * hang those behind the day or the place from it; a day is with nobody.
 */
final class BehindCircumstances {

  private static final Set<String> TOGETHER = Set.of("with", "between", "among", "alongside");

  private BehindCircumstances() {}

  /** Hangs such phrases from what the day or the place hangs from. */
  static void repair(Branches tree, List<Name> names) {
    for (Token mark : tree.tokens()) {
      if (mark.is("case") && TOGETHER.contains(mark.lemma())) {
        Token other = tree.token(mark.head());
        if (other.is("appos") && other.head() > mark.index()) { // "with rebel leader X"
          other = tree.token(other.head());
          tree.hang(mark.index(), other.index(), "case");
        }
        if (other.is("nmod", "obl") && other.head() != Token.ROOT) {
          lift(tree, mark, other, names);
        }
      }
    }
  }

  private static void lift(Branches tree, Token mark, Token other, List<Name> names) {
    Token at = tree.token(other.head());
    boolean behind = at.index() < mark.index() && at.is("obl", "nmod") && at.head() != Token.ROOT;
    if (behind && isCircumstance(tree, at, mark, names)) {
      boolean verb = tree.token(at.head()).upos().equals("VERB");
      tree.hang(other.index(), at.head(), verb ? "obl" : "nmod");
    }
  }

  /** A day, or for what is between also a place: "in the city with its port" may be one. */
  private static boolean isCircumstance(Branches tree, Token at, Token mark, List<Name> names) {
    boolean inName = names.stream().anyMatch(each -> each.holds(at.index()));
    boolean means = // "by phone"
        tree.hasCase(at.index(), Set.of("by")) && !tree.has(at.index(), "det", "amod", "nmod:poss");
    if (means && at.upos().equals("NOUN")) {
      return true;
    }
    if (at.relation().equals("obl:unmarked") || (at.upos().equals("PROPN") && !inName)) {
      return true;
    }
    boolean place =
        names.stream()
            .anyMatch(each -> each.kind() == Name.Kind.LOCATION && each.holds(at.index()));
    boolean others = // "at the palace between X and Y"
        !mark.lemma().equals("with")
            && names.stream()
                .anyMatch(each -> each.kind() == Name.Kind.PERSON && each.holds(mark.head()))
            && tree.hasCase(at.index(), Set.of("at", "in"));
    return others
        || (place
            && (at.is("obl") || !mark.lemma().equals("with"))
            && tree.has(at.index(), "case"));
  }
}
