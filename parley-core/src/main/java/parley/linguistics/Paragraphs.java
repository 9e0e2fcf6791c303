package parley.linguistics;

import java.util.ArrayList;
import java.util.List;
import parley.text.Span;

/**
 * Finds the paragraphs of a plain text.
 *
 * <p>A blank line ends a paragraph, and so does a line break, but for hard-wrapped text: there a
 * line goes on if the next line's first word would not have fitted it any more, or if the next line
 * starts in lower case.
 */
final class Paragraphs {

  private static final int WIDEST_WRAP = 100;
  private static final int NARROWEST_WRAP = 40;
  private static final int SHORTEST_BROKEN_LINE = 30;

  private Paragraphs() {}

  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      Span line = trim(text, at, end);
      if (line.isEmpty()) {
        addBlock(text, block, paragraphs);
        block.clear();
      } else {
        block.add(line);
      }
      at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    addBlock(text, block, paragraphs);
    return paragraphs;
  }

  private static void addBlock(String text, List<Span> block, List<Span> paragraphs) {
    int width = block.stream().mapToInt(Span::length).max().orElse(0);
    boolean wrapped = block.size() > 2 && width <= WIDEST_WRAP && width >= NARROWEST_WRAP;
    int first = 0;
    for (int i = 0; i < block.size(); i++) {
      boolean goesOn =
          i + 1 < block.size() && goesOn(text, block.get(i), block.get(i + 1), wrapped, width);
      if (!goesOn) {
        paragraphs.add(block.get(first).cover(block.get(i)));
        first = i + 1;
      }
    }
  }

  private static boolean goesOn(String text, Span line, Span next, boolean wrapped, int width) {
    if (wrapped && line.length() + 1 + firstWord(text, next) > width) {
      return true;
    }
    return line.length() >= SHORTEST_BROKEN_LINE
        && Character.isLowerCase(text.codePointAt(next.start()))
        && !endsSentence(text.charAt(line.end() - 1));
  }

  private static int firstWord(String text, Span line) {
    int at = line.start();
    while (at < line.end() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at - line.start();
  }

  private static boolean endsSentence(char last) {
    return ".?!:\"”’…".indexOf(last) >= 0;
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isLineBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == 0x0B
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  private static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Letters.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Letters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
