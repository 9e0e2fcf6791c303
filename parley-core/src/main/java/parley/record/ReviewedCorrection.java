package parley.record;

import java.util.List;
import parley.claims.Correction;

/**
 * A correction, and what came of it in the record.
 *
 * @param id its id
 * @param correction as the editor made it
 * @param outcome whether it counts
 * @param why what keeps it from counting; empty if it counts
 * @param entries ids of the entries that it shaped, rejected ones too
 */
public record ReviewedCorrection(
    String id, Correction correction, Outcome outcome, String why, List<String> entries) {

  public ReviewedCorrection {
    entries = List.copyOf(entries);
  }

  /** What it does, in a word: {@code accept reject merge split set_field undo}. */
  public String kind() {
    return correction.change().kind();
  }

  /** Whether a correction counts. Whatever it is, the correction is kept. */
  public enum Outcome {
    /** It counts. */
    APPLIED,
    /** A later correction undoes it. */
    UNDONE,
    /** None of its claims is in the record, or what it undoes is not. */
    ABSENT,
    /** It asks for what cannot be, such as to merge a contact with an incident. */
    IGNORED
  }
}
