package parley.linguistics;

import java.util.List;
import java.util.Set;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.text.Span;

/**
 * Finds the dateline at the start of a paragraph: {@code MOSCOW --}, {@code Cairo (Reuters) -},
 * {@code (AFP)}, {@code Cairo —}, {@code Cairo / Aswan —}, {@code CAIRO:}, {@code Cairo:} before
 * running text.
 *
 * <p>A subject set off by dashes looks alike ({@code NATO - which}); there a lower-case word
 * follows.
 */
final class Datelines {

  private static final int LONGEST = 14;
  private static final int LONG = 20;
  private static final Set<Listed.Role> TOWNS = Set.of(Listed.Role.CAPITAL, Listed.Role.CITY);

  private Datelines() {}

  /** The number of tokens in the dateline, 0 if there is none. */
  static int end(String text, List<Span> tokens) {
    boolean agency = false;
    int limit = Math.min(tokens.size() - 1, LONGEST);
    for (int i = 0; i < limit; i++) {
      Span token = tokens.get(i);
      String word = token.of(text);
      if (isDash(word) && i > 0 && apart(text, token)) {
        boolean set = startsSentence(text, tokens.get(i + 1));
        return set && (agency || isTown(text, tokens.subList(0, i))) ? i + 1 : 0;
      }
      if (word.equals(":")) {
        boolean running = tokens.size() > LONG; // a headline may tell who says it: "Oslo: we wait"
        return (agency || running) && isTown(text, tokens.subList(0, i)) ? i + 1 : 0;
      }
      agency |= isShouted(word) || word.equals("(");
      if (i == 2 && word.equals(")") && text.charAt(tokens.get(0).start()) == '(') {
        boolean alone = isShouted(tokens.get(1).of(text));
        return alone && !isDash(tokens.get(3 < tokens.size() ? 3 : 2).of(text)) ? 3 : 0;
      }
      if (!belongs(word)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether the words name a listed city and nothing else, but for others behind a stroke. */
  private static boolean isTown(String text, List<Span> words) {
    return !words.isEmpty()
        && ActorList.standard()
            .at(text, words, 0)
            .filter(
                found ->
                    found.end() == words.size()
                        || isStroke(text, words.get(found.end()))
                        || isCountry(text, words, found.end()))
            .filter(found -> TOWNS.contains(found.listed().role()))
            .isPresent();
  }

  /** Whether a comma and a state, and nothing else, stand behind the city. */
  private static boolean isCountry(String text, List<Span> words, int comma) {
    return words.get(comma).of(text).equals(",")
        && comma + 1 < words.size()
        && ActorList.standard()
            .at(text, words, comma + 1)
            .filter(found -> found.end() == words.size())
            .filter(found -> found.listed().role() == Listed.Role.STATE)
            .isPresent();
  }

  private static boolean isStroke(String text, Span token) {
    return token.of(text).equals("/");
  }

  private static boolean isDash(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> "-–—".indexOf(c) >= 0);
  }

  private static boolean apart(String text, Span dash) {
    return Letters.isBlank(text.charAt(dash.start() - 1))
        || (dash.end() < text.length() && Letters.isBlank(text.charAt(dash.end())));
  }

  private static boolean startsSentence(String text, Span next) {
    int first = text.codePointAt(next.start());
    return !Character.isLowerCase(first);
  }

  private static boolean isShouted(String word) {
    return word.length() >= 3 && word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean belongs(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first)
        || Letters.isDigit(first)
        || "(),./-".indexOf(first) >= 0
        || word.equals("al");
  }
}
