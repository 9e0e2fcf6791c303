package parley.linguistics;

import java.util.Locale;

/**
 * How a word is written: the feature that gives the uncased encoder its letter case back.
 *
 * <p>The order of the constants is the model's: their numbers were trained.
 */
public enum LetterCase {
  /** Unused: padding and the artificial root. */
  NONE,
  DIGITS,
  SYMBOLS,
  UPPER_WITH_DIGITS,
  MIXED_WITH_DIGITS,
  LOWER,
  SINGLE_CAPITAL,
  UPPER_WITH_PERIOD,
  UPPER,
  CAPITALISED,
  MIXED;

  public static LetterCase of(String word) {
    boolean digit = word.chars().anyMatch(Character::isDigit);
    boolean letter = word.chars().anyMatch(Character::isLetter);
    if (!letter) {
      return digit ? DIGITS : SYMBOLS;
    }
    boolean upper = word.equals(word.toUpperCase(Locale.ROOT));
    if (digit) {
      return upper ? UPPER_WITH_DIGITS : MIXED_WITH_DIGITS;
    }
    if (word.equals(word.toLowerCase(Locale.ROOT))) {
      return LOWER;
    }
    if (upper) {
      return word.length() == 1 ? SINGLE_CAPITAL : word.contains(".") ? UPPER_WITH_PERIOD : UPPER;
    }
    String rest = word.substring(1);
    return Character.isUpperCase(word.charAt(0)) && rest.equals(rest.toLowerCase(Locale.ROOT))
        ? CAPITALISED
        : MIXED;
  }
}
