package parley.finding.contacts;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/** What a contact was about and how it went, in the report's words. */
final class Substance {

  private final ContactVocabulary vocabulary;

  Substance(ContactVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What it was about: the topic, or what the parties came to do. */
  Optional<String> subject(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    Optional<Token> topic =
        draft
            .topic()
            .or(() -> told(sentence, draft))
            .or(
                () ->
                    sentence
                        .children(draft.predicate(), "advcl", "xcomp")
                        .filter(each -> each.lemma().equals("discuss"))
                        .flatMap(each -> sentence.children(each, "obj"))
                        .findFirst());
    return topic.map(each -> topic(reading, sentence, each));
  }

  /** "The talks covered X", "focused on X". */
  private Optional<Token> told(Sentence sentence, Draft draft) {
    Token verb = draft.predicate();
    return vocabulary.about().contains(verb.lemma())
        ? sentence
            .child(verb, "obj")
            .or(() -> Arguments.after(sentence, verb, Set.of("on", "around", "with")).findFirst())
        : Optional.empty();
  }

  /** What it is said to have led to, or how someone calls it: "described the talks as useful". */
  Optional<String> outcome(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    Token predicate = draft.predicate();
    if (!draft.word().equals(predicate) && vocabulary.outcomes().contains(predicate.lemma())) {
      return sentence
          .children(predicate, "obl", "obj", "advmod")
          .filter(each -> !each.lemma().equals(draft.word().lemma()))
          .findFirst()
          .map(each -> predicate.text() + " " + phrase(reading, sentence, each));
    }
    return sentence
        .head(draft.word())
        .filter(verb -> draft.word().is("obj"))
        .filter(verb -> vocabulary.characterising().contains(verb.lemma()))
        .flatMap(
            verb ->
                Stream.concat(
                        Arguments.after(sentence, verb, Set.of("as")),
                        sentence.children(verb, "xcomp", "advcl"))
                    .findFirst())
        .map(each -> phrase(reading, sentence, each));
  }

  /** The phrase up to the words that bring in the other side. */
  private static String topic(Reading reading, Sentence sentence, Token head) {
    Span phrase = sentence.phrase(head);
    int end =
        Arguments.after(sentence, head, Set.of("with"))
            .mapToInt(each -> sentence.phrase(each).start())
            .filter(start -> start > head.span().end())
            .findFirst()
            .orElse(phrase.end());
    return new Span(phrase.start(), end).of(reading.analysis().text()).strip();
  }

  private static String phrase(Reading reading, Sentence sentence, Token head) {
    return sentence.phrase(head).of(reading.analysis().text());
  }
}
