package parley.record;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import parley.text.Published;

/**
 * When a report was published, and why the record thinks so.
 *
 * @param published the date and how it is known
 * @param shared what an anchored report shares with dated ones; for what the report itself states,
 *     empty
 */
public record ReportDate(Published published, List<Shared> shared) {

  public ReportDate {
    shared = List.copyOf(shared);
  }

  /**
   * One thing that an undated report shares with a dated one.
   *
   * @param thing in words: "talks of Peru in bogota"
   * @param on the day that the dated report gives it
   * @param report id of the dated report
   * @param file that report's source
   * @param said the words by which the undated report says when; empty if it does not
   * @param gives the day of publication that follows
   */
  public record Shared(
      String thing, LocalDate on, String report, String file, String said, LocalDate gives) {

    /** In words: "shares talks in Jeddah on 2025-03-11 with …". */
    public String words() {
      return "shares " + thing + " on " + on + " with " + file;
    }
  }

  /** In words, the first thing shared for each day that follows; empty for what is stated. */
  public String explanation() {
    return shared.stream()
        .collect(
            Collectors.toMap(Shared::gives, Shared::words, (a, b) -> a, java.util.TreeMap::new))
        .values()
        .stream()
        .collect(Collectors.joining("; "));
  }
}
