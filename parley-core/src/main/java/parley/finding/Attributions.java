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

  private static final int LONGEST_LABEL = 5;

  /** A quotation and its continuation are one if what lies between is less than 1 in so many. */
  private static final int LONGEST_GAP = 2;

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
    List<Quotation> quotations = Quotations.find(analysis.text(), paragraphs);
    found.removeIf(attribution -> isWithin(attribution, quotations));
    Optional<Attribution> previous = Optional.empty();
    for (Quotation quotation : quotations) {
      previous = quote(quotation, found, previous);
    }
    analysis.sentences().forEach(sentence -> scripted(sentence, found));
    found.sort(Comparator.comparing(Attribution::content));
    return List.copyOf(found);
  }

  /** What somebody quoted thinks or wants is part of their words; whom they cite is not. */
  private static boolean isWithin(Attribution attribution, List<Quotation> quotations) {
    boolean own =
        attribution.frame() != Frame.SAYING
            || attribution.speakers().stream()
                .anyMatch(speaker -> speaker.token().lemma().matches("i|we|you"));
    return own
        && attribution
            .cue()
            .filter(cue -> quotations.stream().anyMatch(q -> q.span().contains(cue.span())))
            .isPresent();
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
      Attribution earlier = continued.get();
      int gap = quotation.span().start() - earlier.content().end();
      Span all = earlier.content().cover(quotation.span());
      if (gap * LONGEST_GAP > all.length()) {
        Attribution more = earlier.withContent(quotation.span(), true);
        found.add(more);
        return Optional.of(more);
      }
      Attribution longer = earlier.withContent(all, true);
      found.set(found.indexOf(earlier), longer);
      return Optional.of(longer);
    }
    Optional<Attribution> announced = signed(quotation).or(() -> announced(quotation));
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

  private Attribution stretch(Attribution attribution, Quotation quotation) {
    Span content = withoutTail(attribution, quotation);
    boolean within = content.contains(quotation.inner());
    boolean mixed =
        content.start() < quotation.span().start() || content.end() > quotation.span().end();
    return attribution.withContent(
        within ? content : content.cover(quotation.span()), attribution.direct() || !mixed);
  }

  /** Without what the report adds behind the cue of a quotation: "…,” he said, which seemed …". */
  private Span withoutTail(Attribution attribution, Quotation quotation) {
    Span content = attribution.content();
    boolean opens = quotation.span().start() <= content.start();
    boolean tail =
        content.end() > quotation.span().end()
            && attribution
                .cue()
                .map(Token::span)
                .filter(cue -> cue.start() >= quotation.span().end())
                .filter(cue -> cue.end() < content.end())
                .filter(
                    cue ->
                        !new Span(cue.end(), content.end())
                            .of(analysis.text())
                            .matches("(?s).*[\"“”«»].*"))
                .isPresent();
    return opens && tail ? new Span(content.start(), quotation.span().end()) : content;
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
    int start = earlier.content().end();
    int end = quotation.span().start();
    String between = new Span(start, end).of(analysis.text()).strip();
    return sameParagraph && starts && next && between.matches("(?s).*[.!?]|");
  }

  private static int firstWord(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> !token.upos().equals("PUNCT"))
        .findFirst()
        .map(token -> token.span().start())
        .orElse(sentence.span().start());
  }

  /**
   * A paragraph that its speaker's name and a colon begin, as in a transcript: "SMITH: We will …".
   */
  private void scripted(Sentence sentence, List<Attribution> found) {
    Optional<Span> paragraph =
        paragraphs.stream()
            .filter(each -> each.contains(sentence.span().start()))
            .filter(
                each ->
                    new Span(each.start(), sentence.span().start()).of(analysis.text()).isBlank())
            .findFirst();
    int colon = 0;
    int size = sentence.tokens().size();
    while (colon < Math.min(size, LONGEST_LABEL) && isLabel(sentence.token(colon))) {
      colon++;
    }
    boolean label =
        paragraph.isPresent()
            && colon > 0
            && colon + 1 < size
            && sentence.token(colon).text().equals(":");
    if (!label || Character.isLowerCase(sentence.token(colon + 1).text().charAt(0))) {
      return;
    }
    int from = sentence.token(colon + 1).span().start();
    Span content = new Span(from, paragraph.get().end());
    boolean known =
        found.stream().anyMatch(each -> each.content().overlaps(content) && each.direct());
    if (known) {
      return;
    }
    Token head = sentence.token(0);
    for (int i = 0; i < colon; i++) {
      int up = sentence.token(i).head();
      head = up < 0 || up >= colon ? sentence.token(i) : head;
    }
    found.add(
        new Attribution(
            Frame.SAYING,
            sentence,
            Optional.of(sentence.token(colon)),
            List.of(new Speaker(sentence, head)),
            List.of(),
            Optional.empty(),
            content,
            true));
  }

  private static boolean isLabel(Token token) {
    return token.upos().equals("PROPN")
        || (token.text().length() > 2 && token.text().chars().allMatch(Character::isUpperCase));
  }

  /** A name that signs a quotation, after a dash: "“We are tired.” — Amal Said". */
  private Optional<Attribution> signed(Quotation quotation) {
    int at = quotation.span().end();
    String text = analysis.text();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    boolean dash = at < text.length() && "-–—―".indexOf(text.charAt(at)) >= 0;
    while (dash && at < text.length() && "-–—― ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (!dash || at >= text.length()) {
      return Optional.empty();
    }
    int name = at;
    return analysis.sentenceAt(name).stream()
        .flatMap(
            sentence ->
                sentence.tokens().stream()
                    .filter(token -> token.span().start() == name)
                    .filter(token -> token.upos().equals("PROPN"))
                    .map(
                        token ->
                            new Attribution(
                                Frame.SAYING,
                                sentence,
                                Optional.empty(),
                                List.of(new Speaker(sentence, token)),
                                List.of(),
                                Optional.empty(),
                                quotation.span(),
                                true)))
        .findFirst();
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
