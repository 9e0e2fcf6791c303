package parley.finding.measures;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/** Reads the amount of a measure from its phrase: "up to 100%", "$400 million". */
final class Amounts {

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:(?:up to|at least|more than|nearly|about|over|some)\\s+)?"
              + "(?:[$€£]\\s?\\d[\\d,.]*(?:\\s?(?:million|billion|bn|m|trillion)\\b)?"
              + "|\\d[\\d,.]*\\s?(?:%|percent\\b|per cent\\b)"
              + "|\\d[\\d,.]*\\s(?:million|billion)\\s(?:euros|dollars|pounds)\\b)",
          Pattern.CASE_INSENSITIVE);

  private Amounts() {}

  /** The amount in the phrase of {@code noun}, or of what carries it. */
  static Optional<String> of(String text, Sentence sentence, Token noun) {
    Span phrase = sentence.phrase(MeasureWords.carrier(sentence, noun));
    Matcher matcher = AMOUNT.matcher(text).region(phrase.start(), phrase.end());
    return matcher.find()
        ? Optional.of(matcher.group().replaceAll("\\s+", " ").strip())
        : Optional.empty();
  }
}
