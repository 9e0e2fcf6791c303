package parley.record;

import java.time.LocalDate;
import parley.claims.Status;
import parley.time.When;

/**
 * One thing that the record holds, folded from the claims that speak of it.
 *
 * <p>Start with {@link #basis}: it leads to the claims, and these to the sentences.
 */
public sealed interface Entry
    permits ContactEntry,
        ProposalEntry,
        MeasureEntry,
        DeadlineEntry,
        IncidentEntry,
        StatementEntry,
        EventEntry {

  /** Its id, claims and origins. */
  Basis basis();

  /** The kind of entry in the record's words, such as {@code contact}. */
  String kind();

  /** Its stable id. */
  default String id() {
    return basis().id();
  }

  /** When it happened or is to happen. */
  default When when() {
    return basis().when();
  }

  /** How it stands to what happened. */
  default Status status() {
    return basis().status();
  }

  /** The same as a record tells it that is of that day: what has begun or ended by then. */
  default Entry on(LocalDate day) {
    return this;
  }
}
