package parley.linguistics;

/** Punctuation and symbols: one character each, but for runs such as {@code --} and {@code ...}. */
final class Marks {

  private static final String RUNS = ".-–—*=~#!?`'…";
  private static final int LONGEST = 50;

  private Marks() {}

  /** The end of the mark that begins at {@code start}, always after {@code start}. */
  static int end(String text, int start, int end) {
    int limit = Math.min(end, start + LONGEST);
    char first = text.charAt(start);
    if (first == '?' || first == '!') {
      return runEnd(text, start, limit, "?!");
    }
    if (RUNS.indexOf(first) >= 0) {
      return runEnd(text, start, limit, String.valueOf(first));
    }
    return symbolEnd(text, start, limit);
  }

  private static int runEnd(String text, int start, int limit, String characters) {
    int at = start;
    while (at < limit && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** One symbol with its modifiers, so that an emoji of several characters is one token. */
  private static int symbolEnd(String text, int start, int limit) {
    int at = start + Character.charCount(Tokeniser.codePoint(text, start, limit));
    while (at < limit) {
      int c = Tokeniser.codePoint(text, at, limit);
      boolean modifier = Letters.isMark(c) || Character.getType(c) == Character.MODIFIER_SYMBOL;
      boolean joiner = c == 0x200D && at + 1 < limit;
      if (!modifier && !joiner) {
        return at;
      }
      at += Character.charCount(c);
      if (joiner) {
        int joined = Tokeniser.codePoint(text, at, limit);
        if (Letters.isBlank(joined)) {
          return at - 1;
        }
        at += Character.charCount(joined);
      }
    }
    return at;
  }
}
