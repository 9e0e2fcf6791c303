package parley.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.record.TalksRecord;
import parley.search.Found;
import parley.search.Question;
import parley.search.SearchIndex;

/**
 * The index over the record that is shown, made while the first pages are looked at.
 *
 * <p>Whoever searches before it is made waits a little for it, and is told to come back then.
 */
final class Finder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Finder.class);

  private static final int SECONDS_TO_WAIT = 10;
  private static final String NOT_YET =
      "The index of this record is still being made; ask again in a minute.";

  private final OpenRecord open;
  private final CompletableFuture<SearchIndex> index;
  private TalksRecord followed;

  private Finder(OpenRecord open) {
    TalksRecord first = open.whole();
    this.open = open;
    this.followed = first;
    this.index = new CompletableFuture<>();
    // A thread of its own: from one of the common pool it would have no other to work beside it.
    Thread making = new Thread(() -> make(first), "search-index");
    making.setDaemon(true);
    making.start();
  }

  private void make(TalksRecord record) {
    try {
      SearchIndex made = SearchIndex.of(record);
      if (!index.complete(made)) {
        made.close();
      }
    } catch (RuntimeException | Error e) {
      index.completeExceptionally(e);
    }
  }

  /** Begins to make the index. */
  static Finder over(OpenRecord open) {
    return new Finder(open);
  }

  /** What a question finds in the record as it stands. */
  Found search(Question question) {
    try {
      SearchIndex made = index.get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
      follow(made);
      return made.search(question);
    } catch (TimeoutException e) {
      return new Found(List.of(), 0, false, Optional.of(NOT_YET));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Found(List.of(), 0, false, Optional.of(NOT_YET));
    } catch (ExecutionException e) {
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

  /** Closes the index; one that is still being made is closed when it is. */
  @Override
  public void close() {
    if (index.cancel(false)) {
      return;
    }
    try {
      index.join().close();
    } catch (CompletionException e) {
      LOG.warn("the index was never made", e.getCause());
    }
  }
}
