package parley.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.finding.Attribution.Speaker;
import parley.finding.SpeechWords.Frame;
import parley.linguistics.Analysis;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.reader.Article;
import parley.text.Span;

/**
 * Everything that an article ascribes to somebody, in quotation marks or not.
 *
 * <p>The trees give what hangs on a cue; the quotation marks then stretch it to all that was
 * quoted, which may be many sentences. A quotation that no cue governs belongs to the speaker of
 * the one it continues, or that a colon announces; else it is only a word in marks, and nobody's
 * statement.
 */
final class Attributions {

  private final Analysis analysis;
  private final List<Span> paragraphs;
  private final SpeechWords words;
  private final TreeSpeech trees;
  private final Speakers speakers;

  private Attributions(Analysis analysis, List<Span> paragraphs, SpeechWords words) {
    this.analysis = analysis;
    this.paragraphs = paragraphs;
    this.words = words;
    this.trees = new TreeSpeech(words);
    this.speakers = new Speakers(words);
  }

  /** The attributions of an article, in the order of their contents. */
  static List<Attribution> of(Article article, Analysis analysis, SpeechWords words) {
    List<Span> paragraphs =
        article.blocks().stream()
            .filter(block -> block.kind() != Article.BlockKind.NOISE)
            .map(Article.Block::span)
            .toList();
    return new Attributions(analysis, paragraphs, words).all();
  }

  private List<Attribution> all() {
    List<Attribution> found = new ArrayList<>();
    analysis.sentences().forEach(sentence -> found.addAll(trees.find(sentence)));
    Optional<Attribution> previous = Optional.empty();
    for (Quotation quotation : Quotations.find(analysis.text(), paragraphs)) {
      previous = quote(quotation, found, previous);
    }
    found.sort(Comparator.comparing(Attribution::content));
    return List.copyOf(found);
  }

  /** Gives a quotation its speaker; returns the attribution it went to. */
  private Optional<Attribution> quote(
      Quotation quotation, List<Attribution> found, Optional<Attribution> previous) {
    Optional<Attribution> governing =
        found.stream()
            .filter(attribution -> governs(attribution, quotation))
            .min(Comparator.comparingInt(each -> distance(each, quotation)));
    if (governing.isPresent()) {
      Attribution stretched = stretch(governing.get(), quotation);
      found.set(found.indexOf(governing.get()), stretched);
      return Optional.of(stretched);
    }
    Optional<Attribution> continued =
        previous.filter(attribution -> continues(attribution, quotation));
    if (continued.isPresent()) {
      Attribution longer =
          continued.get().withContent(continued.get().content().cover(quotation.span()), true);
      found.set(found.indexOf(continued.get()), longer);
      return Optional.of(longer);
    }
    Optional<Attribution> announced = announced(quotation);
    announced.ifPresent(found::add);
    return announced.isPresent() ? announced : previous;
  }

  /** Whether a cue outside the marks has words within them for its content. */
  private static boolean governs(Attribution attribution, Quotation quotation) {
    boolean outside =
        attribution.cue().filter(cue -> !quotation.span().overlaps(cue.span())).isPresent();
    return outside && attribution.content().overlaps(quotation.inner());
  }

  private static int distance(Attribution attribution, Quotation quotation) {
    Span content = attribution.content();
    int common =
        Math.min(content.end(), quotation.span().end())
            - Math.max(content.start(), quotation.span().start());
    return -common;
  }

  private static Attribution stretch(Attribution attribution, Quotation quotation) {
    Span content = attribution.content();
    boolean within = content.contains(quotation.inner());
    boolean mixed =
        content.start() < quotation.span().start() || content.end() > quotation.span().end();
    return attribution.withContent(
        within ? content : content.cover(quotation.span()), attribution.direct() || !mixed);
  }

  /** Whether a quotation goes on with an earlier one: nothing but its attribution lies between. */
  private boolean continues(Attribution earlier, Quotation quotation) {
    if (quotation.continues()) {
      return true;
    }
    if (!earlier.direct() || quotation.span().start() < earlier.content().end()) {
      return false;
    }
    boolean sameParagraph =
        paragraphs.stream()
            .anyMatch(
                paragraph ->
                    paragraph.contains(quotation.span())
                        && paragraph.contains(earlier.content().end() - 1));
    Optional<Sentence> at = analysis.sentenceAt(quotation.inner().start());
    boolean starts = at.isPresent() && quotation.span().start() <= firstWord(at.get());
    boolean next = at.isPresent() && at.get().index() <= earlier.sentence().index() + 1;
    return sameParagraph && starts && next;
  }

  private static int firstWord(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> !token.upos().equals("PUNCT"))
        .findFirst()
        .map(token -> token.span().start())
        .orElse(sentence.span().start());
  }

  /** A quotation whose speaker the words before it announce: "He said: …". */
  private Optional<Attribution> announced(Quotation quotation) {
    int before = quotation.span().start() - 1;
    while (before >= 0 && Character.isWhitespace(analysis.text().charAt(before))) {
      before--;
    }
    if (before < 0) {
      return Optional.empty();
    }
    boolean joined = ":,".indexOf(analysis.text().charAt(before)) >= 0;
    Optional<Sentence> sentence = analysis.sentenceAt(before);
    Optional<Sentence> own = analysis.sentenceAt(quotation.inner().start());
    Optional<Token> cue = Optional.empty();
    if (joined && sentence.isPresent()) {
      int limit = before;
      cue = lastCue(sentence.get(), limit);
    }
    if (cue.isEmpty() && own.isPresent()) {
      sentence = own;
      cue = cueBeside(own.get(), quotation);
    }
    if (cue.isEmpty() || sentence.isEmpty()) {
      return Optional.empty();
    }
    Sentence where = sentence.get();
    List<Speaker> who = speakers.ofVerb(where, cue.get());
    return Optional.of(
        new Attribution(
            Frame.SAYING, where, cue, who, List.of(), Optional.empty(), quotation.span(), true));
  }

  private Optional<Token> lastCue(Sentence sentence, int limit) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() <= limit && isCue(sentence, token))
        .reduce((first, second) -> second);
  }

  /** A verb of speech outside the marks but within a few words of them. */
  private Optional<Token> cueBeside(Sentence sentence, Quotation quotation) {
    return sentence.tokens().stream()
        .filter(token -> isCue(sentence, token) && !quotation.span().overlaps(token.span()))
        .filter(
            token ->
                token.span().start() >= quotation.span().end()
                    ? token.span().start() - quotation.span().end() < 60
                    : quotation.span().start() - token.span().end() <= 3)
        .findFirst();
  }

  private boolean isCue(Sentence sentence, Token token) {
    return token.upos().equals("VERB")
        && words.is(sentence, token, Frame.SAYING)
        && !speakers.ofVerb(sentence, token).isEmpty();
  }
}
