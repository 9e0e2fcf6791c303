package parley.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.reader.Article;
import parley.reader.Article.BlockKind;
import parley.text.Span;

/** Cuts an article into passages: its paragraphs, and long ones at the ends of sentences. */
final class Passages {

  private static final int LONG = 600;

  private Passages() {}

  /** The passages of an article, in the order of its text; page furniture is none. */
  static List<Passage> of(Article article) {
    List<Passage> passages = new ArrayList<>();
    for (Article.Block block : article.blocks()) {
      if (block.kind() != BlockKind.NOISE) {
        for (Span part : parts(article.clean().text(), block.span())) {
          passages.add(
              new Passage(part.of(article.clean().text()), Runs.of(article.clean(), part)));
        }
      }
    }
    return passages;
  }

  private static List<Span> parts(String text, Span block) {
    if (block.length() <= LONG) {
      return strip(text, block);
    }
    List<Span> parts = new ArrayList<>();
    int start = block.start();
    int end = start;
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(block.of(text));
    for (int cut = sentences.next(); cut != BreakIterator.DONE; cut = sentences.next()) {
      if (block.start() + cut - start > LONG && end > start) {
        parts.addAll(strip(text, new Span(start, end)));
        start = end;
      }
      end = block.start() + cut;
      while (end - start > 2 * LONG) {
        int middle = space(text, start + LONG, end);
        parts.addAll(strip(text, new Span(start, middle)));
        start = middle;
      }
    }
    parts.addAll(strip(text, new Span(start, block.end())));
    return parts;
  }

  /** The first space from {@code from} on, so that no word is cut; never within a pair of units. */
  private static int space(String text, int from, int end) {
    for (int i = from; i < Math.min(end, from + LONG); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
  }

  private static List<Span> strip(String text, Span part) {
    int start = part.start();
    int end = part.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? List.of() : List.of(new Span(start, end));
  }
}
