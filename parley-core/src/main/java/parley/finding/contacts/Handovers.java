package parley.finding.contacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.finding.contacts.Draft.Strength;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Papers that one party gives another, which are messages: "handed over its reply to the
 * mediators".
 *
 * <p>The trap: plans are presented to parliaments and the press too; both sides must be parties.
 */
final class Handovers {

  private static final Set<String> TO = Set.of("to", "with");

  private final ContactVocabulary vocabulary;
  private final Participants participants;

  Handovers(ContactVocabulary vocabulary, Participants participants) {
    this.vocabulary = vocabulary;
    this.participants = participants;
  }

  /** The message that {@code verb} says was given. */
  Optional<Draft> find(Reading reading, Sentence sentence, Token verb) {
    Optional<Token> paper =
        Optional.of(verb)
            .filter(each -> Arguments.isVerb(each) && vocabulary.handing().contains(each.lemma()))
            .flatMap(each -> Arguments.patient(sentence, each))
            .filter(each -> vocabulary.papers().contains(each.lemma()));
    if (paper.isEmpty()) {
      return Optional.empty();
    }
    List<Mention> from =
        Arguments.agent(sentence, verb)
            .map(each -> participants.of(reading, sentence, each))
            .orElse(List.of());
    List<Mention> to =
        Stream.concat(
                participants.after(reading, sentence, verb, TO).stream(),
                Stream.concat(
                        Arguments.after(sentence, paper.get(), Set.of("to")),
                        sentence.children(verb, "iobj"))
                    .flatMap(each -> participants.of(reading, sentence, each).stream()))
            .toList();
    return from.stream().noneMatch(Handovers::isParty) || to.stream().noneMatch(Handovers::isParty)
        ? Optional.empty()
        : Optional.of(
            new Draft(
                sentence,
                verb,
                verb,
                Contact.Kind.MESSAGE,
                Draft.concat(from, to),
                List.of(),
                paper,
                Optional.empty(),
                Strength.NEEDS_TWO));
  }

  /** Whether it is known who it is, which "the minister" and "parliament" alone do not tell. */
  private static boolean isParty(Mention mention) {
    return mention.named() || mention.country().isPresent();
  }
}
