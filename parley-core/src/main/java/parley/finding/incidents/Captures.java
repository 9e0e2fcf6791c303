package parley.finding.incidents;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Incident.Kind;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Finds the words that tell of a town, a base or the like taken by force of arms: "rebels captured
 * X", "X fell to the army", "the seizure of X by the militia".
 *
 * <p>The trap: a fighter is captured and a tanker is seized as well; only what is held for its
 * ground is taken, and by those who bear arms.
 */
final class Captures {

  private static final Set<ActorKind> ARMED =
      EnumSet.of(ActorKind.ARMED_GROUP, ActorKind.MILITARY, ActorKind.STATE, ActorKind.GOVERNMENT);
  private static final Set<String> OF = Set.of("of", "over");
  private static final String CONTROL = "control";

  private final IncidentVocabulary vocabulary;
  private final Attackers attackers;

  Captures(IncidentVocabulary vocabulary, Attackers attackers) {
    this.vocabulary = vocabulary;
    this.attackers = attackers;
  }

  /** The capture that a word tells of. */
  Optional<Violence> find(Reading reading, Sentence sentence, Token word) {
    return Arguments.isVerb(word)
        ? byVerb(reading, sentence, word)
        : byNoun(reading, sentence, word);
  }

  private Optional<Violence> byVerb(Reading reading, Sentence sentence, Token verb) {
    if (verb.lemma().equals("fall")) { // "the town fell to the rebels"
      return Arguments.after(sentence, verb, Set.of("to"))
          .filter(each -> isArmed(reading, sentence, each))
          .findFirst()
          .flatMap(taker -> taken(reading, sentence, verb, "nsubj", Optional.of(taker)));
    }
    if (!vocabulary.taking().contains(verb.lemma())) {
      return Optional.empty();
    }
    Optional<Token> taker = Arguments.agent(sentence, verb);
    boolean armed = taker.filter(each -> isArmed(reading, sentence, each)).isPresent();
    return armed || (taker.isEmpty() && Arguments.isPassive(sentence, verb))
        ? taken(reading, sentence, verb, "obj", taker)
        : Optional.empty();
  }

  private Optional<Violence> taken(
      Reading reading, Sentence sentence, Token verb, String relation, Optional<Token> taker) {
    Stream<Token> held =
        relation.equals("obj")
            ? Arguments.patient(sentence, verb).stream()
                .flatMap(
                    each ->
                        each.lemma().equals(CONTROL)
                            ? Stream.concat(
                                Arguments.after(sentence, each, OF),
                                Arguments.after(sentence, verb, OF))
                            : Stream.of(each))
            : sentence.children(verb, relation);
    return held.filter(each -> isHeld(reading, sentence, each))
        .findFirst()
        .map(each -> capture(reading, sentence, verb, each, taker));
  }

  /** "The capture of the town", "the fall of the town to the rebels". */
  private Optional<Violence> byNoun(Reading reading, Sentence sentence, Token noun) {
    if (!vocabulary.takings().contains(noun.lemma()) || !noun.upos().equals("NOUN")) {
      return Optional.empty();
    }
    Optional<Token> taker =
        Arguments.after(sentence, noun, Set.of("by", "to"))
            .filter(each -> isArmed(reading, sentence, each))
            .findFirst()
            .or(
                () ->
                    sentence
                        .child(noun, "nmod:poss")
                        .filter(each -> isArmed(reading, sentence, each)));
    return Arguments.after(sentence, noun, Set.of("of"))
        .filter(each -> reading.placeNamed(sentence, each).isPresent())
        .findFirst()
        .map(each -> capture(reading, sentence, noun, each, taker));
  }

  private Violence capture(
      Reading reading, Sentence sentence, Token word, Token held, Optional<Token> taker) {
    return new Violence(
        sentence,
        word,
        word,
        Kind.CAPTURE,
        Optional.empty(),
        taker
            .flatMap(each -> attackers.of(reading, sentence, each))
            .or(() -> attackers.byWhom(reading, sentence, word)),
        Optional.empty(),
        Optional.of(held),
        true);
  }

  /** Whether it is a place, or what is held for its ground: "the town of X", "the base". */
  private boolean isHeld(Reading reading, Sentence sentence, Token object) {
    return vocabulary.held().contains(object.lemma())
        || Scenes.placeOf(reading, sentence, object).isPresent();
  }

  private boolean isArmed(Reading reading, Sentence sentence, Token taker) {
    Optional<Mention> actor = attackers.of(reading, sentence, taker);
    return vocabulary.isForce(sentence, taker)
        || actor.filter(each -> ARMED.contains(each.kind())).isPresent();
  }
}
