package parley.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.text.Span;

/**
 * Cuts a paragraph into words and marks, the way UD English EWT does.
 *
 * <p>Compounds are cut at hyphens ({@code US - led}) but not after prefixes ({@code re-group});
 * clitics are words of their own ({@code Trump 's}, {@code was n't}). Every token is a span of the
 * text, so that nothing is spelt otherwise than it was written. The traps are periods: those of
 * abbreviations and initials belong to the word. The scan goes from left to right once and looks a
 * bounded number of characters ahead.
 */
final class Tokeniser {

  /** The longest token; longer runs of letters, which are no words, are cut. */
  static final int LONGEST = 400;

  private final Vocabulary vocabulary;

  Tokeniser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The tokens of {@code paragraph}, in order. */
  List<Span> tokens(String text, Span paragraph) {
    List<Span> tokens = new ArrayList<>();
    int end = paragraph.end();
    int at = paragraph.start();
    while (at < end) {
      int c = codePoint(text, at, end);
      if (Letters.isBlank(c)) {
        at += Character.charCount(c);
      } else {
        at = next(text, at, end, paragraph.start(), tokens);
      }
    }
    return tokens;
  }

  /** Adds what begins at {@code at}, and says where it ends. */
  private int next(String text, int at, int end, int start, List<Span> tokens) {
    int c = codePoint(text, at, end);
    int address = Addresses.end(text, at, end);
    if (address > at) {
      tokens.add(new Span(at, address));
      return address;
    }
    if (Letters.isApostrophe(c) && at > start && !Letters.isBlank(text.charAt(at - 1))) {
      int clitic = Clitics.endOfDetached(text, at, end);
      if (clitic > at) {
        tokens.add(new Span(at, clitic));
        return clitic;
      }
    }
    int number = Numbers.end(text, at, end);
    if (number > at) {
      tokens.add(new Span(at, number));
      return number;
    }
    if (Letters.isWord(c)) {
      int word = wordEnd(text, at, end);
      Clitics.addParts(text, at, word, tokens);
      return word;
    }
    int mark = Marks.end(text, at, end);
    tokens.add(new Span(at, mark));
    return mark;
  }

  private int wordEnd(String text, int start, int end) {
    int limit = Math.min(end, start + LONGEST);
    int acronym = acronymEnd(text, start, limit);
    if (acronym > start) {
      return acronym;
    }
    int at = runEnd(text, start, limit);
    while (at < limit && joins(text, start, at, limit)) {
      at = runEnd(text, at + 1, limit);
    }
    at = withoutInvisible(text, start, at);
    if (at < end && text.charAt(at) == '.' && keepsPeriod(text, start, at, end)) {
      return at + 1;
    }
    if (at < end && text.charAt(at) == '$' && at - start <= 3 && isUpper(text, start, at)) {
      return at + 1;
    }
    return at;
  }

  /** The end of letters and digits from {@code at}, never between surrogates. */
  private static int runEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit) {
      int c = codePoint(text, at, limit);
      if (!Letters.isWord(c) && !Letters.isInvisible(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    if (at < text.length()
        && at - 1 > from
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at))) {
      return at - 1;
    }
    return at;
  }

  private static int withoutInvisible(String text, int start, int end) {
    int at = end;
    while (at - 1 > start && Letters.isInvisible(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether the mark at {@code at} stands within a word that goes on after it. */
  private boolean joins(String text, int start, int at, int limit) {
    if (at + 1 >= limit || !Letters.isWord(codePoint(text, at + 1, limit))) {
      return false;
    }
    char mark = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (Letters.isApostrophe(mark)) {
      return true;
    }
    if (mark == '&') {
      return Character.isUpperCase(before) && Character.isUpperCase(after);
    }
    if (mark == '.') {
      return !(Character.isLowerCase(before) && Character.isUpperCase(after))
          || vocabulary.isAbbreviation(text.substring(start, runEnd(text, at + 1, limit)));
    }
    return Letters.isHyphen(mark)
        && Character.isLetter(after)
        && !(isUpper(text, start, at) && Character.isLowerCase(after) && at - start > 1) // "UN-led"
        && vocabulary.isPrefix(text.substring(start, at).toLowerCase(Locale.ROOT));
  }

  /** The end of letters with a period each, such as {@code U.S.} or {@code a.m.}. */
  private static int acronymEnd(String text, int start, int limit) {
    int at = start;
    int letters = 0;
    while (at + 1 < limit && Character.isLetter(text.charAt(at)) && text.charAt(at + 1) == '.') {
      at += 2;
      letters++;
    }
    boolean moreLetters = at < limit && Letters.isWord(codePoint(text, at, limit));
    if (letters >= 1 && moreLetters && (at + 1 == limit || !Letters.isWord(text.charAt(at + 1)))) {
      return at + 1;
    }
    return letters >= 2 && !moreLetters ? at : start;
  }

  private boolean keepsPeriod(String text, int start, int period, int end) {
    String word = text.substring(start, period);
    int after = period + 1;
    while (after < end && Letters.isBlank(text.charAt(after)) && after < period + 20) {
      after++;
    }
    char next = after < end ? text.charAt(after) : ' ';
    if (vocabulary.isAbbreviation(word)) {
      return true;
    }
    if (vocabulary.isAbbreviationBeforeNumber(word)) {
      return Letters.isDigit(next);
    }
    return word.length() == 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isUpperCase(next)
        && after > period + 1
        && !vocabulary.startsSentence(firstWord(text, after, end));
  }

  private static String firstWord(String text, int start, int end) {
    return text.substring(start, runEnd(text, start, Math.min(end, start + 20)));
  }

  private static boolean isUpper(String text, int start, int end) {
    return text.substring(start, end).chars().allMatch(Character::isUpperCase);
  }

  /** The character at {@code at}, not looking past {@code end}. */
  static int codePoint(String text, int at, int end) {
    char first = text.charAt(at);
    if (Character.isHighSurrogate(first)
        && at + 1 < end
        && Character.isLowSurrogate(text.charAt(at + 1))) {
      return Character.toCodePoint(first, text.charAt(at + 1));
    }
    return first;
  }
}
