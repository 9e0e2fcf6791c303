package parley.time;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Lengths of time in words. */
public final class Lengths {

  private Lengths() {}

  /** Its years, months and days: {@code 1 month}, {@code 2 days}; none for no time. */
  public static List<String> parts(Period length) {
    List<String> parts = new ArrayList<>();
    add(parts, length.getYears(), "year");
    add(parts, length.getMonths(), "month");
    add(parts, length.getDays(), "day");
    return List.copyOf(parts);
  }

  private static void add(List<String> parts, int count, String unit) {
    if (count != 0) {
      parts.add(count + " " + unit + (count == 1 ? "" : "s"));
    }
  }
}
