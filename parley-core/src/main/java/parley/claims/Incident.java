package parley.claims;

import java.util.Optional;
import java.util.OptionalInt;
import parley.actors.Mention;

/**
 * An attack or other act of violence.
 *
 * @param weapon as the report names it: "drone", "missile"
 * @param attacker who did it, according to whoever says so
 * @param blamedBy who blames the attacker, where the blame is not the report's own
 * @param target what or whom it hit
 */
public record Incident(
    Evidence evidence,
    Kind kind,
    Optional<String> weapon,
    Optional<Mention> attacker,
    Optional<Mention> blamedBy,
    Optional<Mention> target,
    Optional<Place> place,
    Optional<Count> killed,
    Optional<Count> injured)
    implements Claim {

  /** The same attack, without its toll, as one that somebody blames another for. */
  public Incident blamedOn(Evidence words, Mention whom, Optional<Mention> by) {
    return new Incident(
        words,
        kind,
        weapon,
        Optional.of(whom),
        by,
        target,
        place,
        Optional.empty(),
        Optional.empty());
  }

  /** The form of the violence. */
  public enum Kind {
    MISSILE_ATTACK,
    DRONE_ATTACK,
    AIR_STRIKE,
    SHELLING,
    BOMBING,
    SHOOTING,
    CLASH,
    GROUND_ATTACK,
    CAPTURE,
    ABDUCTION,
    OTHER_ATTACK
  }

  /**
   * A number of people as one source gives it: "at least nine" has a low bound only.
   *
   * @param low fewest, inclusive
   * @param best the number itself, where the source gives one
   * @param high most, inclusive
   */
  public record Count(OptionalInt low, OptionalInt best, OptionalInt high) {
    /** Exactly so many. */
    public static Count exactly(int number) {
      return new Count(OptionalInt.of(number), OptionalInt.of(number), OptionalInt.of(number));
    }

    /** So many or more. */
    public static Count atLeast(int number) {
      return new Count(OptionalInt.of(number), OptionalInt.empty(), OptionalInt.empty());
    }
  }
}
