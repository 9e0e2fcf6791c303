package parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The forms that a time reference takes.
 *
 * <p>Weeks run from Monday to Sunday.
 */
public final class TimeReferences {

  /** No time is given. */
  public static final TimeReference UNSTATED = new Unstated();

  private TimeReferences() {}

  /** Reads {@code notation} back; the reverse of {@link TimeReference#notation()}. */
  public static TimeReference parse(String notation) {
    return Notation.parse(notation);
  }

  /** The smallest range over both; {@code a} itself if they are the same. */
  static When hull(When a, When b) {
    if (a.equals(b) || !(a instanceof When.Dated first) || !(b instanceof When.Dated second)) {
      return a.equals(b) ? a : When.undated();
    }
    LocalDate from = first.from().isBefore(second.from()) ? first.from() : second.from();
    LocalDate to = first.to().isAfter(second.to()) ? first.to() : second.to();
    return When.between(from, to);
  }

  /** A time that the words give in full: "11 March 2025", "in 2018". */
  public record Fixed(When.Dated when) implements TimeReference {
    @Override
    public When resolve(When reported) {
      return when;
    }

    @Override
    public When on(LocalDate day) {
      return when;
    }

    @Override
    public String notation() {
      return Notation.of(when);
    }
  }

  /**
   * Days counted from the report's: "yesterday" is -1 to -1, "in the coming days" 0 to 7.
   *
   * @param from first day, inclusive
   * @param to last day, inclusive
   */
  public record Days(int from, int to) implements TimeReference {
    public Days {
      if (to < from) {
        throw new IllegalArgumentException("days from " + from + " to " + to);
      }
    }

    /** One day. */
    public static Days at(int days) {
      return new Days(days, days);
    }

    @Override
    public When on(LocalDate day) {
      return When.between(day.plusDays(from), day.plusDays(to));
    }

    @Override
    public String notation() {
      String first = String.format(Locale.ROOT, "day%+d", from);
      return from == to ? first : first + String.format(Locale.ROOT, "_%+d", to);
    }
  }

  /**
   * A day of the week.
   *
   * @param weeks 0: the nearest such day in {@code direction}; others count calendar weeks from the
   *     report's ("Friday last week" is -1, "next Friday" 1), whatever the direction
   */
  public record Weekday(DayOfWeek day, Direction direction, int weeks) implements TimeReference {
    @Override
    public When on(LocalDate reported) {
      if (weeks != 0) {
        LocalDate monday = reported.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return When.day(monday.plusWeeks(weeks).plusDays(day.getValue() - 1L));
      }
      return When.day(
          switch (direction) {
            case BEFORE -> reported.with(TemporalAdjusters.previous(day));
            case AFTER -> reported.with(TemporalAdjusters.next(day));
            default ->
                choose(
                    direction,
                    reported,
                    reported.with(TemporalAdjusters.previousOrSame(day)),
                    reported.with(TemporalAdjusters.nextOrSame(day)));
          });
    }

    @Override
    public String notation() {
      String name = day.name().substring(0, 3).toLowerCase(Locale.ROOT);
      return name + direction.sign() + (weeks == 0 ? "" : String.format(Locale.ROOT, "%+d", weeks));
    }
  }

