package parley.record;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import parley.claims.Deadline;
import parley.time.When;

/**
 * A time limit and what became of it.
 *
 * @param basis its claims
 * @param issuer who sets it
 * @param addressee whom it binds
 * @param demand what is asked, in a report's words
 * @param length how long it runs
 * @param set when it was set
 * @param due when it ends: as reports say, else computed from {@code set} and {@code length}
 * @param consequence what is threatened, in a report's words
 * @param stated what became of it, where a report says so
 */
public record DeadlineEntry(
    Basis basis,
    ActorRef issuer,
    Optional<ActorRef> addressee,
    Optional<String> demand,
    Optional<Period> length,
    When set,
    When due,
    Optional<String> consequence,
    Optional<Deadline.State> stated)
    implements Entry {

  @Override
  public String kind() {
    return "deadline";
  }

  /** When it ends. */
  @Override
  public When when() {
    return due;
  }

  /**
   * What is known of it on a day: what a report says, else running until it may have ended; empty
   * from then on, since a limit that has passed may have been met or missed.
   */
  public Optional<Deadline.State> state(LocalDate day) {
    if (stated.isPresent() && stated.get() != Deadline.State.RUNNING) {
      return stated;
    }
    boolean begun = Dates.from(set).map(from -> !day.isBefore(from)).orElse(true);
    boolean surelyRuns =
        due instanceof When.Dated dated ? !day.isAfter(dated.from()) : stated.isPresent();
    return begun && surelyRuns ? Optional.of(Deadline.State.RUNNING) : Optional.empty();
  }
}
