package parley.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * Compares a time of the record with one of the gold: a day, a month, a year, or a list of first
 * and last.
 */
final class GoldTime {

  private GoldTime() {}

  /** Whether the times may be one; a time that either lacks may be any. */
  static boolean overlaps(JsonNode when, JsonNode wanted) {
    if (!when.has("from") || wanted.isMissingNode()) {
      return true;
    }
    LocalDate[] range = range(wanted);
    return !LocalDate.parse(when.path("to").asText()).isBefore(range[0])
        && !LocalDate.parse(when.path("from").asText()).isAfter(range[1]);
  }

  /** Whether the entry's time lies in the gold's day, month or range. */
  static boolean within(JsonNode when, JsonNode wanted) {
    if (!when.has("from") || wanted.isMissingNode()) {
      return false;
    }
    LocalDate[] range = range(wanted);
    return !LocalDate.parse(when.path("from").asText()).isBefore(range[0])
        && !LocalDate.parse(when.path("to").asText()).isAfter(range[1]);
  }

  private static LocalDate[] range(JsonNode wanted) {
    if (wanted.isArray()) {
      return new LocalDate[] {range(wanted.path(0))[0], range(wanted.path(wanted.size() - 1))[1]};
    }
    String text = wanted.asText().replaceFirst("T.*", "");
    if (text.length() == 4) {
      Year year = Year.parse(text);
      return new LocalDate[] {year.atDay(1), year.atMonth(12).atEndOfMonth()};
    }
    if (text.length() == 7) {
      YearMonth month = YearMonth.parse(text);
      return new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
    }
    LocalDate day = LocalDate.parse(text);
    return new LocalDate[] {day, day};
  }
}
