package parley.finding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.time.Direction;
import parley.time.Part;
import parley.time.TimeReference;
import parley.time.TimeReferences;
import parley.time.When;

/**
 * Reads dates that name a month or a year: "March 11", "2-4 June 2024", "late February", "2018".
 */
final class DateGrammar {

  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

  /**
   * A reading of the words up to {@code end}.
   *
   * @param meaning the time, once the side of the report's day is known
   */
  record Match(int end, Function<Direction, TimeReference> meaning) {
    static Match of(int end, TimeReference reference) {
      return new Match(end, direction -> reference);
    }
  }

  private final Pieces pieces;

  DateGrammar(Pieces pieces) {
    this.pieces = pieces;
  }

  /** The date that begins at {@code at}; {@code introduced} by a preposition or the like. */
  Optional<Match> match(int at, boolean introduced) {
    return numeric(at)
        .or(() -> dayAndMonth(at))
        .or(() -> month(at, introduced))
        .or(() -> introduced ? year(at) : Optional.empty());
  }

  private Optional<Match> numeric(int at) {
    Optional<Integer> year = CalendarWords.year(pieces, at);
    if (year.isPresent() && separated(at)) {
      return day(year.get(), pieces.digits(at + 2), pieces.digits(at + 4), at + 5);
    }
    Matcher dotted = DOTTED.matcher(pieces.at(at).lower());
    if (dotted.matches()) {
      return day(
          Integer.parseInt(dotted.group(3)),
          Optional.of(Integer.parseInt(dotted.group(2))),
          Optional.of(Integer.parseInt(dotted.group(1))),
          at + 1);
    }
    Optional<Integer> last = CalendarWords.year(pieces, at + 4);
    if (last.isEmpty() || !separated(at)) {
      return Optional.empty();
    }
    Optional<Integer> first = pieces.digits(at);
    Optional<Integer> second = pieces.digits(at + 2);
    boolean dayFirst = first.orElse(0) > 12 || first.equals(second);
    boolean monthFirst = second.orElse(0) > 12;
    if (dayFirst == monthFirst) {
      return Optional.empty();
    }
    return day(last.get(), dayFirst ? second : first, dayFirst ? first : second, at + 5);
  }

  private boolean separated(int at) {
    boolean slashes = pieces.is(at + 1, "/") && pieces.is(at + 3, "/");
    return slashes || (pieces.dash(at + 1) && pieces.dash(at + 3));
  }

