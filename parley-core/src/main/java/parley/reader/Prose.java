package parley.reader;

import java.util.regex.Pattern;

/** Tells running text from labels and headlines by length and by how it ends. */
final class Prose {

  private static final int SENTENCE_WORDS = 8;
  private static final int LONG_WORDS = 20;

  private static final Pattern SENTENCE_END = Pattern.compile("[.…。।۔][\"'”’»)\\]\\s]*\\z");
  private static final Pattern ANY_END = Pattern.compile("[.…!?。।۔؟！？:][\"'”’»)\\]\\s]*\\z");
  private static final Pattern INITIALS_END = Pattern.compile("\\b(?:\\p{Lu}\\.)+\\z");

  private Prose() {}

  /** A line that only running text has: a sentence of some length, or very many words. */
  static boolean isSure(String line) {
    int words = Furniture.wordCount(line);
    return words >= LONG_WORDS || (words >= SENTENCE_WORDS && endsSentence(line));
  }

  /** Whether the line ends as a statement does; the points of "U.S." are no such end. */
  static boolean endsSentence(String line) {
    return SENTENCE_END.matcher(tail(line)).find() && !INITIALS_END.matcher(tail(line)).find();
  }

  /** Whether the line ends in any mark that a sentence may end in. */
  static boolean isPunctuated(String line) {
    return ANY_END.matcher(tail(line)).find();
  }

  private static String tail(String line) {
    return line.substring(Math.max(0, line.length() - 12));
  }
}
