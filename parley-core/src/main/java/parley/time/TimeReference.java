package parley.time;

import java.time.LocalDate;

/**
 * What a report's words say of a time, before the report's own date is known.
 *
 * <p>A claim keeps the reference and not the day, since an undated report may be dated later and
 * its "on Friday" then becomes a day. {@link TimeReferences} has the forms it takes.
 */
public sealed interface TimeReference
    permits TimeReferences.Fixed,
        TimeReferences.Days,
        TimeReferences.Weekday,
        TimeReferences.DayOfMonth,
        TimeReferences.MonthOfYear,
        TimeReferences.Calendar,
        TimeReferences.Between,
        TimeReferences.Since,
        TimeReferences.DaysFromEvent,
        TimeReferences.Shifted,
        TimeReferences.Unstated {

  /**
   * The time meant, in a report published at {@code reported}.
   *
   * <p>Where the report's own day is a range, the result is the range of all days that may be
   * meant.
   *
   * @return undated when the reference needs a date that {@code reported} does not give
   */
  default When resolve(When reported) {
    if (!(reported instanceof When.Dated dated)) {
      return When.undated();
    }
    return TimeReferences.hull(on(dated.from()), on(dated.to()));
  }

  /** The time meant, in a report of this day. */
  When on(LocalDate day);

  /** A one-word form that {@link TimeReferences#parse} reads back; it sorts and is stored. */
  String notation();
}
