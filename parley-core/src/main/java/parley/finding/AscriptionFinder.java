package parley.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.actors.Mention;
import parley.claims.Ascription;
import parley.claims.Ascription.Kind;
import parley.claims.Ascription.Source;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/** Finds everything that an article ascribes to somebody. Safe for many threads. */
final class AscriptionFinder {

  AscriptionFinder() {}

  /** The ascriptions of an article, in the order of their contents. */
  List<Ascription> find(Reading reading) {
    List<Attribution> attributions = reading.attributions();
    Set<Attribution> nested = Nesting.nested(attributions);
    Voices voices = new Voices(reading);
    return attributions.stream()
        .map(attribution -> ascription(reading, voices, attribution, nested.contains(attribution)))
        .toList();
  }

  private static Ascription ascription(
      Reading reading, Voices voices, Attribution attribution, boolean nested) {
    Span sentence = attribution.sentence().span();
    return new Ascription(
        reading.article().report().id(),
        reading.given(sentence),
        reading.readable(sentence),
        kind(attribution),
        attribution.speakers().stream()
            .map(speaker -> source(reading, voices, speaker))
            .distinct()
            .toList(),
        attribution.cue().map(cue -> reading.given(cue.span())),
        attribution.parts().stream().map(reading::given).toList(),
        attribution.parts().stream().map(reading::readable).collect(Collectors.joining(" … ")),
        attribution.direct(),
        nested);
  }

  private static Kind kind(Attribution attribution) {
    return switch (attribution.frame()) {
      case SAYING -> Kind.SAYS;
      case THINKING -> Kind.THINKS;
      case SHOWING -> Kind.SHOWS;
      case WANTING, INTENDING -> Kind.WANTS;
      case DIRECTING -> Kind.ASKS;
      case JUDGING -> Kind.JUDGES;
      case OBJECTS -> Kind.SPEAKS_OF;
      case KNOWING -> Kind.KNOWS;
      case FAVOURING -> Kind.FAVOURS;
      case TREATING -> Kind.DISCUSSES;
      case SEEMING -> Kind.SEEMS;
    };
  }

  private static Source source(Reading reading, Voices voices, Attribution.Speaker speaker) {
    Sentence sentence = speaker.sentence();
    Token token = speaker.token();
    Span head = sentence.name(token).map(Name::span).orElse(token.span());
    int first =
        sentence
            .children(token, "amod", "compound", "nmod:poss", "nummod", "flat")
            .map(child -> sentence.phrase(child))
            .mapToInt(Span::start)
            .min()
            .orElse(head.start());
    Span phrase = head.cover(new Span(Math.min(first, token.span().start()), token.span().end()));
    Optional<Mention> actor = voices.known(speaker).findFirst();
    return new Source(reading.given(phrase), reading.readable(phrase), actor);
  }
}
