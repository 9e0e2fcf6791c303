package parley.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.record.TalksRecord;
import parley.search.Found;
import parley.search.Question;
import parley.search.SearchIndex;

/**
 * The index over the record that is shown, made while the first pages are looked at.
 *
 * <p>Whoever searches before it is made waits for it.
 */
final class Finder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Finder.class);

  private final CompletableFuture<SearchIndex> index;

  private Finder(CompletableFuture<SearchIndex> index) {
    this.index = index;
  }

  /** Begins to make the index. */
  static Finder over(TalksRecord record) {
    return new Finder(CompletableFuture.supplyAsync(() -> SearchIndex.of(record)));
  }

  /** What a question finds. */
  Found search(Question question) {
    try {
      return index.join().search(question);
    } catch (CompletionException e) {
      throw new IllegalStateException("the index could not be made", e.getCause());
    }
  }

  @Override
  public void close() {
    try {
      index.join().close();
    } catch (CompletionException e) {
      LOG.warn("the index was never made", e.getCause());
    }
  }
}
