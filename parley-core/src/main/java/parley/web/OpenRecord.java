package parley.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
 * are kept; of a large record fewer, since each takes memory.
 */
final class OpenRecord implements AutoCloseable {

  private static final int MOST_DAYS_KEPT = 12;
  private static final int FEWEST_DAYS_KEPT = 2;

  /** A day of a record of so many claims takes about a tenth of the launcher's heap. */
  private static final int CLAIMS_KEPT = 1_500_000;

  private final Path file;
  private final Supplier<TalksRecord> whole;
  private final Optional<Desk> desk;
  private TalksRecord shown;
  private final Recent<Wanted, Snapshot> days;

  /** That of all days, to which everybody comes back. */
  private final Recent<Wanted, Snapshot> allDays = new Recent<>(1);

  /** A record, which is equal to itself alone, and the day that it is shown as of. */
  private record Wanted(TalksRecord record, AsOf asOf) {}

  private OpenRecord(Path file, Supplier<TalksRecord> whole, Optional<Desk> desk) {
    this.file = file;
    this.whole = whole;
    this.desk = desk;
    this.shown = whole.get();
    int fit = CLAIMS_KEPT / Math.max(1, shown.claims().size());
    this.days = new Recent<>(Math.min(MOST_DAYS_KEPT, Math.max(FEWEST_DAYS_KEPT, fit)));
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
    TalksRecord now = whole.get();
    synchronized (days) {
      if (shown != now) {
        shown = now;
        days.clear();
        allDays.clear();
      }
    }
    return (asOf.day().isEmpty() ? allDays : days)
        .get(new Wanted(now, asOf), any -> new Snapshot(now, asOf));
  }

  @Override
  public void close() {
    desk.ifPresent(Desk::close);
  }
}
