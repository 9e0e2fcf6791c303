package parley.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.finding.Attribution.Speaker;
import parley.finding.SpeechWords.Frame;
import parley.linguistics.Analysis;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/**
 * Attributions without a verb: a name and a colon before the words, as in transcripts and
 * headlines, or a dash and a name behind them.
 */
final class SpeakerLabels {

  /** The longest label, in tokens. */
  private static final int LONGEST = 5;

  private static final Set<Listed.Role> TOWNS = EnumSet.of(Listed.Role.CITY, Listed.Role.CAPITAL);

  private static final String DASHES = "-–—―";

  private final Analysis analysis;
  private final SpeechWords words;

  SpeakerLabels(Analysis analysis, SpeechWords words) {
    this.analysis = analysis;
    this.words = words;
  }

  /**
   * The paragraphs that their speaker's name and a colon begin: "SMITH: We will …", "Poll: Voters
   * …".
   *
   * @param paragraphs in order and without overlap
   * @param found what is attributed already, which a label must not take if it is quoted
   */
  List<Attribution> labelled(List<Span> paragraphs, List<Attribution> found) {
    NavigableMap<Integer, Integer> ends = ends(found);
    return paragraphs.stream()
        .flatMap(paragraph -> labelled(paragraph).stream())
        .filter(label -> !overlaps(label.content(), ends))
        .toList();
  }

  /** Up to where quoted contents reach that start at a position or before it. */
  private static NavigableMap<Integer, Integer> ends(List<Attribution> found) {
    NavigableMap<Integer, Integer> ends = new TreeMap<>();
    int last = 0;
    for (Span content :
        found.stream().filter(Attribution::direct).map(Attribution::content).sorted().toList()) {
      last = Math.max(last, content.end());
      ends.put(content.start(), last);
    }
    return ends;
  }

  private static boolean overlaps(Span content, NavigableMap<Integer, Integer> ends) {
    Map.Entry<Integer, Integer> before = ends.lowerEntry(content.end());
    return before != null && before.getValue() > content.start();
  }

  private Optional<Attribution> labelled(Span paragraph) {
    return first(paragraph.start())
        .flatMap(sentence -> after(sentence, 0))
        .map(attribution -> attribution.withParts(List.of(reach(attribution, paragraph)), true));
  }

  private Span reach(Attribution attribution, Span paragraph) {
    return new Span(attribution.content().start(), paragraph.end());
  }

  /** A quotation that itself begins with its speaker's name: "“SMITH: We will …”". */
  Optional<Attribution> scripted(Quotation quotation) {
    return analysis
        .sentenceAt(quotation.inner().start())
        .flatMap(
            sentence ->
                sentence.tokens().stream()
                    .filter(token -> token.span().start() == quotation.inner().start())
                    .findFirst()
                    .flatMap(token -> after(sentence, token.index())))
        .filter(attribution -> attribution.content().start() < quotation.inner().end())
        .map(
            attribution ->
                attribution.withParts(
                    List.of(new Span(attribution.content().start(), quotation.inner().end())),
                    true));
  }

  private Optional<Sentence> first(int paragraph) {
    return analysis
        .sentenceAt(paragraph)
        .filter(
            sentence ->
                new Span(Math.min(paragraph, sentence.span().start()), sentence.span().start())
                    .of(analysis.text())
                    .isBlank());
  }

  /** What follows a label that begins at {@code first}, with the colon for its cue. */
  private Optional<Attribution> after(Sentence sentence, int first) {
    int size = sentence.tokens().size();
    int colon = first;
    while (colon < Math.min(size, first + LONGEST) && isLabel(sentence.token(colon))) {
      colon++;
    }
    boolean label =
        colon > first
            && colon + 1 < size
            && sentence.token(colon).text().equals(":")
            && !isDateline(sentence, first, colon);
    if (!label || Character.isLowerCase(sentence.token(colon + 1).text().charAt(0))) {
      return Optional.empty();
    }
    Token head = sentence.token(first);
    for (int i = first; i < colon; i++) {
      int up = sentence.token(i).head();
      head = up < first || up >= colon ? sentence.token(i) : head;
    }
    return Optional.of(
        attribution(
            sentence,
            Optional.of(sentence.token(colon)),
            head,
            new Span(sentence.token(colon + 1).span().start(), sentence.span().end())));
  }

  /**
   * "OSLO: …", "Oslo: …", "UNITED NATIONS: …": where a report comes from, and nobody who speaks.
   */
  private boolean isDateline(Sentence sentence, int first, int colon) {
    String label =
        sentence.token(first).span().cover(sentence.token(colon - 1).span()).of(analysis.text());
    List<Span> words = sentence.tokens().subList(first, colon).stream().map(Token::span).toList();
    boolean shouted = label.chars().noneMatch(Character::isLowerCase);
    return ActorList.standard()
        .at(analysis.text(), words, 0)
        .filter(found -> found.end() == words.size())
        .filter(found -> shouted || TOWNS.contains(found.listed().role()))
        .isPresent();
  }

  private boolean isLabel(Token token) {
    boolean capital = Character.isUpperCase(token.text().charAt(0));
    return token.upos().equals("PROPN")
        || (capital && words.isDocument(token))
        || (token.text().length() > 2 && token.text().chars().allMatch(Character::isUpperCase));
  }

  /** A name that signs a quotation, after a dash: "“We are tired.” — Amal Said". */
  Optional<Attribution> signed(Quotation quotation) {
    int at = quotation.span().end();
    String text = analysis.text();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    boolean dash = at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0;
    while (dash
        && at < text.length()
        && (text.charAt(at) == ' ' || DASHES.indexOf(text.charAt(at)) >= 0)) {
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
                    .map(token -> attribution(sentence, Optional.empty(), token, quotation.span())))
        .findFirst();
  }

  private static Attribution attribution(
      Sentence sentence, Optional<Token> cue, Token speaker, Span content) {
    return new Attribution(
        Frame.SAYING,
        sentence,
        cue,
        List.of(new Speaker(sentence, speaker)),
        List.of(),
        Optional.empty(),
        List.of(content),
        true);
  }
}
