package parley.reader;

import java.util.List;
import java.util.Optional;
import parley.reader.Article.Block;
import parley.text.CleanText;
import parley.text.Published;

/**
 * What one format's own reader found in a text.
 *
 * @param clean the readable text
 * @param blocks the parts of {@code clean}, in order
 * @param title the headline
 * @param publisher who put it out
 * @param origin the wire or outlet it repeats
 * @param published the surest date on the page
 * @param declaredLanguage what the page says its language is
 */
record Page(
    CleanText clean,
    List<Block> blocks,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> origin,
    Optional<Published> published,
    Optional<String> declaredLanguage) {

  Page {
    blocks = List.copyOf(blocks);
  }
}
