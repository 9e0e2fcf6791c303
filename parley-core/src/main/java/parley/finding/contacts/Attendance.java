package parley.finding.contacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.finding.contacts.ContactVocabulary.Standing;
import parley.finding.contacts.Draft.Strength;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Who took part in a contact told before: "It was attended by X", "They were chaired by Y",
 * "Participants included Z".
 *
 * <p>The trap: "it" may be anything that can be attended or can include somebody; without a contact
 * told shortly before there is none.
 */
final class Attendance {

  private static final Set<String> PRONOUNS = Set.of("it", "they", "which");

  private final ContactVocabulary vocabulary;
  private final Participants participants;

  Attendance(ContactVocabulary vocabulary, Participants participants) {
    this.vocabulary = vocabulary;
    this.participants = participants;
  }

  /** The contact that {@code verb} says more of. */
  Optional<Draft> find(Reading reading, Sentence sentence, Token verb) {
    if (!Arguments.isVerb(verb)
        || sentence
            .children(verb, "nsubj")
            .noneMatch(
                each ->
                    PRONOUNS.contains(each.lemma())
                        || vocabulary.attendees().contains(each.lemma()))) {
      return Optional.empty();
    }
    Optional<Standing> standing =
        vocabulary.light(verb.lemma()).filter(any -> Arguments.isPassive(sentence, verb));
    List<Mention> by =
        standing.isEmpty()
            ? List.of()
            : Arguments.agent(sentence, verb)
                .map(each -> participants.of(reading, sentence, each))
                .orElse(List.of());
    List<Mention> parties = by.isEmpty() ? participants.included(reading, sentence, verb) : by;
    return parties.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                sentence,
                verb,
                verb,
                Contact.Kind.MEETING,
                parties,
                standing.map(each -> Draft.third(each, by)).orElse(List.of()),
                Optional.empty(),
                Optional.empty(),
                Strength.JOINS));
  }
}
