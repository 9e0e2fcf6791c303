package parley.finding.contacts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.actors.Mention;
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

  private final ContactVocabulary vocabulary;

  Apart(ContactVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The contacts of a draft: itself, or one with each of those who were met apart. */
  Stream<Draft> of(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    if (!isSaid(draft)) {
      return Stream.of(draft);
    }
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
        .anyMatch(each -> vocabulary.apart().contains(each.lemma()));
  }

  private Optional<Token> verb(Draft draft) {
    NounClause clause = NounClause.of(vocabulary, draft.sentence(), draft.word());
    return Optional.of(draft.word())
        .filter(Arguments::isVerb)
        .or(() -> clause.governor().filter(Arguments::isVerb));
  }
}
