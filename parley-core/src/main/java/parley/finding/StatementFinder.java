package parley.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  private static final Set<String> VENUE_CASES = Set.of("at", "in", "from", "outside");
  private static final Set<String> OCCASION_CASES = Set.of("at", "in", "during", "to");

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
    Set<Attribution> nested =
        Nesting.nested(
            reading.attributions().stream().filter(each -> !isMedia(voices, each)).toList());
    List<Attribution> attributions =
        reading.attributions().stream()
            .filter(Attribution::isStatement)
            .filter(each -> words.isUttered(each) && (isWord(each) || !nested.contains(each)))
            .toList();
    Map<Integer, List<Attribution>> bySentence =
        attributions.stream().collect(Collectors.groupingBy(each -> each.sentence().index()));
    SaidWords said =
        new SaidWords(
            reading.analysis(), Quotations.of(reading.article(), reading.analysis()), words);
    Talkers talkers = new Talkers(reading, words);
    List<Statement> found = new ArrayList<>();
    Set<Span> contents = new TreeSet<>();
    for (Attribution attribution : attributions) {
      List<Attribution> beside = bySentence.getOrDefault(attribution.sentence().index(), List.of());
      Issuers.Issued speakers = talkers.of(attribution);
      Optional<Span> content = said.content(attribution);
      boolean cited =
          (isAccording(attribution) && isSaid(attribution, beside))
              || (isMedia(speakers.issuers())
                  && isCited(attribution, within(reading, attribution, bySentence)));
      if (!speakers.issuers().isEmpty()
          && content.isPresent()
          && !cited
          && !isRepeated(attribution, beside)
          && contents.add(content.get())) {
        List<Span> quoted =
            attribution.direct() ? List.of() : said.quoted(attribution, content.get());
        found.add(statement(reading, beside, attribution, speakers, content.get(), quoted));
      }
    }
    return found.stream();
  }

  private static boolean isMedia(Voices voices, Attribution attribution) {
    List<Mention> speakers = attribution.speakers().stream().flatMap(voices::known).toList();
    return !speakers.isEmpty() && isMedia(speakers);
  }

  /**
   * Whether it tells words, and not an attitude, which within another's words is theirs to tell.
   */
  private static boolean isWord(Attribution attribution) {
    return attribution.direct()
        || switch (attribution.frame()) {
          case SAYING, OBJECTS, DIRECTING -> true;
          default -> false;
        };
  }

  /** The attributions of all sentences that a content reaches. */
  private static List<Attribution> within(
      Reading reading, Attribution outer, Map<Integer, List<Attribution>> bySentence) {
    return reading.analysis().overlapping(outer.content()).stream()
        .flatMap(sentence -> bySentence.getOrDefault(sentence.index(), List.of()).stream())
        .toList();
  }

  private static boolean isMedia(List<Mention> speakers) {
    return speakers.stream().allMatch(speaker -> speaker.kind() == ActorKind.MEDIA);
  }

  /** "According to a statement": the source of what another said, and no speaker beside them. */
  private static boolean isAccording(Attribution attribution) {
    return attribution.cue().filter(cue -> cue.lemma().startsWith("accord")).isPresent();
  }

  /** Whether another in the sentence says the same in a verb's words. */
  private static boolean isSaid(Attribution source, List<Attribution> beside) {
    return beside.stream()
        .filter(each -> !each.equals(source) && !each.speakers().isEmpty() && !isAccording(each))
        .filter(each -> each.frame() == SpeechWords.Frame.SAYING || each.direct())
        .filter(each -> source.cue().filter(cue -> each.content().contains(cue.span())).isEmpty())
        .anyMatch(
            each ->
                each.content().overlaps(source.content())
                    && told(each, source).length() * 2 > source.content().length());
  }

  /** What another said, with the verb of saying where the source is cited for that as well. */
  private static Span told(Attribution said, Attribution source) {
    return said.cue()
        .map(Token::span)
        .filter(source.content()::contains)
        .map(said.content()::cover)
        .orElse(said.content());
  }

  /** Whether what an outlet or document is cited for is that another said something. */
  private static boolean isCited(Attribution outlet, List<Attribution> within) {
    return within.stream()
        .filter(each -> !each.equals(outlet) && !each.speakers().isEmpty())
        .filter(each -> each.frame() == SpeechWords.Frame.SAYING || each.direct())
        .filter(each -> each.cue().filter(cue -> outlet.content().contains(cue.span())).isPresent())
        .anyMatch(
            each ->
                outlet.content().overlaps(each.content())
                    && each.content().length() * 2 > outlet.content().length());
  }

  /** Whether it only wraps the noun that says it: "expressed" around "hope that …". */
  private boolean isRepeated(Attribution outer, List<Attribution> beside) {
    return outer
        .cue()
        .filter(words::isCarrying)
        .filter(
            verb ->
                beside.stream()
                    .filter(each -> !each.equals(outer))
                    .filter(each -> outer.content().contains(each.content()))
                    .flatMap(each -> each.cue().stream())
                    .filter(noun -> noun.upos().equals("NOUN") && noun.is("obj"))
                    .anyMatch(noun -> noun.head() == verb.index()))
        .isPresent();
  }

  private Statement statement(
      Reading reading,
      List<Attribution> beside,
      Attribution attribution,
      Issuers.Issued speakers,
      Span content,
      List<Span> quoted) {
    Optional<Sentence> where = reading.analysis().sentenceAt(content.start());
    List<Span> parts = parts(attribution, content);
    Optional<Statement.Medium> medium =
        speakers.joint()
            ? Optional.of(Statement.Medium.JOINT_STATEMENT)
            : words.medium(around(attribution, beside));
    return new Statement(
        evidence(reading, attribution, where.orElse(attribution.sentence())),
        speakers.issuers(),
        reading.given(content),
        parts.stream().map(reading::given).toList(),
        parts.stream().map(reading::readable).collect(Collectors.joining(" … ")),
        attribution.direct(),
        quoted.stream().map(reading::readable).toList(),
        attribution.cue().map(cue -> reading.given(cue.span())),
        medium,
        venue(reading, attribution),
        addressee(new Voices(reading), attribution),
        about(reading, content));
  }

  /** The content without what divides it, if the attribution stands within. */
  private static List<Span> parts(Attribution attribution, Span content) {
    return attribution.parts().stream()
        .filter(content::overlaps)
        .map(
            part ->
                new Span(
                    Math.max(part.start(), content.start()), Math.min(part.end(), content.end())))
        .toList();
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

  /** The words of the saying: its clause, and those above that share its subject. */
  private static String around(Attribution attribution, List<Attribution> beside) {
    Sentence sentence = attribution.sentence();
    Set<Token> clause = new LinkedHashSet<>();
    Token top = attribution.cue().orElse(sentence.root());
    clause.addAll(sentence.subtree(top));
    while (sentence.child(top, "nsubj").isEmpty() && sentence.head(top).isPresent()) {
      top = sentence.head(top).get();
      clause.addAll(sentence.subtree(top));
    }
    StringBuilder around = new StringBuilder();
    for (Token token : sentence.tokens()) {
      boolean told =
          beside.stream()
              .filter(each -> each.cue().filter(clause::contains).isPresent())
              .filter(
                  each ->
                      !attribution
                          .cue()
                          .map(Token::span)
                          .filter(each.content()::contains)
                          .isPresent())
              .anyMatch(each -> each.content().contains(token.span()));
      if (clause.contains(token) && !told && !attribution.content().overlaps(token.span())) {
        around.append(token.text()).append(' ');
      }
    }
    return around.toString();
  }

  /** Where it was said: the place that the clause of saying names after "at", "in" or "from". */
  private static Optional<String> venue(Reading reading, Attribution attribution) {
    Sentence sentence = attribution.sentence();
    return attribution.cue().stream()
        .flatMap(cue -> Stream.concat(Stream.of(cue), occasions(sentence, cue)))
        .flatMap(token -> sentence.children(token, "obl", "nmod"))
        .filter(
            token -> token.upos().equals("PROPN") && !attribution.content().overlaps(token.span()))
        .filter(
            token ->
                sentence
                    .children(token, "case")
                    .anyMatch(preposition -> VENUE_CASES.contains(preposition.lemma())))
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

  /** What may hold the place of the saying: those told, or the occasion, but not "after talks". */
  private static Stream<Token> occasions(Sentence sentence, Token cue) {
    return sentence
        .children(cue, "obj", "iobj", "obl")
        .filter(
            token ->
                !token.is("obl")
                    || sentence
                        .children(token, "case")
                        .anyMatch(preposition -> OCCASION_CASES.contains(preposition.lemma())));
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
    return reading.analysis().overlapping(content).stream()
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
