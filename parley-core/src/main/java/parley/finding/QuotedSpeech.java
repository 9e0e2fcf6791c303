package parley.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.linguistics.Analysis;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/**
 * Where an article quotes, and who speaks there, as far as pronouns need to know it.
 *
 * <p>A quotation ends at the next closing mark or at the end of its paragraph. One that follows
 * another without a word between them has the same speaker.
 */
final class QuotedSpeech {

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "state",
          "declare",
          "announce",
          "stress",
          "note",
          "emphasize",
          "emphasise",
          "explain",
          "warn",
          "claim",
          "insist",
          "argue",
          "reiterate",
          "reply",
          "ask",
          "write",
          "remark",
          "affirm",
          "confirm",
          "comment",
          "respond",
          "continue",
          "conclude",
          "assert",
          "underscore",
          "underline",
          "urge",
          "post",
          "acknowledge",
          "admit",
          "point");

  private final List<Quote> quotes = new ArrayList<>();

  /** A saying verb's subject. */
  record Said(Sentence sentence, Token subject) {}

  private record Quote(Span span, Optional<Said> said) {}

  QuotedSpeech(Analysis analysis) {
    String text = analysis.text();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean straight = c == '"';
      if (open < 0 && (straight || c == '“')) {
        open = i;
      } else if (open >= 0 && (straight || c == '”' || c == '\n')) {
        add(analysis, new Span(open, i));
        open = -1;
      }
    }
    if (open >= 0) {
      add(analysis, new Span(open, text.length()));
    }
  }

  private void add(Analysis analysis, Span span) {
    Optional<Said> said =
        analysis.sentences().stream()
            .filter(sentence -> sentence.span().overlaps(span))
            .flatMap(sentence -> said(sentence, span).stream())
            .findFirst();
    if (said.isEmpty() && !quotes.isEmpty()) {
      Quote last = quotes.get(quotes.size() - 1);
      boolean follows =
          analysis
              .text()
              .substring(Math.min(last.span().end() + 1, span.start()), span.start())
              .isBlank();
      said = follows ? last.said() : Optional.empty();
    }
    quotes.add(new Quote(span, said));
  }

  private static Optional<Said> said(Sentence sentence, Span quote) {
    return sentence.tokens().stream()
        .filter(token -> !quote.contains(token.span()) && SAYING.contains(token.lemma()))
        .flatMap(
            verb ->
                subject(sentence, verb).stream()
                    .filter(subject -> !quote.contains(subject.span()))
                    .map(subject -> new Said(sentence, subject)))
        .findFirst();
  }

  /** The subject of a verb, or of the verb that it hangs on ("Trump agreed, saying …"). */
  private static Optional<Token> subject(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "nsubj")
        .reduce((first, last) -> last)
        .or(
            () ->
                verb.is("advcl", "conj", "xcomp")
                    ? sentence.head(verb).flatMap(up -> subject(sentence, up))
                    : Optional.empty());
  }

  /** Whether one quotation holds all of {@code span}. */
  boolean holds(Span span) {
    return quotes.stream().anyMatch(quote -> quote.span().contains(span));
  }

  /** Who speaks around a token. */
  Optional<Said> speaker(Token token) {
    return quotes.stream()
        .filter(quote -> quote.span().contains(token.span()))
        .findFirst()
        .flatMap(Quote::said);
  }
}
