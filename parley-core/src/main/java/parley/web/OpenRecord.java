package parley.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import parley.Desk;
import parley.claims.Ascription;
import parley.record.TalksRecord;
import parley.store.RecordQuery;

/**
 * The record that the workbench shows as it stands, and what was worked out of it for the days
 * asked for.
 *
 * <p>Folding a day's record anew takes long beside writing a page, so the last few days asked for
 * are kept; two who ask for one day at once wait for one folding.
 */
final class OpenRecord implements AutoCloseable {

  private static final int DAYS_KEPT = 12;

  private final Path file;
  private final Supplier<TalksRecord> whole;
  private final Optional<Desk> desk;
  private TalksRecord shown;
  private final Map<AsOf, CompletableFuture<Snapshot>> snapshots =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AsOf, CompletableFuture<Snapshot>> eldest) {
          return size() > DAYS_KEPT;
        }
      };

  private OpenRecord(Path file, Supplier<TalksRecord> whole, Optional<Desk> desk) {
    this.file = file;
    this.whole = whole;
    this.desk = desk;
    this.shown = whole.get();
  }

  /**
   * Opens a record to look at it and to change it; no other process can open it meanwhile. One that
   * may not be written is read to look only.
   *
   * @throws parley.store.RecordInUse if another process has it open
   * @throws parley.store.RecordFileException if there is no such file, or it is no record
   */
  static OpenRecord read(Path file) {
    if (Files.exists(file) && Files.isWritable(file)) {
      Desk desk = Desk.open(file);
      return new OpenRecord(file, desk::record, Optional.of(desk));
    }
    try (RecordQuery query = RecordQuery.open(file)) {
      TalksRecord read = query.record();
      return new OpenRecord(file, () -> read, Optional.empty());
    }
  }

  /** The record of all days, as it stands now. */
  TalksRecord whole() {
    return whole.get();
  }

  /** Where the record is changed; empty if it may only be looked at. */
  Optional<Desk> desk() {
    return desk;
  }

  /** What all reports ascribe to somebody: long, and read from the file each time. */
  List<Ascription> attributions() {
    if (desk.isPresent()) {
      return desk.get().attributions();
    }
    try (RecordQuery query = RecordQuery.open(file)) {
      return query.attributions();
    }
  }

  /** The record's name for people. */
  String name() {
    return String.valueOf(file.getFileName());
  }

  /** The record as of a day. */
  Snapshot asOf(AsOf asOf) {
    CompletableFuture<Snapshot> mine = new CompletableFuture<>();
    CompletableFuture<Snapshot> kept;
    TalksRecord now = whole.get();
    synchronized (snapshots) {
      if (shown != now) {
        shown = now;
        snapshots.clear();
      }
      kept = snapshots.putIfAbsent(asOf, mine);
    }
    if (kept != null) {
      return joined(kept);
    }
    try {
      mine.complete(new Snapshot(now, asOf));
    } catch (RuntimeException | Error e) {
      synchronized (snapshots) {
        snapshots.remove(asOf, mine);
      }
      mine.completeExceptionally(e);
    }
    return joined(mine);
  }

  @Override
  public void close() {
    desk.ifPresent(Desk::close);
  }

  private static Snapshot joined(CompletableFuture<Snapshot> snapshot) {
    try {
      return snapshot.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the record of that day could not be folded", e.getCause());
    }
  }
}
