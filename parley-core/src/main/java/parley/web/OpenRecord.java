package parley.web;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import parley.record.TalksRecord;
import parley.store.RecordQuery;

/**
 * The record that the workbench shows, and what was worked out of it for the days asked for.
 *
 * <p>Folding a day's record anew takes long beside writing a page, so the last few days asked for
 * are kept; two who ask for one day at once wait for one folding.
 */
final class OpenRecord {

  private static final int DAYS_KEPT = 12;

  private final Path file;
  private final TalksRecord whole;
  private final Map<AsOf, CompletableFuture<Snapshot>> snapshots =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AsOf, CompletableFuture<Snapshot>> eldest) {
          return size() > DAYS_KEPT;
        }
      };

  private OpenRecord(Path file, TalksRecord whole) {
    this.file = file;
    this.whole = whole;
  }

  /**
   * Reads a record.
   *
   * @throws parley.store.RecordInUse if another process is writing it
   * @throws parley.store.RecordFileException if there is no such file, or it is no record
   */
  static OpenRecord read(Path file) {
    try (RecordQuery query = RecordQuery.open(file)) {
      return new OpenRecord(file, query.record());
    }
  }

  /** The record of all days. */
  TalksRecord whole() {
    return whole;
  }

  /** The record's name for people. */
  String name() {
    return String.valueOf(file.getFileName());
  }

  /** The record as of a day. */
  Snapshot asOf(AsOf asOf) {
    CompletableFuture<Snapshot> mine = new CompletableFuture<>();
    CompletableFuture<Snapshot> kept;
    synchronized (snapshots) {
      kept = snapshots.putIfAbsent(asOf, mine);
    }
    if (kept != null) {
      return joined(kept);
    }
    try {
      mine.complete(new Snapshot(whole, asOf));
    } catch (RuntimeException | Error e) {
      synchronized (snapshots) {
        snapshots.remove(asOf, mine);
      }
      mine.completeExceptionally(e);
    }
    return joined(mine);
  }

  private static Snapshot joined(CompletableFuture<Snapshot> snapshot) {
    try {
      return snapshot.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the record of that day could not be folded", e.getCause());
    }
  }
}
