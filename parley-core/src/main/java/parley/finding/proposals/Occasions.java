package parley.finding.proposals;

import java.util.Optional;
import java.util.Set;
import parley.claims.Evidence;
import parley.finding.Reading;
import parley.finding.clauses.Parties;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.time.TimeReferences;

/**
 * Carries the day of an occasion on to the next sentence: "Addressing reporters on Thursday, she
 * welcomed the plan. 'We support it,' she said."
 *
 * <p>That is sure only where a pronoun goes on with the subject of the sentence before, and the new
 * sentence gives no time of its own.
 */
final class Occasions {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  private Occasions() {}

  /** {@code evidence} with the day of the occasion, where that is sure. */
  static Evidence dated(Reading reading, Sentence sentence, Evidence evidence) {
    if (!evidence.time().equals(TimeReferences.UNSTATED) || sentence.index() == 0) {
      return evidence;
    }
    Sentence before = reading.sentences().get(sentence.index() - 1);
    Optional<Token> pronoun =
        sentence
            .child(sentence.root(), "nsubj")
            .filter(subject -> PRONOUNS.contains(subject.lemma()));
    Optional<Token> subject = before.child(before.root(), "nsubj");
    boolean same =
        pronoun.isPresent()
            && subject.isPresent()
            && reading
                .actor(sentence, pronoun.get())
                .flatMap(
                    one ->
                        reading.actor(before, subject.get()).map(other -> Parties.same(one, other)))
                .orElse(false);
    Evidence occasion = reading.evidence(before, before.root());
    return same ? evidence.at(occasion.time(), occasion.timeSpan()) : evidence;
  }
}
