package parley.linguistics;

import java.util.Locale;
import java.util.Set;

/** Numbers, dates, times and ordinals. */
final class Numbers {

  /** What stays on its number; other letters make a code ({@code B2B}) or a unit. */
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th", "s");

  private static final Set<String> UNITS =
      Set.of("am", "pm", "km", "m", "cm", "mm", "kg", "kt", "mph", "bn", "mn", "tn", "k", "h");

  private static final int LONGEST = 100;

  private Numbers() {}

  /** The end of a number that begins at {@code start}; {@code start} if there is none. */
  static int end(String text, int start, int end) {
    int limit = Math.min(end, start + LONGEST);
    int from = start;
    if (text.charAt(from) == '.'
        || (Letters.isApostrophe(text.charAt(from)) && isDecade(text, from, limit))) {
      from++;
    }
    if (from >= limit || !Letters.isDigit(text.charAt(from))) {
      return start;
    }
    int at = digitsEnd(text, from, limit);
    int letters = lettersEnd(text, at, limit);
    if (letters == at) {
      return at;
    }
    String tail = text.substring(at, letters).toLowerCase(Locale.ROOT);
    if (UNITS.contains(tail)) {
      return at;
    }
    return ENDINGS.contains(tail) ? letters : start;
  }

  private static boolean isDecade(String text, int apostrophe, int limit) {
    return apostrophe + 3 < limit
        && Letters.isDigit(text.charAt(apostrophe + 1))
        && Letters.isDigit(text.charAt(apostrophe + 2))
        && text.charAt(apostrophe + 3) == 's';
  }

  private static int digitsEnd(String text, int from, int limit) {
    int at = plainEnd(text, from, limit);
    int dated = at;
    int parts = 1;
    while (dated + 1 < limit
        && text.charAt(dated) == '-'
        && Letters.isDigit(text.charAt(dated + 1))) {
      dated = plainEnd(text, dated + 1, limit);
      parts++;
    }
    return parts > 2 ? dated : at;
  }

  private static int plainEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit
        && (Letters.isDigit(text.charAt(at))
            || (".,:/".indexOf(text.charAt(at)) >= 0
                && at + 1 < limit
                && at > from
                && Letters.isDigit(text.charAt(at + 1))))) {
      at++;
    }
    return at;
  }

  private static int lettersEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit && Letters.isWord(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
