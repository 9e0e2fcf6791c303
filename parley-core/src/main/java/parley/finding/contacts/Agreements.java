package parley.finding.contacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Status;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.finding.contacts.Draft.Strength;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Agreements that a sentence says were reached, and the signing of them, which is a meeting of
 * those who sign.
 *
 * <p>The trap: "to reach an agreement" is mostly what talks are for, not what they led to; only
 * what took place counts.
 */
final class Agreements {

  /** What cannot stand inside a name, and all behind it. */
  private static final Pattern MARKS =
      Pattern.compile("(?<=\\S)\\s*[,;:(].*$|^[^\\p{L}\\p{N}]+", Pattern.DOTALL);

  private static final Set<String> SIGNING = Set.of("sign", "ink", "initial");

  private final ContactVocabulary vocabulary;
  private final Participants participants;

  Agreements(ContactVocabulary vocabulary, Participants participants) {
    this.vocabulary = vocabulary;
    this.participants = participants;
  }

  /** The meeting at which several parties signed, where {@code verb} says so. */
  Optional<Draft> signing(Reading reading, Sentence sentence, Token verb) {
    if (!SIGNING.contains(verb.lemma()) || agreement(sentence, verb).isEmpty()) {
      return Optional.empty();
    }
    List<Mention> signers =
        Draft.concat(
            Arguments.agent(sentence, verb)
                .map(each -> participants.of(reading, sentence, each))
                .orElse(List.of()),
            participants.after(reading, sentence, verb, Set.of("with", "between")));
    return Participants.distinct(signers).size() < 2
        ? Optional.empty()
        : Optional.of(
            new Draft(
                sentence,
                verb,
                verb,
                Contact.Kind.MEETING,
                signers,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Strength.NEEDS_TWO));
  }

  /** The name of the agreement that the sentence of {@code draft} says was reached. */
  Optional<String> reached(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    return sentence.tokens().stream()
        .filter(token -> Arguments.isVerb(token) && vocabulary.reaching().contains(token.lemma()))
        .filter(verb -> agreement(sentence, verb).isPresent())
        .filter(verb -> reading.evidence(sentence, verb).status() == Status.TOOK_PLACE)
        .findFirst()
        .flatMap(verb -> agreement(sentence, verb))
        .map(noun -> name(reading, sentence, noun));
  }

  private Optional<Token> agreement(Sentence sentence, Token verb) {
    return Arguments.patient(sentence, verb)
        .or(
            () ->
                verb.lemma().equals("agree")
                    ? Arguments.after(sentence, verb, Set.of("on", "to", "upon")).findFirst()
                    : Optional.empty())
        .filter(noun -> vocabulary.agreements().contains(noun.lemma()));
  }

  /** The phrase without its article, relative clauses and the like. */
  private static String name(Reading reading, Sentence sentence, Token noun) {
    int start = noun.span().start();
    for (Token each : sentence.subtree(noun)) {
      if (each.index() < noun.index() && !each.is("det")) {
        start = each.span().start();
        break;
      }
    }
    int end =
        sentence
            .children(noun, "nmod")
            .filter(
                each ->
                    Arguments.preposition(sentence, each)
                        .filter(Set.of("for", "on", "of")::contains)
                        .isPresent())
            .mapToInt(each -> sentence.phrase(each).end())
            .findFirst()
            .orElse(noun.span().end());
    String name = reading.analysis().text().substring(start, Math.max(end, noun.span().end()));
    return MARKS.matcher(name).replaceFirst("").strip();
  }
}
