package parley.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.linguistics.Analysis;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/**
 * Where a text quotes, and who speaks there, as far as pronouns need to know it.
 *
 * <p>A quotation ends at the next closing mark or at the end of its paragraph. One that follows
 * another without a word between them has the same speaker.
 */
public final class QuotedSpeech {

  private final List<Quote> quotes = new ArrayList<>();
  private final Map<Integer, List<Span>> spoken = new HashMap<>();

  /** A saying verb's subject. */
  public record Said(Sentence sentence, Token subject) {}

  private record Quote(Span span, Optional<Said> said, boolean clause) {}

  /** Finds the quotations of a text. */
  public QuotedSpeech(Analysis analysis) {
    String text = analysis.text();
    List<Sentence> sentences = analysis.sentences();
    int open = -1;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      boolean straight = c == '"';
      if (open < 0 && (straight || c == '“')) {
        open = i;
      } else if (open >= 0 && (straight || c == '”' || c == '\n')) {
        Span span = new Span(open, i);
        while (from < sentences.size() && sentences.get(from).span().end() <= open) {
          from++;
        }
        add(text, sentences, from, span);
        open = -1;
      }
    }
  }

  private void add(String text, List<Sentence> sentences, int from, Span span) {
    Optional<Said> said = Optional.empty();
    boolean clause = false;
    for (int i = from; i < sentences.size() && sentences.get(i).span().start() < span.end(); i++) {
      Sentence sentence = sentences.get(i);
      said = said.isPresent() ? said : said(sentence, span);
      clause |=
          sentence.tokens().stream()
              .anyMatch(token -> token.is("nsubj") && span.contains(token.span()));
    }
    if (said.isEmpty() && !quotes.isEmpty()) {
      Quote last = quotes.get(quotes.size() - 1);
      int after = Math.min(last.span().end() + 1, span.start());
      said = text.substring(after, span.start()).isBlank() ? last.said() : Optional.empty();
    }
    quotes.add(new Quote(span, said, clause));
    said.ifPresent(
        each ->
            spoken
                .computeIfAbsent(each.subject().span().start(), key -> new ArrayList<>())
                .add(span));
  }

  private static Optional<Said> said(Sentence sentence, Span quote) {
    return sentence.tokens().stream()
        .filter(
            token -> !quote.contains(token.span()) && Vocabulary.standard().isSaying(token.lemma()))
        .flatMap(
            verb ->
                subject(sentence, verb).stream()
                    .filter(subject -> !quote.contains(subject.span()))
                    .map(subject -> new Said(sentence, subject)))
        .findFirst();
  }

  /** The subject of a verb, or of the verb that it hangs on ("Abebe agreed, saying …"). */
  private static Optional<Token> subject(Sentence sentence, Token verb) {
    Token at = verb;
    while (true) {
      List<Token> own = sentence.children(at, "nsubj").toList();
      if (!own.isEmpty()) {
        return Optional.of(own.get(own.size() - 1));
      }
      Optional<Token> up = sentence.head(at);
      if (up.isEmpty() || !at.is("advcl", "conj", "xcomp")) {
        return Optional.empty();
      }
      at = up.get();
    }
  }

  /** Whether one quotation holds all of {@code span}. */
  public boolean holds(Span span) {
    return quote(span) >= 0;
  }

  /** The number of the quotation that holds all of {@code span}, or -1. */
  int quote(Span span) {
    int low = 0;
    int high = quotes.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span at = quotes.get(middle).span();
      if (at.contains(span)) {
        return middle;
      }
      if (at.start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /**
   * Whether the quotation around a token holds a clause with its subject. In one that does not ("he
   * called it \"his plan\"") the report's own pronouns stand.
   */
  boolean isClause(Token token) {
    int at = quote(token.span());
    return at >= 0 && quotes.get(at).clause();
  }

  /** Whether a token is the subject that speaks a quotation. */
  boolean isSpeaker(Token subject) {
    return spoken.containsKey(subject.span().start());
  }

  /** Whether a token is the subject that speaks the quotation that holds {@code span}. */
  boolean speaks(Token subject, Span span) {
    List<Span> own = spoken.get(subject.span().start());
    return own != null && own.stream().anyMatch(each -> each.contains(span));
  }

  /** Who speaks around a token. */
  public Optional<Said> speaker(Token token) {
    int at = quote(token.span());
    return at < 0 ? Optional.empty() : quotes.get(at).said();
  }
}
