package parley.finding;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** The names of months, weekdays, numbers and units of time. */
public final class CalendarWords {

  private static final Pattern DAY_NUMBER = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?");
  private static final Pattern BEFORE_MAY = Pattern.compile("(?:.*\\D)?\\d{1,2}(?:st|nd|rd|th)?");
  private static final Map<String, Month> MONTHS = new TreeMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new TreeMap<>();
  private static final Map<String, Integer> NUMBERS = new TreeMap<>();

  static {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, day);
      WEEKDAYS.put(name.substring(0, 3), day);
    }
    WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
    WEEKDAYS.put("thur", DayOfWeek.THURSDAY);
    WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
    String[] numbers = {
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen",
      "twenty"
    };
    for (int i = 1; i < numbers.length; i++) {
      NUMBERS.put(numbers[i], i);
    }
    NUMBERS.putAll(Map.of("thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "ninety", 90));
    NUMBERS.putAll(Map.of("a", 1, "an", 1, "hundred", 100));
  }

  private CalendarWords() {}

  /** Whether a name is that of a weekday or month, and so of no place. */
  public static boolean isNameOf(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return token.upos().equals("PROPN") && (WEEKDAYS.containsKey(word) || MONTHS.containsKey(word));
  }

  /** The month of a name or its abbreviation; a bare "may" must be capitalised and no verb. */
  static Optional<Month> month(Pieces pieces, int at) {
    Month month = MONTHS.get(pieces.word(at));
    String upos = pieces.at(at).token().upos();
    boolean noun = !upos.equals("AUX") && !upos.equals("VERB");
    return month != null && pieces.capital(at) && (noun || nextToNumber(pieces, at))
        ? Optional.of(month)
        : Optional.empty();
  }

  private static boolean nextToNumber(Pieces pieces, int at) {
    return pieces.digits(at + 1).isPresent() || dayNumber(pieces, at - 1).isPresent();
  }

  /** "Visitors 3 May met …": whether what the tagger takes for the auxiliary is the month. */
  static boolean isMay(Sentence sentence, Token auxiliary) {
    return auxiliary.text().equals("May")
        && auxiliary.index() > 0
        && BEFORE_MAY.matcher(sentence.token(auxiliary.index() - 1).text()).matches();
  }

  static Optional<DayOfWeek> weekday(Pieces pieces, int at) {
    return pieces.capital(at)
        ? Optional.ofNullable(WEEKDAYS.get(pieces.word(at)))
        : Optional.empty();
  }

  /** A day of the month in digits, with or without its ending: "11", "11th". */
  static Optional<Integer> dayNumber(Pieces pieces, int at) {
    Matcher matcher = DAY_NUMBER.matcher(pieces.word(at));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(matcher.group(1));
    return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
  }

  static Optional<MonthDay> monthDay(Month month, int day) {
    return day <= month.maxLength() ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
  }

  static Optional<Integer> year(Pieces pieces, int at) {
    return pieces.at(at).lower().length() == 4
        ? pieces.digits(at).filter(year -> year >= 1900 && year <= 2100)
        : Optional.empty();
  }

  /** A number in digits or words up to ninety; "a" and "an" are one. */
  static Optional<Integer> number(Pieces pieces, int at) {
    Optional<Integer> digits = pieces.digits(at);
    return digits.isPresent() ? digits : Optional.ofNullable(NUMBERS.get(pieces.word(at)));
  }

  /** The length of so many of a unit; hours come in whole days. */
  static Optional<Period> length(int number, String unit) {
    return switch (unit) {
      case "day", "days" -> Optional.of(Period.ofDays(number));
      case "week", "weeks" -> Optional.of(Period.ofWeeks(number));
      case "fortnight" -> Optional.of(Period.ofWeeks(2 * number));
      case "month", "months" -> Optional.of(Period.ofMonths(number));
      case "year", "years" -> Optional.of(Period.ofYears(number));
      case "hour", "hours" ->
          number % 24 == 0 ? Optional.of(Period.ofDays(number / 24)) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
