package parley.finding.contacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.finding.contacts.ContactVocabulary.Noun;
import parley.finding.contacts.ContactVocabulary.Standing;
import parley.finding.contacts.Draft.Strength;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Contacts that somebody asks others to: "X invited Y and Z to talks in Oslo". That they come is
 * possible, and no more.
 *
 * <p>The trap: people are invited to speak, to comment and to weddings; only talks, a meeting or a
 * place to go to make a contact.
 */
final class Invitations {

  private static final Set<String> TO = Set.of("to", "for", "in", "into");

  private final ContactVocabulary vocabulary;
  private final Participants participants;
  private final Unnamed unnamed;

  Invitations(ContactVocabulary vocabulary, Participants participants) {
    this.vocabulary = vocabulary;
    this.participants = participants;
    this.unnamed = new Unnamed(vocabulary);
  }

  /** The contact that {@code verb} asks to. */
  Optional<Draft> find(Reading reading, Sentence sentence, Token verb) {
    if (!Arguments.isVerb(verb) || !vocabulary.inviting().contains(verb.lemma())) {
      return Optional.empty();
    }
    Optional<Token> guest = Arguments.patient(sentence, verb);
    Optional<Noun> noun = occasion(sentence, verb, guest);
    Optional<Token> goal = place(sentence, verb, guest);
    if (guest.isEmpty() || (noun.isEmpty() && goal.isEmpty())) {
      return Optional.empty();
    }
    List<Mention> hosts =
        Arguments.agent(sentence, verb)
            .map(each -> participants.of(reading, sentence, each))
            .orElse(List.of());
    List<Mention> guests = participants.of(reading, sentence, guest.get());
    boolean guestsUnnamed =
        unnamed.isPeople(sentence, guest.get()) && hosts.stream().anyMatch(Mention::named);
    return Optional.of(
        new Draft(
            sentence,
            verb,
            verb,
            noun.map(Noun::kind).orElse(Contact.Kind.TALKS),
            Draft.concat(hosts, guests),
            Draft.third(Standing.HOSTS, hosts),
            Optional.empty(),
            goal,
            guestsUnnamed ? Strength.SURE : Strength.NEEDS_TWO));
  }

  /** What they are asked to: a noun of contact, or a verb that tells of one. */
  private Optional<Noun> occasion(Sentence sentence, Token verb, Optional<Token> guest) {
    Stream<Token> nouns =
        Stream.concat(Stream.of(verb), guest.stream())
            .flatMap(head -> sentence.children(head, "obl", "nmod", "xcomp", "advcl", "acl"))
            .flatMap(
                each ->
                    Arguments.isVerb(each)
                        ? Stream.concat(Stream.of(each), sentence.children(each, "obj", "obl"))
                        : Stream.of(each));
    return nouns
        .flatMap(
            each ->
                Arguments.isVerb(each)
                    ? Optional.ofNullable(vocabulary.verbs().get(each.lemma()))
                        .map(frame -> new Noun(frame.kind(), false, false, Set.of()))
                        .stream()
                    : Optional.ofNullable(vocabulary.nouns().get(each.lemma())).stream())
        .findFirst();
  }

  private static Optional<Token> place(Sentence sentence, Token verb, Optional<Token> guest) {
    return Stream.concat(Stream.of(verb), guest.stream())
        .flatMap(head -> Arguments.after(sentence, head, TO))
        .filter(each -> VisitContacts.isPlace(sentence, each))
        .findFirst();
  }
}
