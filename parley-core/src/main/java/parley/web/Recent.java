package parley.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * What was worked out for those who asked last. Two who ask for the same at once wait for one
 * working out; what fails is not kept.
 *
 * @param <K> what is asked for
 * @param <V> what is worked out of it
 */
final class Recent<K, V> {

  private final int most;
  private final Map<K, CompletableFuture<V>> kept = new LinkedHashMap<>(16, 0.75f, true);

  /** Keeps the last so many. */
  Recent(int most) {
    this.most = most;
  }

  /** What is kept for the key, else worked out now. */
  V get(K key, Function<K, V> work) {
    CompletableFuture<V> mine = new CompletableFuture<>();
    CompletableFuture<V> other;
    synchronized (kept) {
      other = kept.putIfAbsent(key, mine);
      while (kept.size() > most) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    if (other == null) {
      try {
        mine.complete(work.apply(key));
      } catch (RuntimeException | Error e) {
        synchronized (kept) {
          kept.remove(key, mine);
        }
        mine.completeExceptionally(e);
      }
    }
    try {
      return (other == null ? mine : other).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Forgets all. */
  void clear() {
    synchronized (kept) {
      kept.clear();
    }
  }
}
