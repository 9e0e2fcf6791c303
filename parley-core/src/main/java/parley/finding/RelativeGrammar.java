package parley.finding;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.finding.DateGrammar.Match;
import parley.time.Direction;
import parley.time.Part;
import parley.time.TimeReference;
import parley.time.TimeReferences;
import parley.time.TimeReferences.Calendar;
import parley.time.TimeReferences.Days;
import parley.time.TimeReferences.Unit;

/** Reads times counted from the report: "yesterday", "last Friday", "two weeks ago". */
final class RelativeGrammar {

  private static final Set<String> UNITS = Set.of("day", "week", "month", "year", "hour");
  private static final Set<String> SHORT_UNITS = Set.of("day", "week");
  private static final int WEEK = 7;
  private static final Set<String> WHICH = Set.of("this", "last", "next", "the");
  private static final Set<String> CALENDAR_UNITS =
      Set.of("day", "week", "weekend", "month", "year");

  private final Pieces pieces;
  private final DateGrammar dates;

  RelativeGrammar(Pieces pieces, DateGrammar dates) {
    this.pieces = pieces;
    this.dates = dates;
  }

  Optional<Match> match(int at, boolean introduced) {
    return dayWord(at)
        .or(() -> weekday(at, introduced))
        .or(() -> counted(at))
        .or(() -> stretch(at))
        .or(() -> calendar(at));
  }

  /** Times counted from a day that was told before: "the following day", "two days later". */
  Optional<Match> told(int at) {
    boolean the = pieces.is(at - 1, "the", "that");
    if (the && pieces.is(at, "following", "next") && pieces.is(at + 1, "day")) {
      return toldDays(at + 2, 1);
    }
    if (the && pieces.is(at, "previous") && pieces.is(at + 1, "day")) {
      return toldDays(at + 2, -1);
    }
    if (the && pieces.is(at, "same") && pieces.is(at + 1, "day")) {
      return toldDays(at + 2, 0);
    }
    if (pieces.is(at - 1, "later", "earlier", "on") && pieces.follow(at, "that", "day")) {
      return toldDays(at + 2, 0);
    }
    if (pieces.is(at, "earlier", "later") && pieces.follow(at + 1, "in", "the", "day")) {
      return toldDays(at + 4, 0);
    }
    boolean same = the && pieces.is(at, "same");
    if ((same || pieces.is(at, "that")) && dayTime(at + 1) > at + 1) {
      return toldDays(at + 2, 0);
    }
    boolean alone = at + 2 >= pieces.size() || pieces.is(at + 2, ",", ".", ";", ")");
    if (pieces.is(at - 1, "the") && pieces.is(at, "day") && alone) {
      return pieces.is(at + 1, "before")
          ? toldDays(at + 2, -1)
          : pieces.is(at + 1, "after") ? toldDays(at + 2, 1) : Optional.empty();
    }
    Optional<Integer> number = CalendarWords.number(pieces, at);
    String unit = singular(pieces.word(at + 1));
    if (number.isEmpty() || !SHORT_UNITS.contains(unit)) {
      return Optional.empty();
    }
    int days = number.get() * (unit.equals("week") ? WEEK : 1);
    return pieces.is(at + 2, "later")
        ? toldDays(at + 3, days)
        : pieces.is(at + 2, "earlier") ? toldDays(at + 3, -days) : Optional.empty();
  }

  private static Optional<Match> toldDays(int end, int days) {
    return Optional.of(Match.of(end, new TimeReferences.DaysFromEvent(days)));
  }

