package parley.finding;

import java.util.ArrayList;
import java.util.List;
import parley.linguistics.Analysis;
import parley.reader.Article;
import parley.text.Span;

/**
 * Pairs quotation marks, paragraph by paragraph.
 *
 * <p>Straight and curly marks pair with each other, since pages mix them; two single marks in a row
 * are a double one. A quotation left open at a paragraph's end goes on if the next paragraph begins
 * with a mark; else it ends with its paragraph. Single marks count only where no double mark is
 * open and they cannot be apostrophes.
 */
final class Quotations {

  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";

  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(String text) {
    this.text = text;
  }

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
    Quotations quotations = new Quotations(text);
    boolean carried = false;
    for (Span paragraph : paragraphs) {
      carried = quotations.inParagraph(paragraph, carried);
    }
    return quotations.found;
  }

  /** Adds a paragraph's quotations, and says whether the last is left open. */
  private boolean inParagraph(Span paragraph, boolean carried) {
    int open = -1;
    boolean single = false;
    boolean continues = false;
    for (int at = paragraph.start(); at < paragraph.end(); ) {
      int width = width(at, paragraph);
      if (open < 0 && opens(at, width, paragraph)) {
        open = at;
        single = width == 1 && isSingleOpening(at);
        continues = carried && text.substring(paragraph.start(), at).isBlank();
      } else if (open >= 0 && (!single || isApostrophe(open)) && reopens(at, width, paragraph)) {
        open = at;
        single = false;
        continues = false;
      } else if (open >= 0 && closes(at, width, paragraph, single)) {
        add(new Span(open, at + width), width, continues, paragraph);
        open = -1;
      }
      at += width;
    }
    if (open < 0 || single) {
      return false;
    }
    int end = paragraph.end();
    while (end > open + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    add(new Span(open, end), 0, continues, paragraph);
    return true;
  }

  /** How many characters the mark at {@code at} has: two where a double mark is typed as two. */
  private int width(int at, Span paragraph) {
    char mark = text.charAt(at);
    boolean half = mark == '\'' || mark == '`' || mark == '’' || mark == '‘';
    return half && at + 1 < paragraph.end() && text.charAt(at + 1) == mark ? 2 : 1;
  }

  private void add(Span span, int closing, boolean continues, Span paragraph) {
    int opening = width(span.start(), paragraph);
    int from = Math.min(span.end(), span.start() + opening);
    Span inner = new Span(from, Math.max(from, span.end() - closing));
    if (!inner.of(text).isBlank()) {
      found.add(new Quotation(span, inner, continues));
    }
  }

  private boolean opens(int at, int width, Span paragraph) {
    char mark = text.charAt(at);
    if (OPENING.indexOf(mark) >= 0) {
      return true;
    }
    if (mark == '"') {
      return !isMeasure(at, paragraph);
    }
    if (!isApart(at, paragraph) || !wordAt(at + width, paragraph)) {
      return false;
    }
    boolean year = mark == '\'' && Character.isDigit(text.charAt(at + width));
    return width == 2 || mark == '”' || (isSingleOpening(at) && !year);
  }

  private boolean isSingleOpening(int at) {
    return text.charAt(at) == '‘' || isApostrophe(at);
  }

  private boolean isApostrophe(int at) {
    return text.charAt(at) == '\'';
  }

  /** An opening mark while a quotation is open, which was never closed then. */
  private boolean reopens(int at, int width, Span paragraph) {
    char mark = text.charAt(at);
    boolean opening = mark == '“' || mark == '"' || width == 2;
    return opening && isApart(at, paragraph) && wordAt(at + width, paragraph);
  }

  private boolean closes(int at, int width, Span paragraph, boolean single) {
    char mark = text.charAt(at);
    if (single) {
      boolean plural = isApostrophe(at) && text.charAt(at - 1) == 's';
      return (mark == '’' || isApostrophe(at)) && !plural && !wordAt(at + 1, paragraph);
    }
    return mark == '"' || CLOSING.indexOf(mark) >= 0 || mark == '“' || width == 2;
  }

  private boolean isMeasure(int at, Span paragraph) {
    return at > paragraph.start() && Character.isDigit(text.charAt(at - 1));
  }

  /** Whether nothing, or no word, stands before a mark. */
  private boolean isApart(int at, Span paragraph) {
    return at == paragraph.start()
        || Character.isWhitespace(text.charAt(at - 1))
        || "([—–―-".indexOf(text.charAt(at - 1)) >= 0;
  }

  private boolean wordAt(int at, Span paragraph) {
    return paragraph.contains(at) && Character.isLetterOrDigit(text.charAt(at));
  }
}
