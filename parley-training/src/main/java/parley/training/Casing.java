package parley.training;

import java.util.Random;
import java.util.Set;
import parley.linguistics.LetterCase;

/**
 * The letter case in which a sentence is shown to the network: at times that of a headline, all
 * capitals or every word capitalised, or none at all, so that it learns not to rest on case alone.
 */
enum Casing {
  AS_WRITTEN,
  CAPITALS,
  HEADLINE,
  SMALL;

  private static final double CAPITALS_SHARE = .03;
  private static final double HEADLINE_SHARE = .03;
  private static final double SMALL_SHARE = .02;

  private static final Set<LetterCase> PLAIN =
      Set.of(LetterCase.LOWER, LetterCase.CAPITALISED, LetterCase.MIXED);

  static Casing draw(Random random) {
    double drawn = random.nextDouble();
    if (drawn < CAPITALS_SHARE) {
      return CAPITALS;
    }
    if (drawn < CAPITALS_SHARE + HEADLINE_SHARE) {
      return HEADLINE;
    }
    return drawn < CAPITALS_SHARE + HEADLINE_SHARE + SMALL_SHARE ? SMALL : AS_WRITTEN;
  }

  /** The number of the letter case in which a word is shown that is written in {@code number}. */
  int of(int number) {
    if (!PLAIN.contains(LetterCase.values()[number])) {
      return number;
    }
    return switch (this) {
      case AS_WRITTEN -> number;
      case CAPITALS -> LetterCase.UPPER.ordinal();
      case HEADLINE -> LetterCase.CAPITALISED.ordinal();
      case SMALL -> LetterCase.LOWER.ordinal();
    };
  }
}
