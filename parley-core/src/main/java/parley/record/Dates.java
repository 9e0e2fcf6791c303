package parley.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import parley.time.When;

/** How two times stand to each other. */
final class Dates {

  private Dates() {}

  /** Whether both may be the same day; an undated time may be any. */
  static boolean agree(When a, When b) {
    return !(a instanceof When.Dated first)
        || !(b instanceof When.Dated second)
        || (!first.to().isBefore(second.from()) && !second.to().isBefore(first.from()));
  }

  /** Whether both are one and the same day. */
  static boolean sameDay(When a, When b) {
    return a instanceof When.Day && a.equals(b);
  }

  /**
   * The days that both allow: the finer of two where one contains the other.
   *
   * @throws IllegalArgumentException if they do not {@link #agree}
   */
  static When intersection(When a, When b) {
    if (!(a instanceof When.Dated first)) {
      return b;
    }
    if (!(b instanceof When.Dated second)) {
      return a;
    }
    if (!agree(a, b)) {
      throw new IllegalArgumentException(a + " and " + b + " share no day");
    }
    if (contains(first, second)) {
      return b;
    }
    if (contains(second, first)) {
      return a;
    }
    return When.between(later(first.from(), second.from()), earlier(first.to(), second.to()));
  }

  /** The days from the first of all to the last of all; undated if none is dated. */
  static When cover(Collection<When> whens) {
    Optional<LocalDate> from = first(whens, When.Dated::from);
    Optional<LocalDate> to =
        whens.stream().flatMap(Dates::dated).map(When.Dated::to).max(LocalDate::compareTo);
    if (from.isEmpty() || to.isEmpty()) {
      return When.undated();
    }
    When cover = When.between(from.get(), to.get());
    return whens.stream()
        .flatMap(Dates::dated)
        .filter(when -> when.from().equals(from.get()) && when.to().equals(to.get()))
        .findFirst()
        .<When>map(when -> when)
        .orElse(cover);
  }

  /** The first possible day of a time, if it is dated. */
  static Optional<LocalDate> from(When when) {
    return when instanceof When.Dated dated ? Optional.of(dated.from()) : Optional.empty();
  }

  /** The last possible day of a time, if it is dated. */
  static Optional<LocalDate> to(When when) {
    return when instanceof When.Dated dated ? Optional.of(dated.to()) : Optional.empty();
  }

  /** The number of days between two times; 0 if they agree. */
  static long gap(When.Dated a, When.Dated b) {
    return agree(a, b)
        ? 0
        : Math.max(
            ChronoUnit.DAYS.between(a.to(), b.from()), ChronoUnit.DAYS.between(b.to(), a.from()));
  }

  /** The number of days a time may be; a century for the undated. */
  static long width(When when) {
    return when instanceof When.Dated dated
        ? ChronoUnit.DAYS.between(dated.from(), dated.to()) + 1
        : 36_500;
  }

  /** A time in words: a day, month or year, or its first and last day. */
  static String words(When when) {
    if (when instanceof When.Range range) {
      return range.from() + " to " + range.to();
    }
    if (when instanceof When.Month month) {
      return month.month().toString();
    }
    return when instanceof When.Year year
        ? Integer.toString(year.year())
        : from(when).map(LocalDate::toString).orElse("a time not known");
  }

  /** Two times in words; one, if they are the same. */
  static String words(When one, When other) {
    return one.equals(other) ? words(one) : words(one) + " and " + words(other);
  }

  static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static boolean contains(When.Dated outer, When.Dated inner) {
    return !inner.from().isBefore(outer.from()) && !inner.to().isAfter(outer.to());
  }

  private static Optional<LocalDate> first(
      Collection<When> whens, Function<When.Dated, LocalDate> end) {
    return whens.stream().flatMap(Dates::dated).map(end).min(LocalDate::compareTo);
  }

  private static java.util.stream.Stream<When.Dated> dated(When when) {
    return when instanceof When.Dated dated
        ? java.util.stream.Stream.of(dated)
        : java.util.stream.Stream.empty();
  }
}
