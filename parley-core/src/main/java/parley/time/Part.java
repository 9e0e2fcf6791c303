package parley.time;

import java.time.LocalDate;

/** Which part of a week, month or year is meant. */
public enum Part {
  WHOLE,
  /** "Early this week": its first third. */
  EARLY,
  /** "Mid-March": its middle third. */
  MIDDLE,
  /** "Late last year": its last third. */
  LATE,
  /** "Earlier this month": before the report's day, or on it. */
  SO_FAR,
  /** "Later this year": after the report's day, or on it. */
  REMAINING;

  /**
   * This part of the days from {@code from} to {@code to}, as a report of {@code day} means it.
   *
   * <p>The trap: in a report that lies outside these days SO_FAR and REMAINING cut nothing off.
   */
  When.Dated of(LocalDate from, LocalDate to, LocalDate day) {
    long third = (to.toEpochDay() - from.toEpochDay() + 3) / 3;
    boolean inside = !day.isBefore(from) && !day.isAfter(to);
    LocalDate first =
        switch (this) {
          case MIDDLE -> from.plusDays(third);
          case LATE -> to.minusDays(third - 1);
          case REMAINING -> inside ? day : from;
          default -> from;
        };
    LocalDate last =
        switch (this) {
          case EARLY -> from.plusDays(third - 1);
          case MIDDLE -> to.minusDays(third);
          case SO_FAR -> inside ? day : to;
          default -> to;
        };
    return When.between(first, last);
  }
}
