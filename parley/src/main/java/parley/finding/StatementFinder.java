package parley.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Evidence;
import parley.claims.Statement;
import parley.claims.Status;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;
import parley.time.TimeReference;
import parley.time.TimeReferences;

/**
 * Finds what people said: quotations and indirect speech, with their speakers.
 *
 * <p>Its evidence is the sentence in which the content begins; the time is that of the saying, not
 * of what was spoken of.
 */
public final class StatementFinder implements ClaimFinder {

  private static final Set<String> TOPICS =
      Set.of(
          "ceasefire",
          "truce",
          "proposal",
          "plan",
          "agreement",
          "deal",
          "roadmap",
          "talk",
          "talks",
          "negotiation",
          "meeting",
          "summit",
          "call",
          "visit",
          "contact",
          "sanction",
          "tariff",
          "aid",
          "embargo",
          "withdrawal",
          "exchange",
          "blockade",
          "armistice",
          "accord",
          "treaty");

  private final SpeechWords words = new SpeechWords();

  /** Reads its vocabulary from the class path. */
  public StatementFinder() {}

  @Override
  public Stream<Statement> find(Reading reading) {
    Voices voices = new Voices(reading);
    return Attributions.of(reading.article(), reading.analysis(), words).stream()
        .flatMap(attribution -> statement(reading, voices, attribution).stream());
  }

  private Optional<Statement> statement(Reading reading, Voices voices, Attribution attribution) {
    List<Mention> speakers =
        attribution.speakers().stream().flatMap(voices::of).distinct().toList();
    if (attribution.speakers().isEmpty()) {
      return Optional.empty();
    }
    Span content =
        attribution.direct() ? unmarked(reading, attribution.content()) : attribution.content();
    Optional<Sentence> where = reading.analysis().sentenceAt(content.start());
    String clause = around(attribution);
    return Optional.of(
        new Statement(
            evidence(reading, attribution, where.orElse(attribution.sentence())),
            speakers,
            reading.given(content),
            reading.readable(content),
            attribution.direct(),
            attribution.cue().map(cue -> reading.given(cue.span())),
            words.medium(clause),
            venue(reading, attribution),
            addressee(voices, attribution),
            about(reading, content)));
  }

  /** The words between the marks, if the marks are the content's edges. */
  private static Span unmarked(Reading reading, Span content) {
    String text = content.of(reading.analysis().text());
    boolean open = "\"“„«‘".indexOf(text.charAt(0)) >= 0;
    boolean close = "\"”»’“".indexOf(text.charAt(text.length() - 1)) >= 0;
    return open && close && content.length() > 2
        ? new Span(content.start() + 1, content.end() - 1)
        : content;
  }

  private static Evidence evidence(Reading reading, Attribution attribution, Sentence where) {
    TimeReference time = TimeReferences.UNSTATED;
    Evidence saying =
        reading.evidence(
            attribution.sentence(), attribution.cue().orElse(attribution.sentence().root()));
    if (attribution.cue().isPresent()) {
      time = saying.time();
    }
    return new Evidence(
        saying.report(),
        reading.given(where.span()),
        reading.readable(where.span()),
        saying.saidBy(),
        Status.TOOK_PLACE,
        time,
        attribution.cue().isPresent() ? saying.timeSpan() : Optional.empty());
  }

  /** The words of the saying, without the content. */
  private static String around(Attribution attribution) {
    StringBuilder around = new StringBuilder();
    for (Token token : attribution.sentence().tokens()) {
      if (!attribution.content().overlaps(token.span())) {
        around.append(token.text()).append(' ');
      }
    }
    return around.toString();
  }

  /** Where it was said: the place that the clause of saying names after "at", "in" or "from". */
  private static Optional<String> venue(Reading reading, Attribution attribution) {
    Sentence sentence = attribution.sentence();
    return attribution.cue().stream()
        .flatMap(cue -> Stream.concat(Stream.of(cue), sentence.children(cue, "obj", "iobj", "obl")))
        .flatMap(token -> sentence.children(token, "obl", "nmod"))
        .filter(
            token -> token.upos().equals("PROPN") && !attribution.content().overlaps(token.span()))
        .filter(
            token ->
                sentence
                    .children(token, "case")
                    .anyMatch(preposition -> preposition.lemma().matches("at|in|from|outside")))
        .filter(
            token ->
                TimeFinder.find(sentence).stream()
                    .noneMatch(mention -> mention.span().overlaps(token.span())))
        .map(
            token ->
                sentence
                    .name(token)
                    .map(name -> name.span().of(reading.analysis().text()))
                    .orElse(token.text()))
        .findFirst();
  }

  private static Optional<Mention> addressee(Voices voices, Attribution attribution) {
    return attribution.addressee().stream()
        .filter(speaker -> !attribution.content().contains(speaker.token().span()))
        .flatMap(voices::of)
        .filter(mention -> mention.kind() != ActorKind.PLACE_AS_ACTOR)
        .findFirst();
  }

  /** The first proposal, contact or measure that the content mentions, in the report's words. */
  private static Optional<String> about(Reading reading, Span content) {
    return reading.sentences().stream()
        .filter(sentence -> sentence.span().overlaps(content))
        .flatMap(
            sentence ->
                sentence.tokens().stream()
                    .filter(token -> content.contains(token.span()))
                    .filter(token -> token.upos().equals("NOUN") && TOPICS.contains(token.lemma()))
                    .map(token -> topic(reading, sentence, token)))
        .findFirst();
  }

  private static String topic(Reading reading, Sentence sentence, Token noun) {
    int first =
        sentence
            .children(noun, "amod", "compound", "nmod:poss", "nummod")
            .mapToInt(child -> sentence.subtree(child).get(0).index())
            .min()
            .orElse(noun.index());
    Token start = sentence.token(Math.min(first, noun.index()));
    return start.span().cover(noun.span()).of(reading.analysis().text());
  }
}
