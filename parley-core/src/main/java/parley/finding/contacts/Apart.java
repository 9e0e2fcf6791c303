package parley.finding.contacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Contacts that one clause tells of and that were apart: "X and Y held separate talks with Z", "X
 * met separately with Y and Z" are two each.
 *
 * <p>The trap: several on both sides may have met in any pairs; they stay one contact.
 */
final class Apart {

  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> OTHER = Set.of("other", "another");
  private static final Set<String> JOINT =
      Set.of("joint", "jointly", "together", "conference", "trilateral", "group", "three-way");

  private final ContactVocabulary vocabulary;
  private final TheTwo theTwo;

  Apart(ContactVocabulary vocabulary, TheTwo theTwo) {
    this.vocabulary = vocabulary;
    this.theTwo = theTwo;
  }

  /**
   * The contacts of a draft: itself, or one with each of those who were met apart.
   *
   * @param earlier what the sentences before tell of, for whom "the two" are
   */
  Stream<Draft> of(Reading reading, Draft draft, Earlier earlier) {
    boolean said = isSaid(draft) || isRepeated(draft) || isCall(draft);
    Optional<Draft> both = theTwo.named(reading, draft, earlier, said);
    if (both.isPresent()) {
      return said ? each(both.get()) : Stream.of(both.get());
    }
    return said ? each(reading, draft) : Stream.of(draft);
  }

  /** One named party met each of the two: its own come first. */
  private static Stream<Draft> each(Draft both) {
    int others = both.parties().size() - 2;
    List<Mention> met = both.parties().subList(0, others);
    return both.parties().stream()
        .skip(others)
        .map(one -> both.with(Draft.concat(met, List.of(one))));
  }

  private Stream<Draft> each(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    List<Mention> doers =
        verb(draft)
            .flatMap(each -> Arguments.agent(sentence, each))
            .map(each -> reading.actors(sentence, each))
            .orElse(List.of());
    List<Mention> others =
        draft.parties().stream()
            .filter(each -> doers.stream().noneMatch(doer -> doer.name().equals(each.name())))
            .toList();
    if (others.isEmpty() || !draft.parties().containsAll(doers)) {
      return Stream.of(draft);
    }
    if (doers.size() > 1
        && others.size() > 1
        && verb(draft).filter(each -> isOneByOne(sentence, each)).isPresent()) {
      return others.stream().map(other -> draft.with(Draft.concat(doers, List.of(other))));
    }
    if (doers.size() > 1) {
      return others.size() > 1
          ? Stream.of(draft)
          : doers.stream().map(doer -> draft.with(Draft.concat(List.of(doer), others)));
    }
    return doers.size() == 1 && others.size() > 1
        ? others.stream().map(other -> draft.with(Draft.concat(doers, List.of(other))))
        : Stream.of(draft);
  }

  /** Whether the words say that those in a contact had theirs apart from others. */
  boolean isSaid(Draft draft) {
    return Stream.concat(Stream.of(draft.word()), verb(draft).stream())
            .flatMap(each -> draft.sentence().children(each, "amod", "advmod"))
            .anyMatch(each -> vocabulary.apart().contains(each.lemma()))
        || Stream.concat(Stream.of(draft.word()), verb(draft).stream())
            .anyMatch(each -> isOneByOne(draft.sentence(), each));
  }

  /** "Received X and Y, one after the other". */
  private static boolean isOneByOne(Sentence sentence, Token verb) {
    return sentence.tokens().stream()
        .skip(verb.index())
        .filter(each -> each.lemma().equals("one") && each.index() + 3 < sentence.tokens().size())
        .filter(each -> sentence.token(each.index() + 1).lemma().equals("after"))
        .anyMatch(
            each ->
                OTHER.contains(sentence.token(each.index() + 2).lemma())
                    || OTHER.contains(sentence.token(each.index() + 3).lemma()));
  }

  /** "Spoke with X and with Y": each of two persons has a preposition of its own. */
  private boolean isRepeated(Draft draft) {
    Sentence sentence = draft.sentence();
    return arePersons(draft)
        && Stream.concat(Stream.of(draft.word()), verb(draft).stream())
            .flatMap(each -> Arguments.after(sentence, each, WITH))
            .flatMap(each -> sentence.children(each, "conj"))
            .anyMatch(
                each -> Arguments.preposition(sentence, each).filter(WITH::contains).isPresent());
  }

  /** "Telephoned X and Y": a call is between two, unless it is called a joint one. */
  private static boolean isCall(Draft draft) {
    return draft.kind() == Contact.Kind.CALL
        && (Arguments.isVerb(draft.word()) || draft.word().xpos().equals("NNS"))
        && arePersons(draft)
        && draft.sentence().tokens().stream().noneMatch(each -> JOINT.contains(each.lemma()));
  }

  private static boolean arePersons(Draft draft) {
    return draft.parties().stream()
        .allMatch(each -> each.kind() == ActorKind.PERSON && each.named());
  }

  private Optional<Token> verb(Draft draft) {
    NounClause clause = NounClause.of(vocabulary, draft.sentence(), draft.word());
    return Optional.of(draft.word())
        .filter(Arguments::isVerb)
        .or(() -> clause.governor().filter(Arguments::isVerb));
  }
}
