package parley.export.dossier;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Lengths of time as people write them: {@code P30D} is "30 days". */
final class Lengths {

  private Lengths() {}

  /** The length in words; any other text as it is. */
  static String words(String text) {
    Period length;
    try {
      length = Period.parse(text);
    } catch (DateTimeParseException other) { // hours, or no length at all
      return text;
    }
    List<String> parts = new ArrayList<>();
    add(parts, length.getYears(), "year");
    add(parts, length.getMonths(), "month");
    add(parts, length.getDays(), "day");
    return parts.isEmpty() ? text : String.join(" ", parts);
  }

  private static void add(List<String> parts, int count, String unit) {
    if (count != 0) {
      parts.add(count + " " + unit + (count == 1 ? "" : "s"));
    }
  }
}
