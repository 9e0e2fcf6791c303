package parley.linguistics;

import java.util.ArrayList;
import java.util.List;
import parley.text.Span;

/**
 * Cuts the tokens of a paragraph into sentences.
 *
 * <p>A quotation of several sentences is cut inside too; closing marks stay with the sentence that
 * they close. A dateline ({@code CAIRO (Reuters) -}) is a sentence of its own, so that it does not
 * upset the tree of the one after it. The trap is the straight quotation mark: it closes where no
 * space stands before it.
 */
final class SentenceSplitter {

  private static final int LONGEST_ATTRIBUTION = 6;

  private final Vocabulary vocabulary;

  SentenceSplitter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The tokens of each sentence, in order; none is empty and none is lost. */
  List<List<Span>> sentences(String text, List<Span> tokens) {
    List<List<Span>> sentences = new ArrayList<>();
    int first = 0;
    int dateline = Datelines.end(text, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (i + 1 == dateline) {
        sentences.add(tokens.subList(first, i + 1));
        first = i + 1;
      } else if (i >= dateline && endsSentence(text, tokens, i)) {
        int end = closersEnd(text, tokens, i + 1);
        if (end == tokens.size() || startsAnew(text, tokens, i, end)) {
          sentences.add(tokens.subList(first, end));
          first = end;
        }
        i = end - 1;
      }
    }
    if (first < tokens.size()) {
      sentences.add(tokens.subList(first, tokens.size()));
    }
    return sentences;
  }

  private boolean endsSentence(String text, List<Span> tokens, int at) {
    String token = shortText(text, tokens.get(at));
    char last = token.charAt(token.length() - 1);
    if ("?!…".indexOf(last) >= 0 || isFullStop(token)) {
      return true;
    }
    return last == '.' && Character.isLetter(token.charAt(0)) && vocabulary.mayEndSentence(token);
  }

  private static boolean isFullStop(String token) {
    return token.chars().allMatch(c -> c == '.') || token.equals("。");
  }

  /** The end of the marks from {@code from} on that close what the sentence holds. */
  private static int closersEnd(String text, List<Span> tokens, int from) {
    int at = from;
    while (at < tokens.size() && closes(text, tokens, at)) {
      at++;
    }
    return at;
  }

  private static boolean closes(String text, List<Span> tokens, int at) {
    Span token = tokens.get(at);
    if (token.length() > 2) {
      return false;
    }
    boolean attached = token.start() == tokens.get(at - 1).end();
    return switch (text.charAt(token.start())) {
      case '”', '»', ')', ']', '’' -> true;
      case '"', '\'', '“', '‘' -> attached;
      default -> false;
    };
  }

  private boolean startsAnew(String text, List<Span> tokens, int stop, int next) {
    String end = shortText(text, tokens.get(stop));
    boolean abbreviation = Character.isLetter(end.charAt(0)) && next == stop + 1;
    Span token = tokens.get(next);
    int first = text.codePointAt(token.start());
    if (Character.isLowerCase(first) || isContinuation(first)) {
      return false;
    }
    if (abbreviation) {
      return opensQuotation(text, tokens, next)
          || vocabulary.startsSentence(shortText(text, token));
    }
    boolean glued = token.start() == tokens.get(next - 1).end();
    if (glued && (Letters.isDigit(first) || (!Character.isUpperCase(first) && next == stop + 1))) {
      return false;
    }
    boolean quoted = next > stop + 1;
    return !(quoted && !isFullStop(end) && isAttribution(text, tokens, next));
  }

  private static boolean isContinuation(int first) {
    return ",;:".indexOf(first) >= 0;
  }

  private static boolean opensQuotation(String text, List<Span> tokens, int at) {
    return "\"“‘«".indexOf(text.charAt(tokens.get(at).start())) >= 0
        && tokens.get(at).start() > tokens.get(at - 1).end();
  }

  /** Whether a name and a verb of saying come next, as in {@code "Is it over?" Ann Lee asked.} */
  private boolean isAttribution(String text, List<Span> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST_ATTRIBUTION); i++) {
      String word = shortText(text, tokens.get(i));
      if (vocabulary.isSpeech(word)) {
        return i > from || Character.isLowerCase(word.charAt(0));
      }
      if (!Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  private static String shortText(String text, Span token) {
    return text.substring(token.start(), Math.min(token.end(), token.start() + 60));
  }
}
