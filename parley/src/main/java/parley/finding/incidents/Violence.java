package parley.finding.incidents;

import java.util.Optional;
import parley.actors.Mention;
import parley.claims.Incident.Kind;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * An act of violence as one word tells of it, before casualties and place are joined to it.
 *
 * @param word the noun or verb of violence
 * @param predicate what says whether and when
 * @param sure whether the word tells of violence without casualties beside it
 * @param target what or whom it hit, the head of the phrase
 */
record Violence(
    Sentence sentence,
    Token word,
    Token predicate,
    Kind kind,
    Optional<Token> weapon,
    Optional<Mention> attacker,
    Optional<Mention> blamedBy,
    Optional<Token> target,
    boolean sure) {

  /** Whether the words name a particular act, by who did it or whom it hit. */
  boolean isParticular() {
    return attacker.isPresent() || target.isPresent();
  }
}