  /**
   * A day of a month without its year: "March 11".
   *
   * <p>A date that lies some days on the other side of the report's day is not taken for one almost
   * a year away: tense is a weaker sign than nearness, and a text may be older than its report.
   *
   * @param years the year counted from the report's ("March 11 last year" is -1), where the words
   *     give it; else the nearest in {@code direction}
   */
  public record DayOfMonth(MonthDay day, Direction direction, OptionalInt years)
      implements TimeReference {

    private static final int NEAR = 31;

    @Override
    public When on(LocalDate reported) {
      if (years.isPresent()) {
        return When.day(day.atYear(reported.getYear() + years.getAsInt()));
      }
      LocalDate past = last(reported.minusDays(direction == Direction.BEFORE ? 1 : 0));
      LocalDate future = next(reported.plusDays(direction == Direction.AFTER ? 1 : 0));
      boolean near =
          direction == Direction.PAST
              ? future.toEpochDay() - reported.toEpochDay() <= NEAR
              : reported.toEpochDay() - past.toEpochDay() <= NEAR;
      boolean fixed = direction == Direction.BEFORE || direction == Direction.AFTER;
      return When.day(
          choose(near && !fixed ? Direction.NEAREST : direction, reported, past, future));
    }

    /** The last such day that is not after {@code bound}; not every year has a 29 February. */
    private LocalDate last(LocalDate bound) {
      int year = bound.getYear();
      while (!day.isValidYear(year) || day.atYear(year).isAfter(bound)) {
        year--;
      }
      return day.atYear(year);
    }

    /** The first such day that is not before {@code bound}. */
    private LocalDate next(LocalDate bound) {
      int year = bound.getYear();
      while (!day.isValidYear(year) || day.atYear(year).isBefore(bound)) {
        year++;
      }
      return day.atYear(year);
    }

    @Override
    public String notation() {
      return day + direction.sign() + Notation.years(years);
    }
  }

  /**
   * A month without its year: "in June", "late February".
   *
   * @param years as for {@link DayOfMonth}
   */
  public record MonthOfYear(Month month, Direction direction, OptionalInt years, Part part)
      implements TimeReference {
    @Override
    public When on(LocalDate reported) {
      YearMonth now = YearMonth.from(reported);
      YearMonth same = YearMonth.of(reported.getYear() + years.orElse(0), month);
      if (years.isEmpty()) {
        boolean beforeNow = direction == Direction.BEFORE ? same.isBefore(now) : !same.isAfter(now);
        boolean afterNow = direction == Direction.AFTER ? same.isAfter(now) : !same.isBefore(now);
        YearMonth past = beforeNow ? same : same.minusYears(1);
        YearMonth future = afterNow ? same : same.plusYears(1);
        LocalDate chosen = choose(direction, now.atDay(1), past.atDay(1), future.atDay(1));
        same = YearMonth.from(chosen);
      }
      if (part == Part.WHOLE) {
        return new When.Month(same);
      }
      return part.of(same.atDay(1), same.atEndOfMonth(), reported);
    }

    @Override
    public String notation() {
      return String.format(Locale.ROOT, "--%02d", month.getValue())
          + direction.sign()
          + Notation.years(years)
          + Notation.part(part);
    }
  }

  /** What {@link Calendar} counts. */
  public enum Unit {
    WEEK,
    WEEKEND,
    MONTH,
    YEAR
  }

  /** A week, weekend, month or year counted from the report's: "early this week", "last year". */
  public record Calendar(Unit unit, int offset, Part part) implements TimeReference {
    @Override
    public When on(LocalDate day) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      LocalDate from;
      LocalDate to;
      switch (unit) {
        case WEEK -> {
          from = monday.plusWeeks(offset);
          to = from.plusDays(6);
        }
        case WEEKEND -> {
          from = monday.plusWeeks(offset).plusDays(5);
          to = from.plusDays(1);
        }
        case MONTH -> {
          YearMonth month = YearMonth.from(day).plusMonths(offset);
          if (part == Part.WHOLE) {
            return new When.Month(month);
          }
          from = month.atDay(1);
          to = month.atEndOfMonth();
        }
        default -> {
          int year = day.getYear() + offset;
          if (part == Part.WHOLE) {
            return new When.Year(year);
          }
          from = LocalDate.of(year, 1, 1);
          to = LocalDate.of(year, 12, 31);
        }
      }
      return part.of(from, to, day);
    }

