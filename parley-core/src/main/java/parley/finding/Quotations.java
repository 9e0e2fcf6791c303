package parley.finding;

import java.util.ArrayList;
import java.util.List;
import parley.linguistics.Analysis;
import parley.reader.Article;
import parley.text.Span;

/**
 * Pairs quotation marks, paragraph by paragraph.
 *
 * <p>Straight and curly marks pair with each other, since pages mix them. A quotation left open at
 * a paragraph's end goes on if the next paragraph begins with a mark; else it ends with its
 * paragraph. Single marks count only where no double mark is open and they cannot be apostrophes.
 */
final class Quotations {

  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";

  private Quotations() {}

  /** The quotations of an article, in order; none of its noise. */
  static List<Quotation> of(Article article, Analysis analysis) {
    List<Span> paragraphs =
        article.blocks().stream()
            .filter(block -> block.kind() != Article.BlockKind.NOISE)
            .map(Article.Block::span)
            .toList();
    return find(analysis.text(), paragraphs);
  }

  /** The quotations of {@code text} in these paragraphs, in order. */
  static List<Quotation> find(String text, List<Span> paragraphs) {
    List<Quotation> found = new ArrayList<>();
    boolean carried = false;
    for (Span paragraph : paragraphs) {
      carried = inParagraph(text, paragraph, carried, found);
    }
    return found;
  }

  /** Adds a paragraph's quotations, and says whether the last is left open. */
  private static boolean inParagraph(
      String text, Span paragraph, boolean carried, List<Quotation> found) {
    int open = -1;
    boolean single = false;
    boolean continues = false;
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      char mark = text.charAt(at);
      if (open < 0 && opens(text, at, paragraph)) {
        open = at;
        single = mark == '‘';
        continues = carried && text.substring(paragraph.start(), at).isBlank();
      } else if (open >= 0 && !single && reopens(text, at, paragraph)) {
        open = at;
        continues = false;
      } else if (open >= 0 && closes(text, at, paragraph, single)) {
        add(text, new Span(open, at + 1), 1, continues, found);
        open = -1;
      }
    }
    if (open < 0 || single) {
      return false;
    }
    int end = paragraph.end();
    while (end > open + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    add(text, new Span(open, end), 0, continues, found);
    return true;
  }

  private static void add(
      String text, Span span, int closing, boolean continues, List<Quotation> found) {
    Span inner = new Span(span.start() + 1, Math.max(span.start() + 1, span.end() - closing));
    if (!inner.of(text).isBlank()) {
      found.add(new Quotation(span, inner, continues));
    }
  }

  private static boolean opens(String text, int at, Span paragraph) {
    char mark = text.charAt(at);
    if (OPENING.indexOf(mark) >= 0) {
      return true;
    }
    if (mark == '"') {
      return !isMeasure(text, at, paragraph);
    }
    return mark == '‘' && !wordAt(text, at - 1, paragraph) && wordAt(text, at + 1, paragraph);
  }

  /** An opening mark while a quotation is open, which was never closed then. */
  private static boolean reopens(String text, int at, Span paragraph) {
    char mark = text.charAt(at);
    boolean apart = at == paragraph.start() || Character.isWhitespace(text.charAt(at - 1));
    return (mark == '“' || mark == '"') && apart && wordAt(text, at + 1, paragraph);
  }

  private static boolean closes(String text, int at, Span paragraph, boolean single) {
    char mark = text.charAt(at);
    if (single) {
      return mark == '’' && !wordAt(text, at + 1, paragraph);
    }
    return mark == '"' || CLOSING.indexOf(mark) >= 0 || mark == '“';
  }

  private static boolean isMeasure(String text, int at, Span paragraph) {
    return at > paragraph.start() && Character.isDigit(text.charAt(at - 1));
  }

  private static boolean wordAt(String text, int at, Span paragraph) {
    return paragraph.contains(at) && Character.isLetterOrDigit(text.charAt(at));
  }
}
