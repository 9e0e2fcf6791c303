package parley.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.linguistics.Analysis;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/**
 * Judges and trims what a cue governs, so that it is something that can be said.
 *
 * <p>A clause can, and quoted words of which there are two at least; a bare name, a pronoun or a
 * phrase that only tells to whom it was said cannot. Words in marks are the speaker's own where a
 * cue governs them; a title in marks is nobody's words.
 */
final class SaidWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");
  private static final Set<String> JOINING = Set.of("and", "or", "to", "-");
  private static final Set<String> PREDICATES = Set.of("VERB", "AUX");
  private static final Set<String> JUDGED = Set.of("NOUN", "ADJ");
  private static final int LEAST_CUT_OUT = 5;
  private static final String MARKS = "\"“”„«»‘’";

  private final Analysis analysis;
  private final OrderedSpans marked;
  private final OrderedSpans inner;
  private final SpeechWords words;

  SaidWords(Analysis analysis, List<Quotation> quotations, SpeechWords words) {
    this.words = words;
    this.analysis = analysis;
    this.marked = new OrderedSpans(quotations.stream().map(Quotation::span).toList());
    this.inner = new OrderedSpans(quotations.stream().map(Quotation::inner).toList());
  }

  /** The content of an attribution without what is not said; empty if nothing is left. */
  Optional<Span> content(Attribution attribution) {
    Span content = attribution.content();
    if (attribution.direct()) {
      Span inner = unmarked(content);
      return words(inner) >= 2 ? Optional.of(inner) : Optional.empty();
    }
    if (isComment(attribution)) {
      return Optional.empty();
    }
    content = withoutComment(content);
    content = withoutTime(attribution, content);
    Optional<Span> verdict = verdict(attribution, content);
    boolean quoted = verdict.isPresent() || !quoted(content).isEmpty();
    boolean said = quoted || isClause(attribution, content) || isNominal(attribution, content);
    boolean fragment =
        isCutOut(attribution)
            && attribution.parts().stream().mapToInt(this::words).sum() < LEAST_CUT_OUT;
    if (fragment && verdict.isPresent()) {
      return verdict;
    }
    return said && !fragment && words(content) >= 2 ? Optional.of(content) : Optional.empty();
  }

  /** What somebody calls a thing, in their own words if be it one: 'called the move "reckless"'. */
  private Optional<Span> verdict(Attribution attribution, Span content) {
    boolean named = // "what they call the 'zone'" only gives a name
        attribution
            .cue()
            .flatMap(attribution.sentence()::head)
            .filter(above -> above.lemma().equals("what"))
            .isPresent();
    return attribution.frame() == SpeechWords.Frame.JUDGING && !named
        ? inner.within(content).stream()
            .filter(span -> words(span) >= 1 && !isTitle(span))
            .findFirst()
        : Optional.empty();
  }

  /** "An area that the rebels say they hold": what is said there is hardly more than its verb. */
  private static boolean isCutOut(Attribution attribution) {
    return attribution
        .cue()
        .filter(cue -> cue.is("acl:relcl"))
        .flatMap(cue -> attribution.sentence().child(cue, "nsubj"))
        .filter(subject -> !subject.xpos().equals("WP") && !subject.xpos().equals("WDT"))
        .isPresent();
  }

  /** The words within an indirect content that stand in marks and are no title. */
  List<Span> quoted(Attribution attribution, Span content) {
    List<Span> quoted = quoted(content);
    return quoted.isEmpty() ? verdict(attribution, content).stream().toList() : quoted;
  }

  private List<Span> quoted(Span content) {
    return inner.within(content).stream()
        .filter(words -> words(words) >= 2 && !isTitle(words))
        .toList();
  }

  /** The words between the marks, if the marks are the content's edges. */
  private Span unmarked(Span content) {
    String text = content.of(analysis.text());
    boolean open = MARKS.indexOf(text.charAt(0)) >= 0;
    boolean close = MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return open && close && content.length() > 2
        ? new Span(content.start() + 1, content.end() - 1)
        : content;
  }

  /** "…, signalling its readiness": what the report makes of what was said. */
  private boolean isComment(Attribution attribution) {
    return attribution
        .cue()
        .filter(cue -> cue.xpos().equals("VBG") && cue.is("advcl") && words.isComment(cue))
        .filter(cue -> attribution.sentence().child(cue, "ccomp").isEmpty())
        .isPresent();
  }

  /** Without what the report adds behind a quotation that a comma ends: ",” signalling that …". */
  private Span withoutComment(Span content) {
    return marked.within(content).stream()
        .filter(span -> span.end() < content.end())
        .filter(span -> span.length() > 2 && analysis.text().charAt(span.end() - 2) == ',')
        .filter(span -> isParticipleAfter(span.end()))
        .findFirst()
        .map(span -> new Span(content.start(), span.end()))
        .orElse(content);
  }

  private boolean isParticipleAfter(int end) {
    return analysis.sentenceAt(end).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.span().start() >= end)
        .findFirst()
        .filter(token -> token.xpos().equals("VBG"))
        .isPresent();
  }

  /** Without the time of the saying, which stands between the cue and what was said. */
  private static Span withoutTime(Attribution attribution, Span content) {
    Sentence sentence = attribution.sentence();
    Optional<Span> cue =
        attribution.cue().map(Token::span).filter(each -> each.end() <= content.start());
    if (cue.isEmpty() || attribution.frame() != SpeechWords.Frame.SAYING) {
      return content;
    }
    int from = cue.get().end();
    boolean beside =
        sentence.tokens().stream()
            .filter(token -> token.span().start() >= from)
            .filter(token -> token.span().end() <= content.start())
            .allMatch(token -> token.upos().equals("ADV"));
    int second =
        sentence.tokens().stream()
            .filter(token -> content.contains(token.span()))
            .skip(1)
            .mapToInt(token -> token.span().start())
            .findFirst()
            .orElse(content.start());
    return TimeFinder.find(sentence).stream()
        .map(TimeMention::span)
        .filter(time -> beside && time.start() >= from && time.start() <= second)
        .filter(time -> time.end() > content.start() && time.end() < content.end())
        .findFirst()
        .flatMap(time -> after(sentence, time, content))
        .orElse(content);
  }

  private static Optional<Span> after(Sentence sentence, Span time, Span content) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() >= time.end() && content.contains(token.span()))
        .filter(token -> !token.upos().equals("PUNCT"))
        .findFirst()
        .filter(token -> !JOINING.contains(token.lemma()) && !token.is("case"))
        .map(token -> new Span(token.span().start(), content.end()));
  }

  private static boolean isClause(Attribution attribution, Span content) {
    Sentence sentence = attribution.sentence();
    List<Token> heads = heads(sentence, content).toList();
    return heads.stream()
        .anyMatch(
            head ->
                (PREDICATES.contains(head.upos()) && !isGerundOfNoun(attribution, head))
                    || sentence.child(head, "cop", "nsubj", "aux").isPresent());
  }

  /** "His commitment to ending it": what is done, and not that it is said. */
  private static boolean isGerundOfNoun(Attribution attribution, Token head) {
    return head.xpos().equals("VBG")
        && attribution.cue().filter(cue -> cue.upos().equals("NOUN")).isPresent();
  }

  /** A noun with something to it, after a verb: "condemned the attack on the port". */
  private boolean isNominal(Attribution attribution, Span content) {
    Sentence sentence = attribution.sentence();
    Optional<Token> head = heads(sentence, content).findFirst();
    boolean person =
        head.flatMap(sentence::name).isPresent()
            || attribution
                .addressee()
                .map(each -> each.token())
                .filter(each -> head.filter(each::equals).isPresent())
                .filter(each -> !words.isSought(each))
                .isPresent();
    boolean modified =
        head.isPresent()
            && sentence.children(head.get()).stream()
                .anyMatch(
                    child ->
                        words.isClaim(head.get())
                            || child.is("amod", "compound", "nmod", "acl", "nummod", "conj"));
    boolean judged = heads(sentence, content).anyMatch(each -> JUDGED.contains(each.upos()));
    return head.filter(each -> each.upos().equals("NOUN")).isPresent()
        && !person
        && (modified || (judged && heads(sentence, content).count() > 1));
  }

  /** The words that hang on nothing within the content. */
  private static Stream<Token> heads(Sentence sentence, Span content) {
    return sentence.tokens().stream()
        .filter(token -> content.contains(token.span()) && !token.upos().equals("PUNCT"))
        .filter(token -> sentence.head(token).filter(up -> content.contains(up.span())).isEmpty());
  }

  /** Whether all its longer words have capitals, as those of a book or a report. */
  private boolean isTitle(Span inner) {
    Matcher matcher = WORD.matcher(inner.of(analysis.text()));
    while (matcher.find()) {
      String word = matcher.group();
      if (word.length() > 3 && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private int words(Span span) {
    Matcher matcher = WORD.matcher(span.of(analysis.text()));
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
