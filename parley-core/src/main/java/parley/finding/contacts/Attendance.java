package parley.finding.contacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Contact.ThirdParty;
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

  private static final Set<String> TAKING_PART = Set.of("attend", "participate");
  private static final Set<String> ALSO = Set.of("also", "too", "as well");
  private static final Set<String> AT = Set.of("at", "in");
  private static final Set<String> PRONOUNS = Set.of("it", "they", "which");

  private final ContactVocabulary vocabulary;
  private final Participants participants;

  Attendance(ContactVocabulary vocabulary, Participants participants) {
    this.vocabulary = vocabulary;
    this.participants = participants;
  }

  /** The contact that {@code verb} says more of. */
  Optional<Draft> find(Reading reading, Sentence sentence, Token verb) {
    return included(reading, sentence, verb).or(() -> present(reading, sentence, verb));
  }

  /** "X also attended as an observer", "X was present as well", of what was told before. */
  private Optional<Draft> present(Reading reading, Sentence sentence, Token word) {
    boolean there =
        (word.lemma().equals("present") && sentence.child(word, "cop").isPresent())
            || isAlsoThere(sentence, word)
            || (Arguments.isVerb(word) && TAKING_PART.contains(word.lemma()));
    boolean wished = word.is("xcomp") && sentence.child(word, "aux").isEmpty();
    boolean told =
        wished
            || sentence.children(word, "advmod").anyMatch(each -> each.lemma().equals("not"))
            || sentence.child(word, "obj", "nsubj:pass").isPresent()
            || Arguments.after(sentence, word, AT).findAny().isPresent();
    if (!there || told) {
      return Optional.empty();
    }
    List<Mention> parties =
        sentence
            .child(word, "nsubj")
            .or(() -> saidToBe(sentence, word))
            .map(each -> participants.of(reading, sentence, each))
            .orElse(List.of());
    List<ThirdParty> thirds =
        Arguments.after(sentence, word, Set.of("as"))
            .flatMap(each -> vocabulary.capacity(each.lemma()).stream())
            .findFirst()
            .map(standing -> Draft.third(standing, parties))
            .orElse(List.of());
    return parties.isEmpty()
        ? Optional.empty()
        : Optional.of(joining(sentence, word, parties, thirds));
  }

  /** "X was also there". */
  private static boolean isAlsoThere(Sentence sentence, Token word) {
    return word.lemma().equals("there")
        && sentence.child(word, "cop").isPresent()
        && sentence.children(word, "advmod").anyMatch(each -> ALSO.contains(each.lemma()));
  }

  /** Who "is said to have attended". */
  private static Optional<Token> saidToBe(Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .filter(above -> verb.is("xcomp"))
        .flatMap(above -> sentence.child(above, "nsubj:pass", "nsubj"));
  }

  private static Draft joining(
      Sentence sentence, Token verb, List<Mention> parties, List<ThirdParty> thirds) {
    return Draft.of(sentence, verb, Contact.Kind.MEETING, parties, thirds, Strength.JOINS);
  }

  private Optional<Draft> included(Reading reading, Sentence sentence, Token verb) {
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
            joining(
                sentence,
                verb,
                parties,
                standing.map(each -> Draft.third(each, by)).orElse(List.of())));
  }
}