    @Override
    public String notation() {
      String name = unit.name().toLowerCase(Locale.ROOT);
      return name + String.format(Locale.ROOT, "%+d", offset) + Notation.part(part);
    }
  }

  /**
   * From one time to another: "June 2-4", "between Monday and Wednesday".
   *
   * <p>The end is the first such time after the beginning; a report from within the range does not
   * tear it apart.
   */
  public record Between(TimeReference from, TimeReference to) implements TimeReference {
    public Between {
      if (composed(from) || composed(to)) {
        throw new IllegalArgumentException("a range of ranges: " + from + " to " + to);
      }
    }

    @Override
    public When resolve(When reported) {
      if (from instanceof Fixed && to instanceof Fixed) {
        return on(LocalDate.EPOCH);
      }
      return TimeReference.super.resolve(reported);
    }

    @Override
    public When on(LocalDate day) {
      if (!(from.on(day) instanceof When.Dated start)) {
        return When.undated();
      }
      When end = followOn(to, start.from(), day);
      return end instanceof When.Dated last && !last.to().isBefore(start.from())
          ? When.between(start.from(), last.to())
          : start;
    }

    @Override
    public String notation() {
      return from.notation() + ".." + to.notation();
    }
  }

  private static When followOn(TimeReference to, LocalDate start, LocalDate day) {
    if (to instanceof DayOfMonth date && date.years().isEmpty()) {
      return new DayOfMonth(date.day(), Direction.FUTURE, date.years()).on(start);
    }
    if (to instanceof Weekday weekday && weekday.weeks() == 0) {
      return new Weekday(weekday.day(), Direction.FUTURE, 0).on(start);
    }
    if (to instanceof MonthOfYear month && month.years().isEmpty()) {
      return new MonthOfYear(month.month(), Direction.FUTURE, month.years(), month.part())
          .on(start);
    }
    return to.on(day);
  }

  /** From a time until the report: "since 2018". */
  public record Since(TimeReference start) implements TimeReference {
    public Since {
      if (composed(start)) {
        throw new IllegalArgumentException("since a range: " + start);
      }
    }

    @Override
    public When on(LocalDate day) {
      return start.on(day) instanceof When.Dated dated && !dated.from().isAfter(day)
          ? When.between(dated.from(), day)
          : When.undated();
    }

    @Override
    public String notation() {
      return "since:" + start.notation();
    }
  }

  /**
   * Days counted from something else that the sentence names: "two days before the expiration" is
   * -2. It gives no day by itself; what it says of a deadline, the report's day tells.
   */
  public record DaysFromEvent(int days) implements TimeReference {
    @Override
    public When on(LocalDate day) {
      return When.undated();
    }

    @Override
    public String notation() {
      return String.format(Locale.ROOT, "event%+d", days);
    }
  }

  /** Some days after another time, or before it: "two days later", said of a dated event. */
  public record Shifted(TimeReference base, int days) implements TimeReference {
    public Shifted {
      if (composed(base)) {
        throw new IllegalArgumentException("a shifted range: " + base);
      }
    }

    @Override
    public When resolve(When reported) {
      return shift(base.resolve(reported));
    }

    @Override
    public When on(LocalDate day) {
      return shift(base.on(day));
    }

    private When shift(When when) {
      return when instanceof When.Dated dated
          ? When.between(dated.from().plusDays(days), dated.to().plusDays(days))
          : when;
    }

    @Override
    public String notation() {
      return String.format(Locale.ROOT, "shift%+d:", days) + base.notation();
    }
  }

  /** No time is given. */
  public record Unstated() implements TimeReference {
    @Override
    public When on(LocalDate day) {
      return When.undated();
    }

    @Override
    public String notation() {
      return "-";
    }
  }

  private static boolean composed(TimeReference reference) {
    return reference instanceof Between
        || reference instanceof Since
        || reference instanceof Shifted
        || reference instanceof Unstated;
  }

  private static LocalDate choose(
      Direction direction, LocalDate reported, LocalDate past, LocalDate future) {
    return switch (direction) {
      case BEFORE, PAST -> past;
      case AFTER, FUTURE -> future;
      case NEAREST ->
          future.toEpochDay() - reported.toEpochDay() < reported.toEpochDay() - past.toEpochDay()
              ? future
              : past;
    };
  }
}
