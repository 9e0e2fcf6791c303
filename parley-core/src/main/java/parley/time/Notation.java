package parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes and reads the stored form of time references. */
final class Notation {

  private static final Pattern DAYS = Pattern.compile("day([+-]\\d+)(?:_([+-]\\d+))?");
  private static final Pattern WEEKDAY =
      Pattern.compile("(mon|tue|wed|thu|fri|sat|sun)(<<?|>>?|~)([+-]\\d+)?");
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile("(--\\d\\d-\\d\\d)(<<?|>>?|~)(?:y([+-]\\d+))?");
  private static final Pattern MONTH =
      Pattern.compile("--(\\d\\d)(<<?|>>?|~)(?:y([+-]\\d+))?(?::(\\w+))?");
  private static final Pattern CALENDAR =
      Pattern.compile("(week|weekend|month|year)([+-]\\d+)(?::(\\w+))?");
  private static final Pattern SHIFTED = Pattern.compile("shift([+-]\\d+):(.+)");
  private static final Pattern EVENT = Pattern.compile("event([+-]\\d+)");

  private Notation() {}

  static String of(When.Dated when) {
    if (when instanceof When.Month month) {
      return month.month().toString();
    }
    if (when instanceof When.Year year) {
      return String.format(Locale.ROOT, "%04d", year.year());
    }
    return when.from().equals(when.to()) ? when.from().toString() : when.from() + "/" + when.to();
  }

  static String years(OptionalInt years) {
    return years.isEmpty() ? "" : String.format(Locale.ROOT, "y%+d", years.getAsInt());
  }

  static String part(Part part) {
    return part == Part.WHOLE ? "" : ":" + part.name().toLowerCase(Locale.ROOT);
  }

  static TimeReference parse(String notation) {
    if (notation.equals("-")) {
      return TimeReferences.UNSTATED;
    }
    int range = notation.indexOf("..");
    if (range >= 0) {
      return new TimeReferences.Between(
          parse(notation.substring(0, range)), parse(notation.substring(range + 2)));
    }
    if (notation.startsWith("since:")) {
      return new TimeReferences.Since(parse(notation.substring("since:".length())));
    }
    Matcher shifted = SHIFTED.matcher(notation);
    if (shifted.matches()) {
      return new TimeReferences.Shifted(
          parse(shifted.group(2)), Integer.parseInt(shifted.group(1)));
    }
    Matcher days = DAYS.matcher(notation);
    if (days.matches()) {
      int from = Integer.parseInt(days.group(1));
      return new TimeReferences.Days(from, number(days.group(2)).orElse(from));
    }
    Matcher weekday = WEEKDAY.matcher(notation);
    if (weekday.matches()) {
      return new TimeReferences.Weekday(
          weekday(weekday.group(1)),
          Direction.ofSign(weekday.group(2)),
          number(weekday.group(3)).orElse(0));
    }
    Matcher event = EVENT.matcher(notation);
    if (event.matches()) {
      return new TimeReferences.DaysFromEvent(Integer.parseInt(event.group(1)));
    }
    return parseMonths(notation);
  }

  private static TimeReference parseMonths(String notation) {
    Matcher day = DAY_OF_MONTH.matcher(notation);
    if (day.matches()) {
      return new TimeReferences.DayOfMonth(
          MonthDay.parse(day.group(1)), Direction.ofSign(day.group(2)), number(day.group(3)));
    }
    Matcher month = MONTH.matcher(notation);
    if (month.matches()) {
      return new TimeReferences.MonthOfYear(
          Month.of(Integer.parseInt(month.group(1))),
          Direction.ofSign(month.group(2)),
          number(month.group(3)),
          part(month.group(4)));
    }
    Matcher calendar = CALENDAR.matcher(notation);
    if (calendar.matches()) {
      return new TimeReferences.Calendar(
          TimeReferences.Unit.valueOf(calendar.group(1).toUpperCase(Locale.ROOT)),
          Integer.parseInt(calendar.group(2)),
          part(calendar.group(3)));
    }
    return new TimeReferences.Fixed(fixed(notation));
  }

  private static When.Dated fixed(String notation) {
    int slash = notation.indexOf('/');
    if (slash >= 0) {
      return When.between(
          LocalDate.parse(notation.substring(0, slash)),
          LocalDate.parse(notation.substring(slash + 1)));
    }
    return switch (notation.length()) {
      case 4 -> new When.Year(Year.parse(notation).getValue());
      case 7 -> new When.Month(YearMonth.parse(notation));
      default -> When.day(LocalDate.parse(notation));
    };
  }

  private static OptionalInt number(@Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  private static Part part(@Nullable String name) {
    return name == null ? Part.WHOLE : Part.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static DayOfWeek weekday(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).startsWith(name)) {
        return day;
      }
    }
    throw new IllegalArgumentException("not a weekday: " + name);
  }
}
