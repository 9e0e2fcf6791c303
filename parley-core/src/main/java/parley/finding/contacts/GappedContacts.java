package parley.finding.contacts;

import java.util.List;
import java.util.Optional;
import parley.actors.Mention;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.finding.contacts.Draft.Strength;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Contacts of a clause that leaves out its verb: "met X in Oslo on Monday and Y in Rome on Tuesday"
 * tells of two, each with its own day and place.
 */
final class GappedContacts {

  private final VerbContacts verbs;
  private final Participants participants;

  GappedContacts(VerbContacts verbs, Participants participants) {
    this.verbs = verbs;
    this.participants = participants;
  }

  /** The contact with {@code other}, whom the verb before has met too, elsewhere or later. */
  Optional<Draft> find(Reading reading, Sentence sentence, Token other) {
    return sentence
        .head(other)
        .filter(verb -> other.is("conj") && !Arguments.isVerb(other))
        .filter(verb -> sentence.child(other, "obl", "nmod").isPresent())
        .flatMap(verb -> verbs.find(reading, sentence, verb))
        .map(before -> with(reading, before, other))
        .filter(draft -> draft.parties().size() > 1);
  }

  private Draft with(Reading reading, Draft before, Token other) {
    Sentence sentence = before.sentence();
    List<Mention> here =
        Arguments.agent(sentence, before.word())
            .map(each -> participants.of(reading, sentence, each))
            .orElse(List.of());
    return new Draft(
        sentence,
        other,
        other,
        before.kind(),
        Draft.concat(here, participants.of(reading, sentence, other)),
        before.thirdParties().stream().filter(third -> here.contains(third.actor())).toList(),
        before.topic(),
        Optional.empty(),
        Strength.NEEDS_TWO);
  }
}
