package parley.reader;

import parley.text.Span;

/**
 * A run of text on a page that no break divides.
 *
 * @param box the innermost element that is set as a block and holds it
 * @param span in the clean text
 * @param text its clean text
 * @param characters its length without spaces
 * @param linked how many of these lie in links
 */
record HtmlBlock(HtmlBox box, Span span, String text, int characters, int linked) {

  private static final int PROSE_WORDS = 10;
  private static final double MOST_LINKED = 0.5;

  /** The share of its characters that lie in links, from 0 to 1. */
  double linkShare() {
    return characters == 0 ? 0 : (double) linked / characters;
  }

  /** Whether it reads like running text and not like a label or a link. */
  boolean isProse() {
    return linkShare() < MOST_LINKED
        && Furniture.wordCount(text) >= PROSE_WORDS
        && (Prose.isPunctuated(text) || Prose.isSure(text));
  }

  boolean isHeading() {
    return box.element().normalName().matches("h[1-6]");
  }
}
