package parley.finding.incidents;

import java.util.Optional;
import parley.claims.Incident.Count;
import parley.linguistics.Token;

/**
 * Casualties that one word of a sentence tells of: "killed three people".
 *
 * @param word the verb, adjective or noun that tells of them
 */
record Toll(Token word, Optional<Count> killed, Optional<Count> injured) {

  static Toll killed(Token word, Count count) {
    return new Toll(word, Optional.of(count), Optional.empty());
  }

  static Toll injured(Token word, Count count) {
    return new Toll(word, Optional.empty(), Optional.of(count));
  }

  /** Both together; where both tell of the dead, or of the injured, the first stands. */
  Toll with(Toll other) {
    return new Toll(word, killed.or(other::killed), injured.or(other::injured));
  }
}
