package parley.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** A time as exactly as it is known: a day, a month, a year, a range of days, or none. */
public sealed interface When {

  /** Whether {@code day} may be meant. Undated may be any day. */
  boolean mayBe(LocalDate day);

  /** A time with a first and a last possible day. */
  sealed interface Dated extends When {
    /** The first day it may be. */
    LocalDate from();

    /** The last day it may be, inclusive. */
    LocalDate to();

    @Override
    default boolean mayBe(LocalDate day) {
      return !day.isBefore(from()) && !day.isAfter(to());
    }
  }

  /** One day. */
  record Day(LocalDate date) implements Dated {
    @Override
    public LocalDate from() {
      return date;
    }

    @Override
    public LocalDate to() {
      return date;
    }
  }

  /** Some day or days of a month. */
  record Month(YearMonth month) implements Dated {
    @Override
    public LocalDate from() {
      return month.atDay(1);
    }

    @Override
    public LocalDate to() {
      return month.atEndOfMonth();
    }
  }

  /** Some day or days of a year. */
  record Year(int year) implements Dated {
    @Override
    public LocalDate from() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate to() {
      return LocalDate.of(year, 12, 31);
    }
  }

  /** Some day or days from the first to the last, inclusive. */
  record Range(LocalDate from, LocalDate to) implements Dated {
    public Range {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("a range from " + from + " to " + to);
      }
    }
  }

  /** No time is known. */
  record Undated() implements When {
    @Override
    public boolean mayBe(LocalDate day) {
      return true;
    }
  }

  /** The one day. */
  static Dated day(LocalDate date) {
    return new Day(date);
  }

  /** No time. */
  static When undated() {
    return new Undated();
  }

  /** The days from {@code from} to {@code to}; a single day if they are equal. */
  static Dated between(LocalDate from, LocalDate to) {
    return from.equals(to) ? new Day(from) : new Range(from, to);
  }
}
