package parley.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.record.Entry;
import parley.record.Sense;
import parley.record.TalksRecord;
import parley.store.RecordFile;
import parley.store.RecordQuery;

/**
 * Measures what a record costs that is there already, in time and memory: {@code WORK
 * REPORTS|RECORD}.
 *
 * <p>With a number, invented reports are made in {@code WORK}, which must be new, and read, which
 * is not measured. Printed is how long it takes to open the record, to show it as of days, to find
 * its entries, and to rebuild its tables in a copy.
 */
public final class RecordSpeed {

  private static final int LOOK_UPS = 1000;

  private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
  private Stopwatch stopwatch = new Stopwatch();

  private RecordSpeed() {}

  /** Prints a line for each. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("Usage: parley.benchmark.RecordSpeed WORK REPORTS|RECORD");
      System.exit(2);
      return;
    }
    Path work = Path.of(arguments[0]);
    boolean made = arguments[1].matches("[1-9]\\d{0,5}");
    Path record = made ? work.resolve("record.duckdb") : Path.of(arguments[1]);
    if (made) {
      Reports.make(work, Integer.parseInt(arguments[1]));
      ReadSpeed.read(record, List.of(Reports.given(work)));
    } else {
      Files.createDirectories(work);
    }
    new RecordSpeed().measure(record, work.resolve("copy.duckdb"));
  }

  private void measure(Path file, Path copy) throws IOException {
    stopwatch = new Stopwatch();
    TalksRecord record;
    try (RecordQuery query = RecordQuery.open(file)) {
      record = query.record();
    }
    lap("open and fold");
    out.printf(
        Locale.ROOT,
        "  %d reports, %d claims, %d entries; %d MiB live%n",
        record.reports().size(),
        record.claims().size(),
        record.entries().size(),
        live());
    asOf(record);
    record.actors();
    lap("all actors");
    List<Entry> entries = record.entries();
    for (int i = 0; i < LOOK_UPS; i++) {
      String id = entries.get((int) ((long) i * entries.size() / LOOK_UPS)).id();
      requireThere(record.entry(id));
    }
    lap(LOOK_UPS + " entries by id");
    requireThere(record.why(entries.get(0).id()));
    lap("why one entry");
    Files.copy(file, copy);
    try (RecordFile rebuilt = RecordFile.open(copy)) {
      stopwatch = new Stopwatch();
      rebuilt.rebuild();
      lap("open, fold and rebuild the tables");
    }
    out.printf(Locale.ROOT, "peak of the process: %d MiB%n", Speed.peakKibOfThisProcess() / 1024);
  }

  /** As of the days by which a tenth, a half and all of the claims that have a day were known. */
  private void asOf(TalksRecord record) throws IOException {
    List<LocalDate> days =
        record.entries().stream()
            .flatMap(entry -> entry.basis().firstReported().stream())
            .sorted()
            .toList();
    for (int tenths : new int[] {1, 5, 10}) {
      LocalDate day = days.get((days.size() - 1) * tenths / 10);
      for (Sense sense : Sense.values()) {
        stopwatch = new Stopwatch();
        int entries = record.asOf(day, sense).entries().size();
        lap("as of " + day + ", " + sense + ", " + entries + " entries");
      }
    }
  }

  private static long live() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private void lap(String what) throws IOException {
    Speed speed = stopwatch.stop(what, 1, 0);
    out.printf(
        Locale.ROOT,
        "%-50s %8.2f s %8.2f CPU s%n",
        what,
        speed.took().toNanos() / 1e9,
        speed.processors().toNanos() / 1e9);
    stopwatch = new Stopwatch();
  }

  private static void requireThere(Optional<?> found) {
    if (found.isEmpty()) {
      throw new IllegalStateException("an entry of the record is not found by its id");
    }
  }
}
