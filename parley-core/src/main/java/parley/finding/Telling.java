package parley.finding;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import parley.actors.Titles;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Descriptions by which news tells more of a person whom it has just named: what they were before,
 * how old they are, their rank.
 *
 * <p>Trap: "the minister" is whoever holds that office, and "the official" whoever spoke before.
 */
final class Telling {

  private static final Set<String> RANKS =
      Set.of(
          "general", "colonel", "admiral", "marshal", "strongman", "warlord", "veteran", "cleric");
  private static final Pattern AGE = Pattern.compile("year|\\d+-year-old");

  private Telling() {}

  /** Whether a phrase is a definite one of a single person: "the Nordic diplomat". */
  static boolean isOne(Sentence sentence, Token noun) {
    return !noun.xpos().endsWith("S")
        && Titles.standard().isHead(noun.lemma())
        && isDefinite(sentence, noun);
  }

  private static boolean isDefinite(Sentence sentence, Token noun) {
    return sentence.children(noun, "det").anyMatch(article -> article.lemma().equals("the"));
  }

  /** Whether a phrase is one: "the former premier", "the 60-year-old king", "the general". */
  static boolean is(Sentence sentence, Token noun) {
    boolean person =
        !noun.xpos().endsWith("S")
            && (Titles.standard().isHead(noun.lemma()) || RANKS.contains(noun.lemma()));
    boolean past =
        sentence
            .children(noun, "amod")
            .anyMatch(each -> Titles.standard().isPast(each.text().toLowerCase(Locale.ROOT)));
    boolean aged =
        sentence
            .children(noun, "amod")
            .flatMap(each -> sentence.subtree(each).stream())
            .anyMatch(each -> AGE.matcher(each.lemma()).matches());
    boolean rank =
        RANKS.contains(noun.lemma())
            && sentence.child(noun, "amod", "compound", "nmod", "nmod:poss").isEmpty();
    return isDefinite(sentence, noun) && ((person && (past || aged)) || rank);
  }
}
