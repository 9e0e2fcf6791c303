package parley.finding.contacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.finding.Reading;
import parley.finding.contacts.Draft.Strength;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Quarrels that people have face to face, which are meetings: "a heated dispute between X and Y at
 * Z".
 *
 * <p>The trap: states and armies dispute and clash without meeting; only persons at a place meet.
 */
final class Quarrels {

  private static final Set<String> BETWEEN = Set.of("between", "with", "among");

  private final ContactVocabulary vocabulary;
  private final Participants participants;

  Quarrels(ContactVocabulary vocabulary, Participants participants) {
    this.vocabulary = vocabulary;
    this.participants = participants;
  }

  /** The meeting in which the quarrel {@code noun} was had. */
  Optional<Draft> find(Reading reading, Sentence sentence, Token noun) {
    if (!noun.upos().equals("NOUN")
        || !vocabulary.quarrels().contains(noun.lemma())
        || reading.place(sentence, noun).isEmpty()) {
      return Optional.empty();
    }
    List<Mention> parties =
        Participants.distinct(participants.after(reading, sentence, noun, BETWEEN));
    boolean persons =
        parties.stream().allMatch(mention -> mention.kind() == ActorKind.PERSON)
            || sentence
                .children(noun, "nmod")
                .anyMatch(each -> vocabulary.envoys().contains(each.lemma()));
    return parties.size() > 1 && persons
        ? Optional.of(
            Draft.of(sentence, noun, Contact.Kind.MEETING, parties, List.of(), Strength.NEEDS_TWO))
        : Optional.empty();
  }
}
