package parley.evaluation.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An invented report and what its sentences tell.
 *
 * @param file its name
 * @param published the day it came out, whether or not its text says so
 * @param dated whether its text says so
 * @param group the file of the report that it copies, or its own
 * @param text all of it
 * @param marks its sentences that tell of something, in order
 */
public record SyntheticReport(
    String file, LocalDate published, boolean dated, String group, String text, List<Mark> marks) {

  public SyntheticReport {
    marks = List.copyOf(marks);
  }

  /**
   * A sentence that tells of a true entry.
   *
   * @param start in UTF-16 units of the text
   * @param end exclusive
   * @param entry id of the entry
   * @param told what it tells of it: {@code when}, {@code place} …
   * @param wrong the field on which it contradicts the truth; empty where it does not
   * @param also kinds of entry that the sentence may be read as telling of besides
   */
  public record Mark(
      int start, int end, String entry, Set<String> told, String wrong, Set<String> also) {

    public Mark {
      told = Set.copyOf(told);
      also = Set.copyOf(also);
    }
  }
}
