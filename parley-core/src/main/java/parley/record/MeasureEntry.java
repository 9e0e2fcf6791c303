package parley.record;

import java.util.List;
import java.util.Optional;
import parley.claims.Measure;
import parley.time.When;

/**
 * A means of pressure or support, and what became of it in time.
 *
 * @param basis its claims
 * @param actor who takes it
 * @param target whom it is meant for
 * @param form what is given or withheld
 * @param amount in a report's words
 * @param changes in order of time
 */
public record MeasureEntry(
    Basis basis,
    ActorRef actor,
    Optional<ActorRef> target,
    Measure.Kind form,
    Optional<String> amount,
    List<ChangeMade> changes)
    implements Entry {

  public MeasureEntry {
    changes = List.copyOf(changes);
  }

  /** One change at a time. */
  public record ChangeMade(Measure.Change to, When when, List<RecordedClaim> claims) {}

  @Override
  public String kind() {
    return "measure";
  }

  /** From the first change to the last. */
  @Override
  public When when() {
    return Dates.cover(changes.stream().map(ChangeMade::when).toList());
  }
}
