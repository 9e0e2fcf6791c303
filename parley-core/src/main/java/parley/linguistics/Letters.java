package parley.linguistics;

/** Kinds of characters that tokens are made of. */
final class Letters {

  private Letters() {}

  /**
   * Whether a character carries no text: white space, controls, lone surrogates, and invisible
   * marks such as the zero-width space. Inside a word, invisible marks belong to the word.
   */
  static boolean isBlank(int c) {
    if (c < 128) {
      return c <= ' ' || c == 127;
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /** Whether a character is a letter, a digit, or a mark on one. */
  static boolean isWord(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
    }
    return Character.isLetterOrDigit(c) || isMark(c);
  }

  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a character is invisible but may stand inside a word (soft hyphen, joiners). */
  static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == 0x2019 || c == 0x02BC;
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == 0x2010 || c == 0x2011;
  }
}