  private Optional<Match> dayWord(int at) {
    if (pieces.follow(at, "day", "before", "yesterday")) {
      return days(at + 3, -2, -2);
    }
    if (pieces.follow(at, "day", "after", "tomorrow")) {
      return days(at + 3, 2, 2);
    }
    if (pieces.is(at, "earlier", "later", "early", "late") && pieces.is(at + 1, "today")) {
      return days(at + 2, 0, 0);
    }
    if (pieces.is(at, "this") && pieces.is(at + 1, "morning", "afternoon", "evening")) {
      return days(at + 2, 0, 0);
    }
    if (pieces.follow(at, "last", "night")) {
      return days(at + 2, -1, 0);
    }
    return switch (pieces.word(at)) {
      case "today", "tonight" -> days(at + 1, 0, 0);
      case "yesterday" -> days(dayTime(at + 1), -1, -1);
      case "tomorrow" -> days(dayTime(at + 1), 1, 1);
      case "overnight" ->
          pieces.at(at).token().upos().equals("ADV") ? days(at + 1, -1, 0) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private int dayTime(int at) {
    return pieces.is(at, "morning", "afternoon", "evening", "night", "midday", "noon", "midnight")
        ? at + 1
        : at;
  }

  private static Optional<Match> days(int end, int from, int to) {
    return Optional.of(Match.of(end, new Days(from, to)));
  }

  private Optional<Match> weekday(int at, boolean introduced) {
    boolean determined = pieces.is(at, "last", "next", "this", "coming", "past", "previous");
    boolean part = pieces.is(at, "early", "late", "earlier", "later", "mid");
    int next = determined || part ? at + 1 : at;
    next = part && (pieces.is(next, "on") || pieces.dash(next)) ? next + 1 : next;
    Optional<DayOfWeek> day = CalendarWords.weekday(pieces, next);
    if (day.isEmpty() || !isDay(next, introduced)) {
      return Optional.empty();
    }
    DayOfWeek named = day.get();
    int end = dayTime(next + 1);
    Optional<Match> date = dateAfter(end);
    if (date.isPresent()) {
      return date;
    }
    if (pieces.is(end, "last", "next", "this") && pieces.is(end + 1, "week")) {
      return weekday(named, pieces.word(end), end + 2, -1);
    }
    return weekday(named, determined ? pieces.word(at) : "", end, 0);
  }

  /**
   * @param last the calendar week that "last" means; 0: the last such day before the report
   */
  private static Optional<Match> weekday(DayOfWeek day, String which, int end, int last) {
    return Optional.of(
        switch (which) {
          case "last" -> Match.of(end, new TimeReferences.Weekday(day, Direction.BEFORE, last));
          case "past", "previous" ->
              Match.of(end, new TimeReferences.Weekday(day, Direction.BEFORE, 0));
          case "next" -> Match.of(end, new TimeReferences.Weekday(day, Direction.FUTURE, 1));
          case "coming" -> Match.of(end, new TimeReferences.Weekday(day, Direction.FUTURE, 0));
          default -> new Match(end, direction -> new TimeReferences.Weekday(day, direction, 0));
        });
  }

  /** The full date beside a weekday: "Friday, March 14", "Friday (14 March 2025)". */
  private Optional<Match> dateAfter(int at) {
    int from = pieces.is(at, ",", "(") ? at + 1 : at;
    return dates
        .match(from, false)
        .filter(
            match ->
                CalendarWords.dayNumber(pieces, from).isPresent()
                    || CalendarWords.dayNumber(pieces, from + 1).isPresent()
                    || CalendarWords.year(pieces, from).isPresent())
        .map(
            match ->
                pieces.is(at, "(") && pieces.is(match.end(), ")")
                    ? new Match(match.end() + 1, match.meaning())
                    : match);
  }

  /** Whether a weekday's name stands for a day, and not for prayers, a "Black Friday" or a word. */
  private boolean isDay(int at, boolean introduced) {
    String word = pieces.word(at);
    boolean abbreviated = !word.endsWith("day");
    boolean custom =
        pieces.is(at + 1, "prayer", "prayers", "sermon", "sermons", "mass", "service", "services");
    boolean every = pieces.is(at - 1, "every", "each");
    boolean named =
        pieces.capital(at - 1)
            && pieces.at(at - 1).token().head() == pieces.at(at).token().index()
            && pieces.at(at - 1).token().is("amod", "compound")
            && at > 1;
    boolean dated = dateAfter(at + 1).isPresent();
    boolean shortOk = !abbreviated || dated || (introduced && !pieces.is(at, "sun", "sat"));
    return shortOk && !custom && !every && !named;
  }

  private Optional<Match> counted(int at) {
    boolean several = pieces.is(at, "several", "few", "some");
    boolean aFew = pieces.is(at, "a") && pieces.is(at + 1, "few", "couple");
    int unitAt = aFew ? at + 2 : at + 1;
    unitAt = pieces.is(unitAt, "of") ? unitAt + 1 : unitAt;
    Optional<Integer> number = several || aFew ? Optional.of(0) : CalendarWords.number(pieces, at);
    String unit = singular(pieces.word(unitAt));
    if (number.isEmpty() || !UNITS.contains(unit)) {
      return Optional.empty();
    }
    int count = number.get();
    int end = unitAt + 1;
    if (pieces.is(end, "ago")) {
      return Optional.of(Match.of(end + 1, ago(count, unit)));
    }
    if (pieces.is(end, "before", "after") && SHORT_UNITS.contains(unit) && count > 0) {
      int days = count * (unit.equals("week") ? 7 : 1);
      boolean eventFollows = pieces.at(end + 1).token().index() > 0;
      return eventFollows
          ? Optional.of(
              Match.of(
                  end, new TimeReferences.DaysFromEvent(pieces.is(end, "before") ? -days : days)))
          : Optional.empty();
    }
    if (pieces.is(at - 1, "in") && count > 0 && !unit.equals("hour")) {
      return Optional.of(
          new Match(
              pieces.follow(end, "'", "time") ? end + 2 : end,
              direction ->
                  direction == Direction.PAST ? TimeReferences.UNSTATED : ahead(count, unit)));
    }
    if (pieces.is(at - 1, "within") && count > 0) {
      return days(end, 0, dayCount(count, unit));
    }
    return Optional.empty();
  }

  private static TimeReference ago(int count, String unit) {
    boolean some = count == 0;
    return switch (unit) {
      case "hour" -> new Days(some || count < 24 ? -1 : -count / 24, count < 24 ? 0 : -count / 24);
      case "day" -> some ? new Days(-7, -2) : Days.at(-count);
      case "week" -> {
        int slack = count == 1 ? 1 : 3;
        yield some ? new Days(-42, -14) : new Days(-7 * count - slack, -7 * count + slack);
      }
      case "month" -> some ? new Days(-200, -60) : new Calendar(Unit.MONTH, -count, Part.WHOLE);
      default -> some ? TimeReferences.UNSTATED : new Calendar(Unit.YEAR, -count, Part.WHOLE);
    };
  }

  private static TimeReference ahead(int count, String unit) {
    return switch (unit) {
      case "day" -> Days.at(count);
      case "week" -> new Days(7 * count - 1, 7 * count + 1);
      case "month" -> new Calendar(Unit.MONTH, count, Part.WHOLE);
      default -> new Calendar(Unit.YEAR, count, Part.WHOLE);
    };
  }

  private static int dayCount(int count, String unit) {
    return switch (unit) {
      case "week" -> 7 * count;
      case "month" -> 31 * count;
      case "year" -> 366 * count;
      case "hour" -> (count + 23) / 24;
      default -> count;
    };
  }

  /** A stretch of days up to the report or from it: "in the coming days", "the past two weeks". */
  private Optional<Match> stretch(int at) {
    int next = pieces.is(at, "the") ? at + 1 : at;
    boolean past = pieces.is(next, "past", "last", "recent", "previous");
    boolean future = pieces.is(next, "coming", "next");
    if (!past && !future) {
      return Optional.empty();
    }
    int count = 0;
    next++;
    if (pieces.is(next, "few", "several", "couple")) {
      next += pieces.is(next + 1, "of") ? 2 : 1;
    } else if (CalendarWords.number(pieces, next).isPresent()) {
      count = CalendarWords.number(pieces, next).get();
      next++;
    }
    String unit = pieces.word(next);
    boolean plural = unit.endsWith("s");
    boolean definite = pieces.is(at, "the") && pieces.is(at + 1, "past", "coming");
    if (!UNITS.contains(singular(unit)) || !(plural || definite)) {
      return Optional.empty();
    }
    int units = count > 0 ? count : plural ? 3 : 1;
    int length = count == 0 && unit.equals("days") ? 7 : dayCount(units, singular(unit));
    return past ? days(next + 1, -length, 0) : days(next + 1, 0, length);
  }

  /** A week, month or year beside the report's: "early this week", "over the weekend". */
  private Optional<Match> calendar(int at) {
    Part part = dates.part(at);
    int next = part == Part.WHOLE ? at : at + 1;
    boolean end = pieces.follow(at, "the", "end", "of") || pieces.follow(at, "end", "of");
    if (end) {
      part = Part.LATE;
      next = pieces.is(at, "the") ? at + 3 : at + 2;
    } else if (part != Part.WHOLE) {
      next = pieces.is(next, "in", "on") || pieces.dash(next) ? next + 1 : next;
    }
    String which = pieces.word(next);
    String name = pieces.word(next + 1);
    if (pieces.is(at, "weekend") && isBefore(at + 1)) {
      return Optional.of(
          new Match(at + 1, direction -> unit(Unit.WEEKEND, 0, Part.WHOLE, direction)));
    }
    if (!WHICH.contains(which) || !CALENDAR_UNITS.contains(name)) {
      return Optional.empty();
    }
    boolean weekend = name.equals("weekend");
    if (which.equals("the") && part == Part.WHOLE && !weekend) {
      return Optional.empty();
    }
    if (name.equals("day")) {
      return which.equals("the") && part != Part.WHOLE && !end
          ? days(next + 2, 0, 0)
          : Optional.empty();
    }
    Unit unit = Unit.valueOf(name.toUpperCase(Locale.ROOT));
    int offset = which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
    Part cut = part;
    return Optional.of(new Match(next + 2, direction -> unit(unit, offset, cut, direction)));
  }

  /** "A weekend attack": a weekend before what happened on it. */
  private boolean isBefore(int next) {
    return next < pieces.size() && pieces.at(next - 1).token().is("compound");
  }

  private static TimeReference unit(Unit unit, int offset, Part part, Direction direction) {
    if (unit == Unit.WEEKEND) {
      boolean over = offset == 0 && direction == Direction.PAST;
      return over
          ? new TimeReferences.Between(
              new TimeReferences.Weekday(DayOfWeek.SATURDAY, Direction.PAST, 0),
              new TimeReferences.Weekday(DayOfWeek.SUNDAY, Direction.PAST, 0))
          : new Calendar(unit, offset, Part.WHOLE);
    }
    if (offset == 0 && part == Part.WHOLE && direction == Direction.PAST) {
      return new Calendar(unit, 0, Part.SO_FAR);
    }
    if (offset == 0 && part == Part.WHOLE && direction == Direction.FUTURE) {
      return new Calendar(unit, 0, Part.REMAINING);
    }
    return new Calendar(unit, offset, part);
  }

  /** A unit of time without the ending of its plural. */
  private static String singular(String unit) {
    return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }
}
