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

  private final OpenRecord open;
  private final CompletableFuture<SearchIndex> index;
  private TalksRecord followed;

  private Finder(OpenRecord open) {
    TalksRecord first = open.whole();
    this.open = open;
    this.followed = first;
    this.index = CompletableFuture.supplyAsync(() -> SearchIndex.of(first));
  }

  /** Begins to make the index. */
  static Finder over(OpenRecord open) {
    return new Finder(open);
  }

  /** What a question finds in the record as it stands. */
  Found search(Question question) {
    try {
      SearchIndex made = index.join();
      follow(made);
      return made.search(question);
    } catch (CompletionException e) {
      throw new IllegalStateException("the index could not be made", e.getCause());
    }
  }

  private synchronized void follow(SearchIndex made) {
    TalksRecord now = open.whole();
    if (followed != now) {
      made.follow(now);
      followed = now;
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