  private static Optional<Match> day(
      int year, Optional<Integer> month, Optional<Integer> day, int end) {
    try {
      LocalDate date = LocalDate.of(year, month.orElse(0), day.orElse(0));
      return Optional.of(Match.of(end, new TimeReferences.Fixed(When.day(date))));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private Optional<Match> dayAndMonth(int at) {
    Optional<Month> month = CalendarWords.month(pieces, at);
    int first = month.isPresent() ? at + 1 : at;
    Optional<Integer> day = CalendarWords.dayNumber(pieces, first);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = first + 1;
    Optional<Integer> lastDay = Optional.empty();
    if (pieces.dash(next) || pieces.is(next, "to", "and")) {
      boolean pair = pieces.is(next, "and") && !pieces.is(at - 1, "between");
      int last = CalendarWords.month(pieces, next + 1).equals(month) && month.isPresent() ? 2 : 1;
      lastDay = CalendarWords.dayNumber(pieces, next + last).filter(d -> d > day.get());
      boolean joined = !pair || (lastDay.isPresent() && lastDay.get() == day.get() + 1);
      if (!joined && month.isEmpty() && lastDay.isPresent()) {
        return firstOfTwo(day.get(), next);
      }
      lastDay = joined ? lastDay : Optional.empty();
      next = lastDay.isPresent() ? next + last + 1 : next;
    }
    if (month.isEmpty()) {
      next = pieces.is(next, "of") ? next + 1 : next;
      month = CalendarWords.month(pieces, next);
      next++;
    }
    if (month.isEmpty() || pieces.at(next).lower().equals("%")) {
      return Optional.empty();
    }
    Month named = month.get();
    Optional<MonthDay> from = CalendarWords.monthDay(named, day.get());
    Optional<MonthDay> to = lastDay.flatMap(d -> CalendarWords.monthDay(named, d));
    int end = next;
    return from.map(start -> range(start, to, end));
  }

  /** "2 and 15 June" are two days of June; this is the first. */
  private Optional<Match> firstOfTwo(int day, int and) {
    int monthAt = pieces.is(and + 2, "of") ? and + 3 : and + 2;
    return CalendarWords.month(pieces, monthAt)
        .flatMap(month -> CalendarWords.monthDay(month, day))
        .map(first -> new Match(and, dated(first, monthAt + 1).meaning()));
  }

  private Match range(MonthDay from, Optional<MonthDay> to, int next) {
    Match start = dated(from, next);
    if (to.isEmpty()) {
      return start;
    }
    Match end = dated(to.get(), next);
    return new Match(
        end.end(),
        direction ->
            new TimeReferences.Between(
                start.meaning().apply(direction), end.meaning().apply(direction)));
  }

  private Match dated(MonthDay day, int next) {
    int yearAt = pieces.is(next, ",") || pieces.is(next, "of", "in") ? next + 1 : next;
    Optional<Integer> year = CalendarWords.year(pieces, yearAt);
    if (year.isPresent() && day.isValidYear(year.get())) {
      return Match.of(yearAt + 1, new TimeReferences.Fixed(When.day(day.atYear(year.get()))));
    }
    OptionalInt relative = relativeYear(next);
    return new Match(
        relative.isPresent() ? next + 2 : next,
        direction -> new TimeReferences.DayOfMonth(day, direction, relative));
  }

  private OptionalInt relativeYear(int at) {
    if (!pieces.is(at + 1, "year")) {
      return OptionalInt.empty();
    }
    return switch (pieces.word(at)) {
      case "last" -> OptionalInt.of(-1);
      case "this" -> OptionalInt.of(0);
      case "next" -> OptionalInt.of(1);
      default -> OptionalInt.empty();
    };
  }

  private Optional<Match> month(int at, boolean introduced) {
    Part part = part(at);
    int next = part == Part.WHOLE ? at : at + (pieces.dash(at + 1) ? 2 : 1);
    next = part != Part.WHOLE && pieces.is(next, "in") ? next + 1 : next;
    int years = pieces.is(next, "last") ? -1 : pieces.is(next, "next") ? 1 : 0;
    boolean determined = pieces.is(next, "last", "next", "this");
    next = determined ? next + 1 : next;
    Optional<Month> month = CalendarWords.month(pieces, next);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int after = next + 1;
    int yearAt = pieces.is(after, ",", "of") ? after + 1 : after;
    Optional<Integer> year = CalendarWords.year(pieces, yearAt);
    if (year.isPresent()) {
      YearMonth exact = YearMonth.of(year.get(), month.get());
      When.Dated when = part == Part.WHOLE ? new When.Month(exact) : cut(exact, part);
      return Optional.of(Match.of(yearAt + 1, new TimeReferences.Fixed(when)));
    }
    OptionalInt relative = relativeYear(after);
    boolean named = introduced || determined || part != Part.WHOLE || relative.isPresent();
    boolean ofNoun = pieces.at(next).token().is("compound", "nmod:unmarked", "obl:unmarked");
    if (!named && !ofNoun) {
      return Optional.empty();
    }
    Direction given = years < 0 ? Direction.BEFORE : Direction.AFTER;
    boolean directed = years != 0;
    return Optional.of(
        new Match(
            relative.isPresent() ? after + 2 : after,
            direction ->
                new TimeReferences.MonthOfYear(
                    month.get(), directed ? given : direction, relative, part)));
  }

  private static When.Dated cut(YearMonth month, Part part) {
    return switch (part) {
      case EARLY -> When.between(month.atDay(1), month.atDay(10));
      case MIDDLE -> When.between(month.atDay(11), month.atDay(20));
      case LATE -> When.between(month.atDay(21), month.atEndOfMonth());
      default -> new When.Month(month);
    };
  }

  /** The part of a month, week or year that the word at {@code at} picks. */
  Part part(int at) {
    return switch (pieces.word(at)) {
      case "early" -> Part.EARLY;
      case "mid", "middle" -> Part.MIDDLE;
      case "late" -> Part.LATE;
      case "earlier" -> Part.SO_FAR;
      case "later" -> Part.REMAINING;
      default -> Part.WHOLE;
    };
  }

  private Optional<Match> year(int at) {
    boolean unit = pieces.at(at + 1).token().is("nummod") || nounFollows(at);
    return CalendarWords.year(pieces, at)
        .filter(year -> !unit)
        .map(year -> Match.of(at + 1, new TimeReferences.Fixed(new When.Year(year))));
  }

  private boolean nounFollows(int at) {
    return pieces.at(at).token().is("nummod") && pieces.at(at + 1).token().upos().equals("NOUN");
  }
}
