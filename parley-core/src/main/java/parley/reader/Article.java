package parley.reader;

import java.util.List;
import parley.text.CleanText;
import parley.text.Report;
import parley.text.Span;

/**
 * A report made fit to read: its clean text, in blocks.
 *
 * @param report the report as given
 * @param clean the readable text; its positions lead back to {@code report.text()}
 * @param blocks the parts of {@code clean}, in order, without overlap; noise included
 */
public record Article(Report report, CleanText clean, List<Block> blocks) implements Outcome {

  public Article {
    blocks = List.copyOf(blocks);
  }

  /** What a block is on the page. */
  public enum BlockKind {
    TITLE,
    PARAGRAPH,
    CAPTION,
    LIST_ITEM,
    NOISE
  }

  /**
   * One paragraph, headline, caption or piece of furniture.
   *
   * @param span in the clean text
   */
  public record Block(BlockKind kind, Span span) {}
}
