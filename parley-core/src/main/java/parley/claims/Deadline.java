package parley.claims;

import java.time.Period;
import java.util.Optional;
import parley.actors.Mention;
import parley.time.TimeReference;

/**
 * A time limit that one party sets another.
 *
 * @param demand what is to be done by then, in the report's words
 * @param setOn when it was set, as the words say it
 * @param length how long it runs
 * @param due when it ends, as the words say it ("two days before the expiration" gives report's day
 *     + 2); where they do not, it is computed from {@code setOn} and {@code length} in the record
 * @param consequence what is threatened, in the report's words
 * @param state as this sentence gives it outright
 */
public record Deadline(
    Evidence evidence,
    Mention issuer,
    Optional<Mention> addressee,
    Optional<String> demand,
    TimeReference setOn,
    Optional<Period> length,
    TimeReference due,
    Optional<String> consequence,
    Optional<State> state)
    implements Claim {

  /** What became of a deadline. */
  public enum State {
    RUNNING,
    MET,
    MISSED,
    EXTENDED,
    WITHDRAWN
  }
}
