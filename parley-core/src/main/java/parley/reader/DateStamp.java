package parley.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.text.Published;
import parley.text.Published.HowKnown;
import parley.text.Span;
import parley.time.When;

/**
 * A full date in figures or words, with the time of day if one stands beside it.
 *
 * <p>Days that no calendar has, and years before 1900 or after 2100, are no dates. The trap: 03/04
 * is April in London and March in New York, so it gives the range of both.
 *
 * @param span in the text that was searched
 */
record DateStamp(When.Dated when, Optional<LocalTime> at, Span span) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String YEAR = "(\\d{4})(?![\\d])";
  private static final String DAY = "(?<![\\d.:/-])(\\d{1,2})(?:st|nd|rd|th)?";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d.:/-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|[-/.]\\d)"
              + ("|" + DAY + "(?:\\s+of)?[\\s/-]+" + MONTH + ",?[\\s/-]+" + YEAR)
              + ("|\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+)" + YEAR)
              + "|(?<![\\d.:/-])(\\d{1,2})([-/.])(\\d{1,2})\\12(\\d{4})(?![\\d/])",
          Pattern.CASE_INSENSITIVE);

  private static final String CLOCK =
      "(\\d{1,2})[:.](\\d{2})(?::\\d{2})?(?:\\s*([ap])\\.?\\s?m\\b)?";
  private static final Pattern TIME_AFTER =
      Pattern.compile("\\A(?:T|[\\s,|–-]{0,4}(?:at\\s+)?)" + CLOCK, Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME_BEFORE =
      Pattern.compile(
          "(?<![\\d:.])" + CLOCK + "(?:\\s*[A-Z]{2,4})?(?:\\s+on)?[\\s,|–-]{1,4}\\z",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_FILE_NAME =
      Pattern.compile(
          "(?<![A-Za-z0-9])((?:19|20)\\d{2})([-_.]?)(\\d{2})\\2(\\d{2})(?![A-Za-z0-9])");

  /** Which of two figures that may both be months is the day. */
  enum FigureOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
  }

  /** The first date in {@code text}, whose page does not tell the order of its figures. */
  static Optional<DateStamp> find(String text) {
    return find(text, FigureOrder.UNKNOWN);
  }

  /** The first date in {@code text}. */
  static Optional<DateStamp> find(String text, FigureOrder order) {
    Matcher date = DATE.matcher(text);
    while (date.find()) {
      Optional<When.Dated> when = when(date.toMatchResult(), order);
      if (when.isPresent()) {
        return Optional.of(withTime(text, when.get(), new Span(date.start(), date.end())));
      }
    }
    return Optional.empty();
  }

  /** The date in the file's own name, not in its folders'. */
  static Optional<Published> inFileName(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    Matcher date = IN_FILE_NAME.matcher(name);
    while (date.find()) {
      Optional<When.Dated> when = day(date.group(1), date.group(3), date.group(4));
      if (when.isPresent()) {
        return Optional.of(
            new Published(when.get(), Optional.empty(), HowKnown.FILE_NAME, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /**
   * This date as the article's text tells it: of two days that figures may stand for, the one in
   * whose month the text tells of something, if it does so of one alone.
   */
  DateStamp told(String text) {
    if (!(when instanceof When.Range both)) {
      return this;
    }
    boolean first = names(text, both.from().getMonth());
    boolean second = names(text, both.to().getMonth());
    return first == second
        ? this
        : new DateStamp(new When.Day(first ? both.from() : both.to()), at, span);
  }

  private static boolean names(String text, Month month) {
    String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return Pattern.compile("\\b" + name + "\\b").matcher(text).find();
  }

  /** This date as that of a report whose text has this stamp at {@code span}. */
  Published published(HowKnown how, Optional<Span> span) {
    return new Published(when, at, how, span);
  }

  private static DateStamp withTime(String text, When.Dated when, Span span) {
    Matcher after = TIME_AFTER.matcher(text).region(span.end(), text.length());
    if (after.find()) {
      Optional<LocalTime> at = time(after.toMatchResult());
      if (at.isPresent()) {
        return new DateStamp(when, at, new Span(span.start(), after.end()));
      }
    }
    int from = Math.max(0, span.start() - 24);
    Matcher before = TIME_BEFORE.matcher(text).region(from, span.start());
    if (before.find()) {
      Optional<LocalTime> at = time(before.toMatchResult());
      if (at.isPresent()) {
        return new DateStamp(when, at, new Span(before.start(), span.end()));
      }
    }
    return new DateStamp(when, Optional.empty(), span);
  }

  private static Optional<When.Dated> when(MatchResult date, FigureOrder order) {
    if (date.group(1) != null) {
      return day(date.group(1), date.group(3), date.group(4));
    }
    if (date.group(5) != null) {
      return day(date.group(7), month(date.group(6)), date.group(5));
    }
    if (date.group(8) != null) {
      return day(date.group(10), month(date.group(8)), date.group(9));
    }
    FigureOrder known = date.group(12).equals("/") ? order : FigureOrder.DAY_FIRST;
    return inFigures(date.group(11), date.group(13), date.group(14), known);
  }

  /** Points and dashes are written where the day comes first; with strokes either may. */
  private static Optional<When.Dated> inFigures(
      String first, String second, String year, FigureOrder order) {
    Optional<When.Dated> dayFirst = day(year, second, first);
    Optional<When.Dated> monthFirst = day(year, first, second);
    if (order != FigureOrder.UNKNOWN) {
      return order == FigureOrder.DAY_FIRST
          ? dayFirst.or(() -> monthFirst)
          : monthFirst.or(() -> dayFirst);
    }
    if (dayFirst.isEmpty() || monthFirst.isEmpty()) {
      return dayFirst.or(() -> monthFirst);
    }
    LocalDate one = dayFirst.get().from();
    LocalDate other = monthFirst.get().from();
    When span = one.isBefore(other) ? When.between(one, other) : When.between(other, one);
    return Optional.of((When.Dated) span);
  }

  private static Optional<When.Dated> day(String year, String month, String day) {
    int number = Integer.parseInt(year);
    if (number < FIRST_YEAR || number > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(new When.Day(date));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static String month(String name) {
    String opening = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(opening)) {
        return String.valueOf(month.getValue());
      }
    }
    throw new IllegalArgumentException("no month: " + name);
  }

  private static Optional<LocalTime> time(MatchResult clock) {
    int hour = Integer.parseInt(clock.group(1));
    int minute = Integer.parseInt(clock.group(2));
    if (clock.group(3) != null) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (clock.group(3).equalsIgnoreCase("p") ? 12 : 0);
    }
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
