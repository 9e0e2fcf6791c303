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

  /** Whether the words may speak of attacks in general: "strikes on residential areas". */
  boolean isGeneric() {
    return word.xpos().equals("NNS")
        && sentence.children(word, "det", "nummod", "nmod:poss").findFirst().isEmpty();
  }

  /** Whether the words tell of several attacks that no other words single out. */
  boolean isPlural() {
    return word.xpos().equals("NNS")
        && !isComparison()
        && sentence.children(word, "det").noneMatch(each -> each.xpos().equals("DT"));
  }

  /** Whether the words say how this attack compares: "the largest attack since March". */
  boolean isComparison() {
    return word.upos().equals("NOUN")
        && sentence.children(word, "amod").anyMatch(each -> each.xpos().equals("JJS"));
  }

  /** The same act with whom other words of its sentence name for it, if any do. */
  Violence by(Optional<Mention> whom) {
    return new Violence(
        sentence, word, predicate, kind, weapon, attacker.or(() -> whom), blamedBy, target, sure);
  }

  /** The same act with what the other words for it add. */
  Violence with(Violence other) {
    return new Violence(
        sentence,
        word,
        predicate,
        kind == Kind.OTHER_ATTACK ? other.kind() : kind,
        weapon.or(other::weapon),
        attacker.or(other::attacker),
        blamedBy.or(other::blamedBy),
        target.or(other::target),
        sure || other.sure());
  }
}
