package parley.reader;

import java.util.Optional;
import java.util.regex.Pattern;
import parley.reader.DateStamp.FigureOrder;
import parley.text.Published.HowKnown;

/**
 * Tells lines that say when a text was put out, or who wrote it, from lines of news.
 *
 * <p>The trap: captions and headlines hold dates too. A stamp is a date with hardly a word beside
 * it, or with few and one of them "Updated", or the like, or the name of an outlet.
 */
final class StampLines {

  private static final int FEW_WORDS = 3;
  private static final int MOST_WORDS = 12;
  private static final int BYLINE_WORDS = 9;
  private static final Pattern BYLINE =
      Pattern.compile(
          "\\A(?:by|written by|reporting by|reported by)\\s+\\S.*", Pattern.CASE_INSENSITIVE);

  private final Furniture furniture;
  private final Attribution attribution;

  StampLines(Furniture furniture, Attribution attribution) {
    this.furniture = furniture;
    this.attribution = attribution;
  }

  /** The date of the line, if it is a stamp with one. */
  Optional<DateStamp> date(String line, FigureOrder order) {
    Optional<DateStamp> date =
        Prose.isSure(line) || furniture.isCaption(line)
            ? Optional.empty()
            : DateStamp.find(line, order);
    return date.filter(
        found -> {
          int beside = Furniture.wordCount(line) - Furniture.wordCount(found.span().of(line));
          return beside <= FEW_WORDS || (beside <= MOST_WORDS && saysWhen(line));
        });
  }

  /** Whether the line has a date and little else, or names its source. */
  boolean isStamp(String line) {
    return attribution.isSource(line) || date(line, FigureOrder.UNKNOWN).isPresent();
  }

  /** Whether the line says by its words, and not by its place alone, that it is a stamp. */
  boolean isSureStamp(String line) {
    return isStamp(line) && (furniture.hasStampWord(line) || attribution.isSource(line));
  }

  /** Whether the line names who wrote the text. */
  boolean isByline(String line) {
    return BYLINE.matcher(line).matches()
        && Furniture.wordCount(line) <= BYLINE_WORDS
        && !Prose.endsSentence(line);
  }

  /** How surely the line's date is that of publication. */
  static HowKnown how(String line) {
    return Furniture.bare(line).startsWith("date") ? HowKnown.HEADER_LINE : HowKnown.PAGE_STAMP;
  }

  private boolean saysWhen(String line) {
    return furniture.hasStampWord(line)
        || furniture.isFurniture(line)
        || attribution.outlets().firstIn(line).isPresent();
  }
}
