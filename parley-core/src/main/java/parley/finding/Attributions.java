package parley.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern MARK = Pattern.compile("[\"“”«»]|''");
  private static final Set<String> OWN = Set.of("i", "we", "you");

  /** That a quotation follows none that has a speaker. */
  private static final int NONE = -1;

  private final Analysis analysis;
  private final List<Span> paragraphs;
  private final OrderedSpans places;
  private final SpeechWords words;
  private final TreeSpeech trees;
  private final Speakers speakers;
  private final SpeakerLabels labels;

  private Attributions(Analysis analysis, List<Span> paragraphs, SpeechWords words) {
    this.analysis = analysis;
    this.paragraphs = paragraphs;
    this.places = new OrderedSpans(paragraphs);
    this.words = words;
    this.trees = new TreeSpeech(words);
    this.speakers = new Speakers(words);
    this.labels = new SpeakerLabels(analysis, words);
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
    OrderedSpans quoted = new OrderedSpans(quotations.stream().map(Quotation::span).toList());
    found.removeIf(attribution -> isWithin(attribution, quoted, quotations));
    Map<Integer, List<Integer>> bySentence = bySentence(found);
    int previous = NONE;
    for (Quotation quotation : quotations) {
      previous = quote(quotation, found, bySentence, previous);
    }
    found.addAll(labels.labelled(paragraphs, found));
    List<Attribution> joined = joined(found);
    joined.sort(Comparator.comparing(Attribution::content));
    return List.copyOf(joined);
  }

  /** Where in {@code found} the attributions of each sentence are. */
  private static Map<Integer, List<Integer>> bySentence(List<Attribution> found) {
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      places.computeIfAbsent(found.get(i).sentence().index(), any -> new ArrayList<>()).add(i);
    }
    return places;
  }

  /** One attribution for each cue: what it governs, and what the marks beside it hold. */
  private static List<Attribution> joined(List<Attribution> found) {
    Map<Span, Attribution> byCue = new LinkedHashMap<>();
    List<Attribution> all = new ArrayList<>();
    for (Attribution attribution : found) {
      Optional<Span> cue = attribution.cue().map(Token::span);
      if (cue.isEmpty()) {
        all.add(attribution);
      } else {
        byCue.merge(cue.get(), attribution, Attribution::and);
      }
    }
    all.addAll(byCue.values());
    return all;
  }

  /** What somebody quoted thinks or wants is part of their words; whom they cite is not. */
  private static boolean isWithin(
      Attribution attribution, OrderedSpans places, List<Quotation> quotations) {
    boolean own =
        attribution.frame() != Frame.SAYING
            || attribution.speakers().stream()
                .anyMatch(speaker -> OWN.contains(speaker.token().lemma()));
    OptionalInt holding =
        attribution.cue().map(cue -> places.holding(cue.span())).orElse(OptionalInt.empty());
    return holding.isPresent()
        && (own || isBeyond(attribution, quotations.get(holding.getAsInt()).span()));
  }

  /** "“The sides confirm it,” reads the paper": what a quoted verb would say outside its marks. */
  private static boolean isBeyond(Attribution attribution, Span quotation) {
    return !attribution.speakers().isEmpty()
        && attribution.speakers().stream()
            .allMatch(speaker -> quotation.contains(speaker.token().span()))
        && attribution.parts().stream().noneMatch(quotation::overlaps);
  }

  /**
   * Gives a quotation its speaker; returns where in {@code found} the attribution is that it went
   * to, or {@code previous} if to none.
   *
   * @param bySentence where the attributions are that the trees gave: only one of a sentence that
   *     the quotation shares can govern it
   */
  private int quote(
      Quotation quotation,
      List<Attribution> found,
      Map<Integer, List<Integer>> bySentence,
      int previous) {
    Optional<Attribution> scripted = labels.scripted(quotation);
    if (scripted.isPresent()) {
      found.add(scripted.get());
      return found.size() - 1;
    }
    Optional<Integer> governing =
        analysis.overlapping(quotation.inner()).stream()
            .flatMap(sentence -> bySentence.getOrDefault(sentence.index(), List.of()).stream())
            .filter(each -> governs(found.get(each), quotation))
            .min(
                Comparator.comparing((Integer each) -> !found.get(each).isStatement())
                    .thenComparingInt(each -> distance(found.get(each), quotation)));
    if (governing.isPresent()) {
      found.set(governing.get(), stretch(found.get(governing.get()), quotation));
      return governing.get();
    }
    if (previous != NONE && continues(found.get(previous), quotation)) {
      Attribution earlier = found.get(previous);
      List<Span> parts = new ArrayList<>(earlier.parts());
      parts.add(quotation.span());
      found.set(previous, earlier.withParts(parts, true));
      return previous;
    }
    Optional<Attribution> announced = labels.signed(quotation).or(() -> announced(quotation));
    if (announced.isEmpty()) {
      return previous;
    }
    found.add(announced.get());
    return found.size() - 1;
  }

  /** Whether a cue outside the marks has words within them for its content. */
  private static boolean governs(Attribution attribution, Quotation quotation) {
    boolean outside =
        attribution.cue().filter(cue -> !quotation.span().overlaps(cue.span())).isPresent();
    return outside
        && attribution.parts().stream().anyMatch(part -> part.overlaps(quotation.inner()));
  }

  private static int distance(Attribution attribution, Quotation quotation) {
    Span content = attribution.content();
    int common =
        Math.min(content.end(), quotation.span().end())
            - Math.max(content.start(), quotation.span().start());
    return -common;
  }

  /** The attribution with all that is quoted for its content, and what it has besides. */
  private Attribution stretch(Attribution attribution, Quotation quotation) {
    List<Span> parts = new ArrayList<>();
    Span quoted = quotation.span();
    boolean mixed = false;
    for (Span part : withoutTail(attribution, quotation)) {
      if (part.overlaps(quotation.span())) {
        quoted = quotation.inner().contains(part) ? quoted : quoted.cover(part);
        mixed |= part.start() < quotation.span().start() || part.end() > quotation.span().end();
      } else {
        parts.add(part);
        mixed = true;
      }
    }
    parts.add(quoted);
    parts.sort(Comparator.naturalOrder());
    return attribution.withParts(parts, attribution.direct() || !mixed);
  }

  /** Without what the report adds behind the cue of a quotation: "…,” he said, which seemed …". */
  private List<Span> withoutTail(Attribution attribution, Quotation quotation) {
    Optional<Token> cue =
        attribution.cue().filter(each -> each.span().start() >= quotation.span().end());
    if (cue.isEmpty() || quotation.span().start() > attribution.content().start()) {
      return attribution.parts();
    }
    return attribution.parts().stream()
        .filter(
            part ->
                part.start() < quotation.span().end()
                    || MARK.matcher(part.of(analysis.text())).find())
        .map(
            part ->
                part.overlaps(quotation.span()) && part.end() > cue.get().span().start()
                    ? new Span(part.start(), quotation.span().end())
                    : part)
        .toList();
  }

  /** Whether a quotation goes on with an earlier one: nothing but its attribution lies between. */
  private boolean continues(Attribution earlier, Quotation quotation) {
    if (quotation.continues()) {
      return true;
    }
    int start = earlier.content().end();
    int end = quotation.span().start();
    Optional<Sentence> at = analysis.sentenceAt(quotation.inner().start());
    if (!earlier.direct() || end < start || at.isEmpty()) {
      return false;
    }
    boolean starts = end <= firstWord(at.get());
    boolean next = at.get().index() <= earlier.sentence().index() + 1;
    char last = lastBefore(start, end);
    boolean interrupted =
        earlier.cue().map(Token::span).filter(new Span(start, end)::contains).isPresent();
    if (isSameParagraph(start - 1, quotation)) {
      return next
          && ((starts && ".!?".indexOf(last) >= 0) || (interrupted && ",;:-–—".indexOf(last) >= 0));
    }
    return fillsParagraph(quotation) && isNextParagraph(Math.max(start, lastOfCue(earlier)), end);
  }

  /** The last character of what lies between two quotations that is no space and no mark. */
  private char lastBefore(int start, int end) {
    String text = analysis.text();
    for (int at = end - 1; at >= start; at--) {
      char c = text.charAt(at);
      if (!Character.isWhitespace(c) && "\"”»’'".indexOf(c) < 0) {
        return c;
      }
    }
    return '.';
  }

  private boolean isSameParagraph(int position, Quotation quotation) {
    OptionalInt paragraph = places.holding(quotation.span());
    return paragraph.isPresent() && places.get(paragraph.getAsInt()).contains(position);
  }

  /** Whether a paragraph is nothing but this quotation. */
  private boolean fillsParagraph(Quotation quotation) {
    OptionalInt index = places.holding(quotation.span());
    if (index.isEmpty()) {
      return false;
    }
    Span paragraph = places.get(index.getAsInt());
    String text = analysis.text();
    return new Span(paragraph.start(), quotation.span().start()).of(text).isBlank()
        && new Span(quotation.span().end(), paragraph.end()).of(text).isBlank();
  }

  private static int lastOfCue(Attribution attribution) {
    return attribution.cue().map(cue -> cue.span().end()).orElse(0);
  }

  /**
   * Whether what holds {@code position} is the paragraph before the one that {@code next} is in.
   */
  private boolean isNextParagraph(int position, int next) {
    OptionalInt paragraph = places.at(next);
    return paragraph.isPresent()
        && paragraph.getAsInt() > 0
        && places.get(paragraph.getAsInt() - 1).contains(position - 1);
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
    boolean joined =
        before >= 0
            && (":,".indexOf(analysis.text().charAt(before)) >= 0
                || endsWithThat(analysis.text(), before));
    Optional<Sentence> sentence = joined ? analysis.sentenceAt(before) : Optional.empty();
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
    if (cue.isEmpty()) {
      sentence = behind(quotation);
      cue = sentence.flatMap(next -> cueBehind(next, quotation));
    }
    if (cue.isEmpty() || sentence.isEmpty()) {
      return Optional.empty();
    }
    Sentence where = sentence.get();
    List<Speaker> who = speakers.ofVerb(where, cue.get());
    return Optional.of(
        new Attribution(
            Frame.SAYING,
            where,
            cue,
            who,
            List.of(),
            Optional.empty(),
            List.of(quotation.span()),
            true));
  }

  /** The sentence that starts right behind a quotation which ends one: "Never!" she said. */
  private Optional<Sentence> behind(Quotation quotation) {
    String text = analysis.text();
    int last = quotation.inner().end() - 1;
    int next = quotation.span().end();
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean ended = last >= 0 && ".!?…".indexOf(text.charAt(last)) >= 0;
    return ended && next < text.length() && isSameParagraph(next, quotation)
        ? analysis.sentenceAt(next)
        : Optional.empty();
  }

  /** A verb of speech soon behind a quotation that tells nothing else. */
  private Optional<Token> cueBehind(Sentence sentence, Quotation quotation) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() >= quotation.span().end())
        .filter(token -> token.span().start() - quotation.span().end() < 60)
        .filter(token -> isCue(sentence, token))
        .filter(
            token ->
                sentence
                    .children(token, "obj", "ccomp", "xcomp", "parataxis")
                    .allMatch(told -> quotation.span().contains(told.span())))
        .findFirst();
  }

  private static boolean endsWithThat(String text, int last) {
    return last >= 4 && text.startsWith(" that", last - 4);
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
