package parley.finding.events;

import java.util.List;
import java.util.Optional;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/**
 * Says what one named party does to another, when both are known beforehand.
 *
 * <p>Every word of the sentence is a candidate; the one that fits both parties best wins.
 */
final class GivenPair {

  private final Vocabulary vocabulary;
  private final ActReader acts;
  private final Coding coding;

  GivenPair(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.acts = new ActReader(vocabulary);
    this.coding = new Coding(acts);
  }

  /** The type of what {@code actor} does to {@code recipient}. */
  EventType type(Reading reading, Span actor, Span recipient) {
    Participants participants = new Participants(new Actors(reading, vocabulary));
    Optional<StatedAct> best = Optional.empty();
    int bestFit = Integer.MIN_VALUE;
    for (Sentence sentence : reading.sentences()) {
      List<StatedAct> asserted = coding.asserted(sentence);
      for (Token token : sentence.tokens()) {
        Optional<StatedAct> stated = acts.read(sentence, token);
        if (stated.isPresent()) {
          int fit =
              fit(sentence, stated.get(), participants, actor, recipient)
                  + (asserted.contains(stated.get()) ? 4 : 0);
          if (fit > bestFit) {
            best = stated;
            bestFit = fit;
          }
        }
      }
    }
    return best.map(stated -> stated.act().type()).orElseGet(() -> byWords(reading));
  }

  private static int fit(
      Sentence sentence, StatedAct stated, Participants participants, Span actor, Span recipient) {
    Token predicate = stated.predicate();
    Optional<Token> doer = participants.actor(sentence, stated);
    int fit = 0;
    if (doer.filter(token -> sentence.phrase(token).overlaps(actor)).isPresent()) {
      fit += 6;
    }
    boolean named =
        participants.recipients(sentence, stated, doer).stream()
            .anyMatch(token -> token.span().overlaps(recipient));
    if (named) {
      fit += 4;
    }
    if (sentence.phrase(predicate).contains(recipient)) {
      fit += 3;
    }
    if (sentence.phrase(predicate).contains(actor)) {
      fit += 1;
    }
    if (inside(predicate, actor) || inside(predicate, recipient)) {
      fit -= 6;
    }
    if (predicate.upos().equals("VERB")) {
      fit += 2;
    }
    return fit - sentence.ancestors(predicate).size();
  }

  private static boolean inside(Token token, Span span) {
    return token.span().overlaps(span);
  }

  /** The type of the first word that names an act in any surroundings. */
  private EventType byWords(Reading reading) {
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        List<Rule> rules =
            token.upos().equals("VERB")
                ? vocabulary.verb(token.lemma())
                : vocabulary.noun(token.lemma());
        for (Rule rule : rules) {
          if (rule.result() instanceof Rule.Act act && rule.rest().isEmpty()) {
            return act.type();
          }
        }
      }
    }
    return vocabulary.types().stream()
        .filter(type -> type.name().equals("CONSULT"))
        .findFirst()
        .orElseGet(() -> vocabulary.types().get(0));
  }
}
