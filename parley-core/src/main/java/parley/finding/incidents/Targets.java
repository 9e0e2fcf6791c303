package parley.finding.incidents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Whom or what an act of violence met: whoever is named, and else what the words call it, "a
 * market".
 *
 * <p>The trap: "hit a target" and "struck a blow" met nothing; only what is listed as something
 * that is struck, or as people, is kept by its noun.
 */
final class Targets {

  private static final Set<String> AGAINST = Set.of("with", "against");

  private final IncidentVocabulary vocabulary;

  Targets(IncidentVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The target of an act, or else the party whose people it cost. */
  Optional<Mention> of(Reading reading, Violence act, Optional<Toll> toll) {
    Sentence sentence = act.sentence();
    return act.target()
        .flatMap(each -> met(reading, sentence, each))
        .or(() -> toll.flatMap(each -> victims(reading, sentence, each)));
  }

  /** The other side of a clash: "fought with X". */
  static Optional<Token> otherSide(Sentence sentence, Token verb) {
    return Arguments.after(sentence, verb, AGAINST).findFirst();
  }

  private Optional<Mention> met(Reading reading, Sentence sentence, Token token) {
    return reading
        .actor(sentence, token)
        .or(
            () ->
                token.upos().equals("NOUN")
                        && (vocabulary.struck().contains(token.lemma())
                            || vocabulary.people().contains(token.lemma()))
                    ? Optional.of(described(reading, sentence, token))
                    : Optional.empty());
  }

  private Mention described(Reading reading, Sentence sentence, Token noun) {
    int first =
        sentence
            .children(noun, "amod", "compound")
            .mapToInt(Token::index)
            .filter(at -> at < noun.index())
            .min()
            .orElse(noun.index());
    String words =
        reading
            .analysis()
            .text()
            .substring(sentence.token(first).span().start(), noun.span().end());
    return new Mention(
        words,
        words,
        vocabulary.people().contains(noun.lemma()) ? ActorKind.PEOPLE : ActorKind.PLACE_AS_ACTOR,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** Whose soldiers or fighters a toll counts. */
  Optional<Mention> victims(Reading reading, Sentence sentence, Toll toll) {
    Token word = toll.word();
    Stream<Token> counted =
        Arguments.isVerb(word)
            ? Stream.concat(
                Arguments.patient(sentence, word).stream(),
                vocabulary.dying().contains(word.lemma())
                    ? Arguments.agent(sentence, word).stream()
                    : Stream.empty())
            : Stream.empty();
    return counted
        .filter(each -> vocabulary.combatants().contains(each.lemma()))
        .flatMap(each -> reading.actor(sentence, each).stream())
        .filter(each -> each.kind() == ActorKind.MILITARY || each.kind() == ActorKind.ARMED_GROUP)
        .filter(Mention::named)
        .findFirst();
  }
}
