package parley.finding;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import parley.linguistics.Token;
import parley.reader.Article;
import parley.text.Span;
import parley.time.Direction;
import parley.time.TimeReference;
import parley.time.TimeReferences;
import parley.time.When;

/**
 * The datelines of a text: "OSLO, May 3 (Reuters) --", "June 4, 2018 (OSLO) –", "Oslo, 5 May
 * 2018:".
 *
 * <p>Each says on which day what follows was written; "on Friday" counts from there. The trap: a
 * digest holds older reports than itself, and each has a dateline of its own, which need not open a
 * paragraph.
 */
final class Datelines {

  /**
   * The words of a dateline.
   *
   * @param span in the clean text
   * @param written the day it gives
   */
  private record Dateline(Span span, LocalDate written) {}

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
              + ("|" + DAY + "(?:" + YEAR + ")?\\s*:(?=\\s+\\p{Lu})")
              + ")",
          Pattern.MULTILINE);

  /** The groups of the month and number, either way round, and of the year, by form. */
  private static final int[] FORMS = {1, 6, 11};

  private final List<Dateline> datelines;

  private Datelines(List<Dateline> datelines) {
    this.datelines = List.copyOf(datelines);
  }

  /** Those of an article; one without its year takes the year that brings it nearest its report. */
  static Datelines of(Article article) {
    Optional<LocalDate> published =
        article
            .report()
            .published()
            .flatMap(
                each -> each.when() instanceof When.Day day ? Optional.of(day.date()) : none());
    List<Dateline> found = new ArrayList<>();
    for (MatchResult match : OPENING.matcher(article.clean().text()).results().toList()) {
      Optional<LocalDate> last =
          found.isEmpty() ? none() : Optional.of(found.get(found.size() - 1).written());
      day(match, published.or(() -> last))
          .map(day -> new Dateline(new Span(match.start(), match.end()), day))
          .ifPresent(found::add);
    }
    return new Datelines(found);
  }

  private static Optional<LocalDate> none() {
    return Optional.empty();
  }

  private static Optional<LocalDate> day(MatchResult match, Optional<LocalDate> near) {
    for (int form : FORMS) {
      Optional<String> month = group(match, form).or(() -> group(match, form + 3));
      Optional<String> number = group(match, form + 1).or(() -> group(match, form + 2));
      if (month.isPresent() && number.isPresent()) {
        return CalendarWords.monthDay(month(month.get()), Integer.parseInt(number.get()))
            .flatMap(day -> inYear(day, group(match, form + 4), near));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> group(MatchResult match, int group) {
    return Optional.ofNullable(match.group(group));
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

  private static Optional<LocalDate> inYear(
      MonthDay day, Optional<String> year, Optional<LocalDate> near) {
    if (year.isPresent()) {
      int number = Integer.parseInt(year.get());
      return day.isValidYear(number) ? Optional.of(day.atYear(number)) : Optional.empty();
    }
    TimeReference nearest =
        new TimeReferences.DayOfMonth(day, Direction.NEAREST, OptionalInt.empty());
    return near.map(nearest::on)
        .flatMap(when -> when instanceof When.Day found ? Optional.of(found.date()) : none());
  }

  /** Whether the words are part of a dateline, and so tell no event's time. */
  boolean holds(Span words) {
    return datelines.stream().anyMatch(each -> each.span().contains(words));
  }

  /**
   * What a reference means beside {@code word}: a day counted from the last dateline before it;
   * unchanged where there is none.
   */
  TimeReference resolve(TimeReference reference, Token word) {
    return datelines.stream()
        .filter(each -> each.span().end() <= word.span().start())
        .reduce((first, second) -> second)
        .map(each -> reference.resolve(When.day(each.written())))
        .flatMap(
            when ->
                when instanceof When.Dated dated
                    ? Optional.<TimeReference>of(new TimeReferences.Fixed(dated))
                    : Optional.empty())
        .orElse(reference);
  }
}
