package parley.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.actors.Mention;
import parley.claims.Evidence;
import parley.claims.Place;
import parley.linguistics.Analysis;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.reader.Article;
import parley.text.Span;

/**
 * One article as a finder sees it: its trees, and for any predicate who, where, when, whether and
 * who says so.
 *
 * <p>Noise is not analysed, so no finder meets it. Trap: spans of tokens and sentences are those of
 * the clean text; a claim's spans are those of the text as given, which {@link #given} makes.
 */
public final class Reading {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Article article;
  private final Analysis analysis;
  private final ActorResolver actors;
  private final PlaceResolver places;
  private final List<Attribution> attributions;
  private final EvidenceMaker evidence;

  Reading(
      Article article,
      Analysis analysis,
      ActorResolver actors,
      PlaceResolver places,
      List<Attribution> attributions,
      EvidenceMaker evidence) {
    this.article = article;
    this.analysis = analysis;
    this.actors = actors;
    this.places = places;
    this.attributions = List.copyOf(attributions);
    this.evidence = evidence;
  }

  public Article article() {
    return article;
  }

  public Analysis analysis() {
    return analysis;
  }

  /** The sentences of the news in order. */
  public List<Sentence> sentences() {
    return analysis.sentences();
  }

  /** The range of the report's text as given that a range of the clean text stands for. */
  public Span given(Span clean) {
    return article.clean().original(clean);
  }

  /** The words of a range of the clean text, on one line. */
  public String readable(Span clean) {
    return readable(clean.of(analysis.text()));
  }

  /** Words of a text on one line. */
  static String readable(String words) {
    return BLANKS.matcher(words).replaceAll(" ").strip();
  }

  /**
   * The actor that the noun phrase headed by {@code token} denotes; pronouns and descriptions ("the
   * envoy") are resolved where that is sure.
   */
  public Optional<Mention> actor(Sentence sentence, Token token) {
    return actors.actor(sentence, token);
  }

  /**
   * The actors that the phrase headed by {@code token} and its conjuncts denote, in order; "top
   * Ukrainian and American officials" are two.
   */
  public List<Mention> actors(Sentence sentence, Token token) {
    return sentence.conjuncts(token).stream()
        .flatMap(member -> actors.all(sentence, member).stream())
        .distinct()
        .toList();
  }

  /**
   * The parties that an event noun names by its modifiers and complements, in order: "US-Ukraine
   * talks", "talks between X and Y", "the meeting of A and B with C".
   */
  public List<Mention> parties(Sentence sentence, Token noun) {
    return actors.parties(sentence, noun);
  }

  /** The titles that the report gives with names of persons, in the order of the text. */
  List<OfficeHeld> offices() {
    return actors.offices();
  }

  /** What the report ascribes to somebody, in the order of the contents. */
  List<Attribution> attributions() {
    return attributions;
  }

  /**
   * The evidence of the saying in whose words {@code predicate} stands, the innermost; empty for
   * what the report says itself.
   */
  public Optional<Evidence> saying(Sentence sentence, Token predicate) {
    return attributions.stream()
        .filter(each -> each.sentence().equals(sentence) && each.cue().isPresent())
        .filter(each -> each.frame() == SpeechWords.Frame.SAYING)
        .filter(each -> each.covers(predicate.span()))
        .min(Comparator.comparingInt(each -> each.content().length()))
        .map(each -> evidence(sentence, each.cue().orElseThrow()));
  }

  /** Where what {@code predicate} says happened: the finest place in its clause. */
  public Optional<Place> place(Sentence sentence, Token predicate) {
    return places.place(sentence, predicate);
  }

  /** The place that the noun phrase headed by {@code token} names: what is visited, or struck. */
  public Optional<Place> placeNamed(Sentence sentence, Token token) {
    return places.named(sentence, token);
  }

  /** Evidence for what {@code predicate} says in this sentence. */
  public Evidence evidence(Sentence sentence, Token predicate) {
    return evidence.evidence(sentence, predicate);
  }
}
