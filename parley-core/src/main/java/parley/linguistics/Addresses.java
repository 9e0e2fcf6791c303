package parley.linguistics;

/** Web and mail addresses, user names and hash tags: tokens with marks inside. */
final class Addresses {

  private static final int LONGEST = 300;

  private Addresses() {}

  /** The end of an address that begins at {@code start}; {@code start} if there is none. */
  static int end(String text, int start, int end) {
    char first = text.charAt(start);
    boolean web =
        text.startsWith("http://", start)
            || text.startsWith("https://", start)
            || text.startsWith("www.", start);
    boolean tag =
        (first == '@' || first == '#')
            && start + 1 < end
            && Character.isLetter(text.charAt(start + 1));
    if (tag) {
      return wordEnd(text, start + 1, Math.min(end, start + LONGEST));
    }
    if (web) {
      return trimmed(text, start, chunkEnd(text, start, end));
    }
    return mail(text, start, end);
  }

  private static int wordEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit && Letters.isWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int chunkEnd(String text, int start, int end) {
    int at = start;
    int limit = Math.min(end, start + LONGEST);
    while (at < limit && text.charAt(at) > ' ' && text.charAt(at) < 127) {
      at++;
    }
    return at;
  }

  private static int trimmed(String text, int start, int end) {
    int at = end;
    while (at > start + 1 && ".,;:!?)]}'\"".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static int mail(String text, int start, int end) {
    int limit = Math.min(end, start + 64);
    int at = start;
    while (at < limit && isMailName(text.charAt(at))) {
      at++;
    }
    if (at == start || at + 1 >= end || text.charAt(at) != '@') {
      return start;
    }
    int host = at + 1;
    int stop = host;
    while (stop < Math.min(end, host + 100) && isHost(text.charAt(stop))) {
      stop++;
    }
    stop = trimmed(text, host, stop);
    return text.substring(host, stop).indexOf('.') > 0 ? stop : start;
  }

  private static boolean isMailName(char c) {
    return isHost(c) || c == '_' || c == '+';
  }

  private static boolean isHost(char c) {
    return (c < 128 && Character.isLetterOrDigit(c)) || c == '.' || c == '-';
  }
}
