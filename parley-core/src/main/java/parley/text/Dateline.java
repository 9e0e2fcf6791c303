package parley.text;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The dateline of a report: "OSLO, May 3 (Reuters) --", "June 4, 2018 (OSLO) –", "Oslo, 5 May
 * 2018:".
 *
 * <p>It says on which day what follows was written, often without the year. The trap: a digest
 * holds several reports with a dateline each, which need not open a paragraph.
 *
 * @param span of its words in the text
 */
public record Dateline(Span span, MonthDay day, OptionalInt year) {

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final String NUMBER = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String DAY =
      "(?i:" + MONTH + "\\s+" + NUMBER + "|" + NUMBER + "\\s+" + MONTH + ")";
  private static final String YEAR = ",?\\s+(\\d{4})";
  private static final String WORD = "\\p{Lu}[\\p{L}'’.]*";
  private static final String PLACE = WORD + "(?:[ /-]" + WORD + "){0,4}";
  private static final String DASH = "(?:--|[-–—])";

  /** Where a report may begin: at a line's start, or right behind the end of a sentence. */
  private static final String START = "(?:^|(?<=[.!?…\"”’)])\\s{0,3})[\"“]?";

  private static final Pattern OPENING =
      Pattern.compile(
          START
              + "(?:"
              + (DAY + YEAR + "\\s*\\(" + PLACE + "\\)\\s*" + DASH)
              + ("|" + PLACE + "(?:,\\s+" + PLACE + ")?(?:,\\s+|\\s+" + DASH + "\\s+)" + DAY)
              + ("(?:" + YEAR + ")?(?:\\s*\\([^()]{2,30}\\))?\\s*(?:" + DASH + "|:)(?=\\s)")
              + ("|" + DAY + "(?:" + YEAR + ")?(?:\\s*:|\\s+" + DASH + ")(?=\\s+\\p{Lu})")
              + ")",
          Pattern.MULTILINE);

  private static final String CLOCK =
      "\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s*\\p{Lu}{2,4})?";

  /** A line that holds a day and, at most, what it is the day of, the weekday and the time. */
  private static final Pattern STAMP =
      Pattern.compile(
          "^\\s*(?:(?i:published|updated|posted|last\\s+updated)(?:\\s+on|\\s*:)?\\s+)?"
              + ("(?:(?i:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?"
                  + DAY)
              + ("(?:(?:,|\\s[|–-]|\\s+at)?\\s*(?i:" + CLOCK + "))?\\s*$"),
          Pattern.MULTILINE);

  private static final int HEAD_LINES = 12;

  /** The first words of news that give its day: "…, the army said on Sunday (Jul 27)". */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?<=day \\()"
              + DAY
              + "(?:"
              + YEAR
              + ")?(?=\\))|^On "
              + DAY
              + "(?:"
              + YEAR
              + ")?(?=, \\p{Lu})",
          Pattern.MULTILINE);

  private static final int LEAD_LENGTH = 1000;

  /** The groups of the month and number, either way round, and of the year, by form. */
  private static final int[] FORMS = {1, 6, 11};

  private static final int[] LEAD_FORMS = {1, 6};

  /** The datelines of a text, in its order; those with a day that no calendar has are none. */
  public static List<Dateline> in(String text) {
    return OPENING.matcher(text).results().flatMap(match -> of(match, FORMS)).toList();
  }

  /** The first line near the head of a page that gives a day without the year, and no more. */
  public static Optional<Dateline> stamp(String text) {
    int end = -1;
    for (int line = 0; line < HEAD_LINES && end < text.length(); line++) {
      int next = text.indexOf('\n', end + 1);
      end = next < 0 ? text.length() : next;
    }
    return STAMP
        .matcher(text)
        .region(0, end)
        .results()
        .flatMap(match -> of(match, FORMS[0]))
        .findFirst();
  }

  /**
   * The day of the news that opens a text, where its first words give it without the year: "on
   * Sunday (Jul 27)", "On July 25, the premier said".
   */
  public static Optional<Dateline> lead(String text) {
    return LEAD.matcher(text)
        .region(0, Math.min(text.length(), LEAD_LENGTH))
        .results()
        .flatMap(match -> of(match, LEAD_FORMS))
        .findFirst();
  }

  private static Stream<Dateline> of(MatchResult match, int... forms) {
    return IntStream.of(forms).boxed().flatMap(form -> inForm(match, form).stream()).limit(1);
  }

  private static Optional<Dateline> inForm(MatchResult match, int form) {
    Optional<String> month = group(match, form).or(() -> group(match, form + 3));
    Optional<String> number = group(match, form + 1).or(() -> group(match, form + 2));
    OptionalInt year = group(match, form + 4).stream().mapToInt(Integer::parseInt).findFirst();
    return month
        .flatMap(name -> number.flatMap(day -> monthDay(month(name), Integer.parseInt(day))))
        .filter(day -> year.isEmpty() || day.isValidYear(year.getAsInt()))
        .map(day -> new Dateline(new Span(match.start(), match.end()), day, year));
  }

  private static Optional<String> group(MatchResult match, int group) {
    return group > match.groupCount() ? Optional.empty() : Optional.ofNullable(match.group(group));
  }

  private static Optional<MonthDay> monthDay(Month month, int day) {
    try {
      return Optional.of(MonthDay.of(month, day));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static Month month(String name) {
    String opening = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(opening)) {
        return month;
      }
    }
    throw new IllegalArgumentException("no month: " + name);
  }
}
