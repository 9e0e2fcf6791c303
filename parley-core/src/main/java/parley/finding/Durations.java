package parley.finding;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.linguistics.Sentence;

/**
 * Finds lengths of time: "30-day", "10 days", "three weeks", "a month-long".
 *
 * <p>The trap: "three days ago" and "in the past two weeks" hold a length, yet say when. They are
 * found here too; {@link TimeFinder} tells them apart. A bare "a day" is no length, "a one-day" is.
 */
public final class Durations {

  private Durations() {}

  /** The lengths of time in {@code sentence}, in order, without overlap. */
  public static List<DurationMention> find(Sentence sentence) {
    Pieces pieces = new Pieces(sentence);
    List<DurationMention> found = new ArrayList<>();
    for (int at = 0; at < pieces.size(); at++) {
      boolean one = isOne(pieces, at);
      int unit = one ? at : pieces.dash(at + 1) ? at + 2 : at + 1;
      Optional<Period> length =
          one ? CalendarWords.length(1, pieces.word(at)) : length(pieces, at, unit);
      if (length.isPresent()) {
        found.add(
            new DurationMention(
                pieces.at(at).span().cover(pieces.at(unit).span()),
                length.get(),
                pieces.at(unit).token()));
        at = unit;
      }
    }
    return List.copyOf(found);
  }

  /** "Week-long", without a number of its own: "the day-long talks", but not "the 10-day-long". */
  private static boolean isOne(Pieces pieces, int unit) {
    return pieces.dash(unit + 1)
        && pieces.is(unit + 2, "long")
        && !(unit > 1 && pieces.dash(unit - 1))
        && CalendarWords.number(pieces, unit - 1).filter(number -> number > 1).isEmpty();
  }

  private static Optional<Period> length(Pieces pieces, int at, int unit) {
    boolean article = pieces.is(at, "a", "an");
    if (isOne(pieces, unit)
        || (article && !pieces.is(unit, "week", "month", "year", "fortnight"))) {
      return Optional.empty();
    }
    return CalendarWords.number(pieces, at)
        .filter(number -> number > 0)
        .flatMap(number -> CalendarWords.length(number, pieces.word(unit)));
  }
}
