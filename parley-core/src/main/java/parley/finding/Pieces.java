package parley.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/**
 * The words of a sentence with compounds and numeric dates cut at their hyphens and slashes, for
 * reading times word by word.
 */
final class Pieces {

  /** A word or mark, lower-cased beside the form it was written in. */
  record Piece(String text, String lower, Span span, Token token) {}

  private static final Piece NONE =
      new Piece("", "", new Span(0, 0), new Token(0, new Span(0, 0), "", "", "X", "", -1, "root"));

  private final List<Piece> pieces = new ArrayList<>();

  Pieces(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String text = token.text();
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        boolean cut = i == text.length() || "-–—/".indexOf(text.charAt(i)) >= 0;
        if (cut && i > start) {
          add(token, start, i);
        }
        if (cut && i < text.length()) {
          add(token, i, i + 1);
        }
        start = cut ? i + 1 : start;
      }
    }
  }

  private void add(Token token, int start, int end) {
    String text = token.text().substring(start, end);
    Span span = new Span(token.span().start() + start, token.span().start() + end);
    pieces.add(new Piece(text, text.toLowerCase(Locale.ROOT), span, token));
  }

  int size() {
    return pieces.size();
  }

  /** The piece at {@code at}; an empty one outside the sentence. */
  Piece at(int at) {
    return at >= 0 && at < pieces.size() ? pieces.get(at) : NONE;
  }

  /** The lower-cased word at {@code at}, without an abbreviation's period. */
  String word(int at) {
    String lower = at(at).lower();
    return lower.length() > 1 && lower.endsWith(".")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  boolean is(int at, String... words) {
    String word = word(at);
    for (String each : words) {
      if (each.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words from {@code at} on are these. */
  boolean follow(int at, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!is(at + i, words[i])) {
        return false;
      }
    }
    return true;
  }

  boolean capital(int at) {
    String text = at(at).text();
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  boolean dash(int at) {
    return is(at, "-", "–", "—");
  }

  /** The number of at most four digits at {@code at}. */
  Optional<Integer> digits(int at) {
    String word = at(at).lower();
    boolean number =
        !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Optional.of(Integer.parseInt(word)) : Optional.empty();
  }
}
