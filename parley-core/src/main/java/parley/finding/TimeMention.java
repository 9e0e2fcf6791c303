package parley.finding;

import parley.linguistics.Token;
import parley.text.Span;
import parley.time.TimeReference;
import parley.time.TimeReferences;
import parley.time.When;

/**
 * Words of a sentence that name a time.
 *
 * @param span in the analysed text, without the preposition
 * @param reference the time they name
 * @param head the token by which they hang in the tree
 * @param bound how what happens lies to that time
 */
public record TimeMention(Span span, TimeReference reference, Token head, Bound bound) {

  /** How an event lies to a named time. The trap: only ON says when something happened. */
  public enum Bound {
    /** At or during it: "on Friday", "in June". */
    ON,
    /** Not later: "by Friday", "until 5 May". */
    BY,
    /** Earlier: "before Friday". */
    BEFORE,
    /** Later: "after 2018". */
    AFTER,
    /** So many days from a day that was told before: "the following day". */
    TOLD
  }

  /** Whether it names a day, or the first and the last of some days, and no longer stretch. */
  boolean namesDays() {
    if (reference instanceof TimeReferences.Between range) {
      return isDay(range.from()) && isDay(range.to());
    }
    return isDay(reference);
  }

  private static boolean isDay(TimeReference time) {
    return time instanceof TimeReferences.Weekday
        || time instanceof TimeReferences.DayOfMonth
        || (time instanceof TimeReferences.Days days && days.from() == days.to())
        || (time instanceof TimeReferences.Fixed fixed && fixed.when() instanceof When.Day);
  }

  /** The same as days counted from one that was told before. */
  TimeMention told() {
    return new TimeMention(span, reference, head, Bound.TOLD);
  }

  /** The same time, hanging on another word. */
  TimeMention under(Token word) {
    Token moved =
        new Token(
            head.index(),
            head.span(),
            head.text(),
            head.lemma(),
            head.upos(),
            head.xpos(),
            word.index(),
            "obl");
    return new TimeMention(span, reference, moved, bound);
  }
}
