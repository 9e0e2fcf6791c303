package parley.finding.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.claims.Incident.Count;
import parley.finding.Arguments;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Finds what a sentence says of dead and injured, by whatever cause.
 *
 * <p>The trap: "left five dead and dozens wounded" has no verb of killing.
 */
final class Casualties {

  private final IncidentVocabulary vocabulary;
  private final Counts counts;

  Casualties(IncidentVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.counts = new Counts(vocabulary);
  }

  /** The tolls of a sentence, in order. */
  List<Toll> find(Sentence sentence) {
    List<Toll> tolls = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      byVerb(sentence, token)
          .or(() -> byState(sentence, token))
          .or(() -> byNoun(sentence, token))
          .ifPresent(tolls::add);
    }
    return List.copyOf(tolls);
  }

  private Optional<Toll> byVerb(Sentence sentence, Token verb) {
    boolean kills = vocabulary.killing().contains(verb.lemma());
    if (!Arguments.isVerb(verb) || !(kills || vocabulary.injuring().contains(verb.lemma()))) {
      return Optional.empty();
    }
    Optional<Token> victims = victims(sentence, verb);
    if (victims.isPresent() && isUnderLeave(sentence, verb)) {
      return Optional.empty();
    }
    return victims
        .flatMap(each -> counts.of(sentence, each))
        .map(count -> kills ? Toll.killed(verb, count) : Toll.injured(verb, count));
  }

  /** Whom a verb of killing is done to, "killed or wounded" included. */
  private static Optional<Token> victims(Sentence sentence, Token verb) {
    Optional<Token> own =
        Arguments.patient(sentence, verb)
            .or(
                () ->
                    Arguments.after(sentence, verb, Set.of("between"))
                        .filter(each -> each.upos().equals("NUM"))
                        .findFirst());
    return own.isPresent() || !verb.is("conj") || sentence.child(verb, "nsubj").isPresent()
        ? own
        : sentence.child(verb, "nsubj:pass");
  }

  private boolean isUnderLeave(Sentence sentence, Token token) {
    return token.is("xcomp", "acl")
        && sentence.ancestors(token).stream()
            .limit(2)
            .anyMatch(each -> vocabulary.leaving().contains(each.lemma()));
  }

  /** "five dead", "dozens wounded": the number before the word. */
  private Optional<Toll> byState(Sentence sentence, Token token) {
    String word = token.text().toLowerCase(java.util.Locale.ROOT);
    boolean dead = vocabulary.dead().contains(word);
    if (!(dead || vocabulary.hurt().contains(word))
        || sentence.child(token, "nsubj:pass").isPresent()) {
      return Optional.empty();
    }
    boolean left =
        sentence.tokens().stream()
            .anyMatch(
                each ->
                    each.index() < token.index() && vocabulary.leaving().contains(each.lemma()));
    if (!left && !token.upos().equals("ADJ")) {
      return Optional.empty();
    }
    for (int i = token.index() - 1; i >= Math.max(0, token.index() - 3); i--) {
      Token before = sentence.token(i);
      if (before.upos().equals("PUNCT") || before.upos().equals("CCONJ")) {
        break;
      }
      if (before.upos().equals("NOUN")
          || before.upos().equals("NUM")
          || vocabulary.amounts().containsKey(before.lemma())) {
        return counts
            .alone(sentence, before)
            .map(count -> dead ? Toll.killed(token, count) : Toll.injured(token, count));
      }
    }
    return Optional.empty();
  }

  private Optional<Toll> byNoun(Sentence sentence, Token noun) {
    if (vocabulary.toll().contains(noun.lemma())) {
      return tollNumber(sentence, noun).map(count -> Toll.killed(noun, count));
    }
    boolean deaths = vocabulary.casualties().contains(noun.lemma());
    if (!deaths && !vocabulary.injuries().contains(noun.lemma())) {
      return Optional.empty();
    }
    Optional<Count> count = counts.alone(sentence, noun).filter(each -> isNumbered(sentence, noun));
    if (count.isEmpty()) {
      return Optional.empty();
    }
    if (noun.lemma().equals("casualty")) {
      return count
          .filter(each -> each.equals(Count.exactly(0)))
          .map(none -> new Toll(noun, Optional.of(none), Optional.of(none)));
    }
    return count.map(each -> deaths ? Toll.killed(noun, each) : Toll.injured(noun, each));
  }

  private boolean isNumbered(Sentence sentence, Token noun) {
    return sentence
        .children(noun, "nummod", "det", "amod")
        .anyMatch(
            each -> each.upos().equals("NUM") || vocabulary.amounts().containsKey(each.lemma()));
  }

  /** "the toll rose to 20", "a death toll of 20". */
  private Optional<Count> tollNumber(Sentence sentence, Token noun) {
    Optional<Count> own =
        Arguments.after(sentence, noun, Set.of("of"))
            .flatMap(each -> counts.of(sentence, each).stream())
            .findFirst();
    if (own.isPresent()) {
      return own;
    }
    return sentence
        .head(noun)
        .filter(verb -> noun.is("nsubj", "obj") && vocabulary.rising().contains(verb.lemma()))
        .flatMap(
            verb ->
                Arguments.after(sentence, verb, Set.of("to", "at", "above", "past", "over"))
                    .flatMap(each -> counts.of(sentence, each).stream())
                    .findFirst()
                    .or(
                        () ->
                            sentence
                                .child(verb, "obj")
                                .flatMap(each -> counts.of(sentence, each))));
  }
}
