package parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import parley.time.TimeReferences.Calendar;
import parley.time.TimeReferences.DayOfMonth;
import parley.time.TimeReferences.Days;
import parley.time.TimeReferences.MonthOfYear;
import parley.time.TimeReferences.Since;
import parley.time.TimeReferences.Unit;
import parley.time.TimeReferences.Weekday;

final class TimeReferencesTest {

  private static final When THURSDAY = When.day(LocalDate.of(2023, 6, 15));

  @Test
  void aWeekdayLiesOnTheSideThatTheTenseTells() {
    assertThat(new Weekday(DayOfWeek.FRIDAY, Direction.PAST, 0).resolve(THURSDAY))
        .isEqualTo(When.day(LocalDate.of(2023, 6, 9)));
    assertThat(new Weekday(DayOfWeek.FRIDAY, Direction.FUTURE, 0).resolve(THURSDAY))
        .isEqualTo(When.day(LocalDate.of(2023, 6, 16)));
    assertThat(new Weekday(DayOfWeek.THURSDAY, Direction.PAST, 0).resolve(THURSDAY))
        .isEqualTo(THURSDAY);
    assertThat(new Weekday(DayOfWeek.THURSDAY, Direction.BEFORE, 0).resolve(THURSDAY))
        .isEqualTo(When.day(LocalDate.of(2023, 6, 8)));
  }

  @Test
  void aDayWithoutItsYearTakesTheNearestOneInItsDirection() {
    MonthDay december = MonthDay.of(12, 30);
    assertThat(new DayOfMonth(december, Direction.PAST, OptionalInt.empty()).resolve(THURSDAY))
        .isEqualTo(When.day(LocalDate.of(2022, 12, 30)));
    MonthDay leap = MonthDay.of(2, 29);
    assertThat(new DayOfMonth(leap, Direction.PAST, OptionalInt.empty()).resolve(THURSDAY))
        .isEqualTo(When.day(LocalDate.of(2020, 2, 29)));
  }

  @Test
  void aDayWithoutItsYearIsTheOneThatCountingDaysFinds() {
    for (String day : List.of("1896-03-01", "1903-12-31", "2023-02-28", "2024-02-29")) {
      LocalDate reported = LocalDate.parse(day);
      for (MonthDay sought : List.of(MonthDay.of(2, 29), MonthDay.of(3, 1), MonthDay.of(12, 31))) {
        LocalDate past = reported.minusDays(1);
        while (!MonthDay.from(past).equals(sought)) {
          past = past.minusDays(1);
        }
        LocalDate future = reported.plusDays(1);
        while (!MonthDay.from(future).equals(sought)) {
          future = future.plusDays(1);
        }
        assertThat(new DayOfMonth(sought, Direction.BEFORE, OptionalInt.empty()).on(reported))
            .isEqualTo(When.day(past));
        assertThat(new DayOfMonth(sought, Direction.AFTER, OptionalInt.empty()).on(reported))
            .isEqualTo(When.day(future));
      }
    }
  }

  @Test
  void anUndatedReportLeavesARelativeTimeUndated() {
    assertThat(Days.at(-1).resolve(When.undated())).isEqualTo(When.undated());
    When fixed = When.day(LocalDate.of(2019, 4, 4));
    assertThat(TimeReferences.parse("2019-04-04").resolve(When.undated())).isEqualTo(fixed);
  }

  @Test
  void aReportOfSomeDaysGivesARangeOfPossibilities() {
    When twoDays = When.between(LocalDate.of(2023, 6, 14), LocalDate.of(2023, 6, 15));
    assertThat(Days.at(-1).resolve(twoDays))
        .isEqualTo(When.between(LocalDate.of(2023, 6, 13), LocalDate.of(2023, 6, 14)));
  }

  @Test
  void earlierThisMonthEndsWithTheReport() {
    assertThat(new Calendar(Unit.MONTH, 0, Part.SO_FAR).resolve(THURSDAY))
        .isEqualTo(When.between(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 15)));
  }

  @Test
  void aReportFromWithinARangeOfDaysDoesNotTearItApart() {
    TimeReference days =
        new TimeReferences.Between(
            new DayOfMonth(MonthDay.of(6, 14), Direction.PAST, OptionalInt.empty()),
            new DayOfMonth(MonthDay.of(6, 16), Direction.PAST, OptionalInt.empty()));
    assertThat(days.resolve(THURSDAY))
        .isEqualTo(When.between(LocalDate.of(2023, 6, 14), LocalDate.of(2023, 6, 16)));
  }

  @Property
  void notationReadsBack(@ForAll("references") TimeReference reference) {
    assertThat(TimeReferences.parse(reference.notation())).isEqualTo(reference);
    assertThat(reference.notation()).doesNotContainAnyWhitespaces().isNotEmpty();
  }

  @Property
  void directionsHold(@ForAll("weekdays") Weekday weekday, @ForAll("days") LocalDate day) {
    LocalDate meant =
        ((When.Day) new Weekday(weekday.day(), weekday.direction(), 0).on(day)).date();
    switch (weekday.direction()) {
      case BEFORE -> assertThat(meant).isBefore(day).isAfterOrEqualTo(day.minusDays(7));
      case PAST -> assertThat(meant).isBeforeOrEqualTo(day).isAfter(day.minusDays(7));
      case NEAREST -> assertThat(meant).isBetween(day.minusDays(3), day.plusDays(3));
      case FUTURE -> assertThat(meant).isAfterOrEqualTo(day).isBefore(day.plusDays(7));
      case AFTER -> assertThat(meant).isAfter(day).isBeforeOrEqualTo(day.plusDays(7));
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 20000).map(LocalDate.EPOCH::plusDays);
  }

  @Provide
  Arbitrary<Weekday> weekdays() {
    return Combinators.combine(
            Arbitraries.of(DayOfWeek.class),
            Arbitraries.of(Direction.class),
            Arbitraries.integers().between(-3, 3))
        .as(Weekday::new);
  }

  @Provide
  Arbitrary<TimeReference> references() {
    Arbitrary<OptionalInt> years =
        Arbitraries.integers()
            .between(-2, 2)
            .map(year -> year == 2 ? OptionalInt.empty() : OptionalInt.of(year));
    Arbitrary<Direction> directions = Arbitraries.of(Direction.class);
    Arbitrary<TimeReference> simple =
        Arbitraries.oneOf(
            weekdays(),
            days().map(day -> new TimeReferences.Fixed(When.day(day))),
            Combinators.combine(
                    Arbitraries.integers().between(-99, 0), Arbitraries.integers().between(0, 99))
                .as(Days::new),
            Combinators.combine(days().map(MonthDay::from), directions, years).as(DayOfMonth::new),
            Combinators.combine(
                    Arbitraries.of(Month.class), directions, years, Arbitraries.of(Part.class))
                .as(MonthOfYear::new),
            Combinators.combine(
                    Arbitraries.of(Unit.class),
                    Arbitraries.integers().between(-9, 9),
                    Arbitraries.of(Part.class))
                .as(Calendar::new),
            Arbitraries.integers().between(-9, 9).map(TimeReferences.DaysFromEvent::new));
    return Arbitraries.oneOf(
        simple,
        simple.map(Since::new),
        Combinators.combine(simple, simple).as(TimeReferences.Between::new),
        Arbitraries.just(TimeReferences.UNSTATED));
  }
}
