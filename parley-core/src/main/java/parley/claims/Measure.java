package parley.claims;

import java.util.Optional;
import parley.actors.Mention;

/**
 * A change in a party's leverage over another: aid, sanctions, tariffs …
 *
 * @param actor who takes the measure
 * @param target whom it is meant for
 * @param amount in the report's words: "up to 100%", "$400 million"
 */
public record Measure(
    Evidence evidence,
    Mention actor,
    Optional<Mention> target,
    Kind kind,
    Optional<String> amount,
    Change change)
    implements Claim {

  /** What is given or withheld. */
  public enum Kind {
    MILITARY_AID,
    ECONOMIC_AID,
    HUMANITARIAN_AID,
    INTELLIGENCE_SHARING,
    SANCTIONS,
    TARIFFS,
    ARMS_DELIVERY,
    RECOGNITION,
    DIPLOMATIC_RELATIONS,
    OTHER
  }

  /** What becomes of it. */
  public enum Change {
    THREATENED,
    ANNOUNCED,
    IMPOSED,
    SUSPENDED,
    RESUMED,
    LIFTED
  }
}
