package parley.finding.proposals;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.claims.Evidence;
import parley.finding.Reading;
import parley.finding.clauses.Parties;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.time.TimeReferences;

/**
 * Finds the day of a stance where its own clause gives none.
 *
 * <p>The trap: only a party's own word has the day on which it is said. That a paper wrote on
 * Friday that a party had agreed says nothing of when it did.
 */
final class Occasions {

  private static final String BETWEEN = " on ";
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  private Occasions() {}

  /** "The minister said on Friday that his country accepted it": with the day of the saying. */
  static Evidence said(Reading reading, Sentence sentence, Token predicate, Evidence evidence) {
    return undated(evidence)
        ? reading
            .saying(sentence, predicate)
            .map(saying -> evidence.at(saying.time(), saying.timeSpan()))
            .orElse(evidence)
        : evidence;
  }

  /** "They accepted the plan for a truce on Friday": with the day right behind what it is of. */
  static Evidence atName(Reading reading, ProposalMention mention, Evidence evidence) {
    Sentence sentence = mention.sentence();
    if (!undated(evidence) || sentence.child(mention.head(), "acl", "acl:relcl").isPresent()) {
      return evidence;
    }
    return Stream.concat(
            Stream.of(mention.head()), sentence.children(mention.head(), "nmod", "conj"))
        .map(noun -> new NameAndDay(noun, reading.evidence(sentence, noun)))
        .filter(each -> each.isRightBehind(reading))
        .filter(
            each -> each.evidence().status() == evidence.status()) // "to begin a truce on Friday"
        .map(each -> evidence.at(each.evidence().time(), each.evidence().timeSpan()))
        .findFirst()
        .orElse(evidence);
  }

  private record NameAndDay(Token noun, Evidence evidence) {
    boolean isRightBehind(Reading reading) {
      int end = reading.given(noun.span()).end();
      return evidence
          .timeSpan()
          .filter(time -> time.start() > end && time.start() <= end + BETWEEN.length())
          .isPresent();
    }
  }

  private static boolean undated(Evidence evidence) {
    return evidence.time().equals(TimeReferences.UNSTATED);
  }

  /**
   * {@code evidence} with the day of the sentence before: "Addressing reporters on Thursday, she
   * welcomed the plan. 'We support it,' she said."
   *
   * <p>That is sure only where a pronoun goes on with the subject of the sentence before, and the
   * new sentence gives no time of its own.
   */
  static Evidence dated(Reading reading, Sentence sentence, Evidence evidence) {
    if (!undated(evidence) || sentence.index() == 0) {
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
