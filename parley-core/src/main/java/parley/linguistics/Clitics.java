package parley.linguistics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.text.Span;

/** Words written onto another: {@code 's}, {@code n't}, {@code 've} and a few fused pairs. */
final class Clitics {

  private static final Set<String> AFTER_APOSTROPHE = Set.of("s", "m", "d", "re", "ve", "ll");

  /** Fused words and the length of their first part. */
  private static final Map<String, Integer> FUSED =
      Map.of("cannot", 3, "gonna", 3, "wanna", 3, "gotta", 3);

  private static final int LONGEST = 30;

  private Clitics() {}

  /** Adds the word and, apart, the clitic at its end. */
  static void addParts(String text, int start, int end, List<Span> tokens) {
    int cut = end - start <= LONGEST ? cut(text.substring(start, end)) : 0;
    if (cut > 0) {
      tokens.add(new Span(start, start + cut));
    }
    tokens.add(new Span(start + cut, end));
  }

  /** The length of the first part, or 0 if there is but one. */
  private static int cut(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() != word.length()) {
      return 0;
    }
    int length = lower.length();
    if (length > 3
        && lower.charAt(length - 3) == 'n'
        && Letters.isApostrophe(lower.charAt(length - 2))
        && lower.charAt(length - 1) == 't') {
      return length - 3;
    }
    for (int tail = 2; tail <= 3 && tail < length; tail++) {
      if (Letters.isApostrophe(lower.charAt(length - tail))
          && AFTER_APOSTROPHE.contains(lower.substring(length - tail + 1))) {
        return length - tail;
      }
    }
    return FUSED.getOrDefault(lower, 0);
  }

  /**
   * The end of a clitic whose apostrophe stands at {@code at}, after something that is no word
   * ({@code 2024's}, {@code "Post"'s}); {@code at} if there is none.
   */
  static int endOfDetached(String text, int at, int end) {
    for (int length = 2; length >= 1; length--) {
      int stop = at + 1 + length;
      if (stop <= end
          && AFTER_APOSTROPHE.contains(text.substring(at + 1, stop).toLowerCase(Locale.ROOT))
          && (stop == end || !Letters.isWord(Tokeniser.codePoint(text, stop, end)))) {
        return stop;
      }
    }
    return at;
  }
}
