package parley.reader;

import java.util.ArrayList;
import java.util.List;
import parley.text.Span;

/**
 * Finds the paragraphs of plain text.
 *
 * <p>The trap: in most saved texts a line is a paragraph, in some a paragraph is wrapped over many
 * lines. A text is wrapped when, as a rule, the first word of the next line would not have fitted
 * on the line before it, and most such lines break off in the middle of a sentence.
 */
final class Paragraphs {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 132;

  private Paragraphs() {}

  /** The lines of each paragraph, without the white space around them. */
  static List<List<Span>> of(String text) {
    List<List<Span>> groups = groups(text);
    int width = wrapWidth(text, groups);
    List<List<Span>> paragraphs = new ArrayList<>();
    for (List<Span> group : groups) {
      List<Span> paragraph = new ArrayList<>();
      for (Span line : group) {
        if (!paragraph.isEmpty()
            && !(width > 0 && isWrapped(text, paragraph.get(paragraph.size() - 1), line, width))) {
          paragraphs.add(List.copyOf(paragraph));
          paragraph.clear();
        }
        paragraph.add(line);
      }
      paragraphs.add(List.copyOf(paragraph));
    }
    return paragraphs;
  }

  /** Runs of lines with no blank line between them. */
  private static List<List<Span>> groups(String text) {
    List<List<Span>> groups = new ArrayList<>();
    List<Span> group = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isLineBreak(text.charAt(end))) {
        end++;
      }
      Span line = trim(text, start, end);
      if (!line.isEmpty()) {
        group.add(line);
      } else if (!group.isEmpty()) {
        groups.add(List.copyOf(group));
        group.clear();
      }
      boolean pair = text.startsWith("\r\n", end);
      start = end + (pair ? 2 : 1);
    }
    if (!group.isEmpty()) {
      groups.add(List.copyOf(group));
    }
    return groups;
  }

  private static boolean isLineBreak(char unit) {
    return unit == '\n'
        || unit == '\r'
        || unit == '\f'
        || unit == '\u000B'
        || unit == '\u0085'
        || unit == '\u2028'
        || unit == '\u2029';
  }

  private static Span trim(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isBlank(char unit) {
    return CleanWriter.isSpace(unit) || CleanWriter.isInvisible(unit);
  }

  /** The width at which the text is wrapped, or 0 if it is not. */
  private static int wrapWidth(String text, List<List<Span>> groups) {
    int width = 0;
    int inner = 0;
    for (List<Span> group : groups) {
      for (Span line : group) {
        width = Math.max(width, line.length());
      }
      inner += group.size() - 1;
    }
    if (inner < 2 || width < NARROWEST || width > WIDEST) {
      return 0;
    }
    int wrapped = 0;
    int ended = 0;
    for (List<Span> group : groups) {
      for (int i = 1; i < group.size(); i++) {
        if (isWrapped(text, group.get(i - 1), group.get(i), width)) {
          wrapped++;
          ended += Prose.isPunctuated(group.get(i - 1).of(text)) ? 1 : 0;
        }
      }
    }
    return wrapped * 3 >= inner * 2 && ended * 2 < wrapped ? width : 0;
  }

  private static boolean isWrapped(String text, Span line, Span next, int width) {
    int word = next.start();
    while (word < next.end() && !CleanWriter.isSpace(text.charAt(word))) {
      word++;
    }
    int slack = width / 20;
    return line.length() + 1 + (word - next.start()) > width - slack;
  }
}
