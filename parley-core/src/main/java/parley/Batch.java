package parley;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.claims.Findings;
import parley.reader.Article;
import parley.reader.Given;
import parley.reader.Outcome;
import parley.reader.Pile;
import parley.reader.ReadOptions;
import parley.reader.ReportReader;
import parley.reader.Skipped;
import parley.record.TalksRecord;
import parley.store.RecordFile;
import parley.text.Report;

/**
 * Reads a pile of reports into a record, a few reports at a time.
 *
 * <p>Memory stays bounded for any number of reports: only a window of them is held. What one report
 * does wrong is written down and the rest goes on. Each handful is stored in one transaction, so
 * that a crash loses at most the handful in hand.
 */
public final class Batch {

  private static final Logger LOG = LoggerFactory.getLogger(Batch.class);
  private static final int WINDOW = 16;
  private static final int HANDFUL = 32;

  private final Parley parley;
  private final RecordFile record;
  private final ReportReader reader;
  private final int threads;

  /**
   * A batch into {@code record}.
   *
   * @param threads how many reports are analysed side by side, at least 1
   */
  public Batch(Parley parley, RecordFile record, ReadOptions options, int threads) {
    this.parley = parley;
    this.record = record;
    this.reader = new ReportReader(options);
    this.threads = threads;
  }

  /**
   * What came of a batch.
   *
   * @param read reports that are new in the record
   * @param known reports that the record held already
   * @param claims claims found in the new ones
   * @param foreign new reports that are not in English: kept, but without claims
   * @param skipped files that gave no report, and why
   * @param rebuilt the record as it was rebuilt; empty if nothing was new, so that it stands as it
   *     stood. To fold it again would take as long as it took here
   */
  public record Result(
      int read,
      int known,
      int claims,
      List<String> foreign,
      List<Skipped> skipped,
      Optional<TalksRecord> rebuilt) {

    public Result {
      foreign = List.copyOf(foreign);
      skipped = List.copyOf(skipped);
    }

    /** Of nothing. */
    static Result none() {
      return new Result(0, 0, 0, List.of(), List.of(), Optional.empty());
    }

    /** The same, with the record as it was rebuilt. */
    Result rebuilt(TalksRecord record) {
      return new Result(read, known, claims, foreign, skipped, Optional.of(record));
    }
  }

  /** A report with what was found in it, one known already, or a file that gave none. */
  private sealed interface Read {
    record Found(Report report, Findings findings) implements Read {}

    record Known() implements Read {}

    record None(Skipped skipped) implements Read {}
  }

  /**
   * Reads the files and folders, and rebuilds the record's entries.
   *
   * @param done told of each file when it is done
   */
  public Result read(List<Path> paths, Consumer<String> done) throws InterruptedException {
    Result stored = store(paths, done);
    return record.dirty() ? stored.rebuilt(record.rebuild()) : stored;
  }

  /** Reads the files and folders, and leaves it to the caller to rebuild the record's entries. */
  Result store(List<Path> paths, Consumer<String> done) throws InterruptedException {
    return store(new Pile(reader).read(paths).iterator(), done);
  }

  /** The same for reports that are at hand. */
  Result storeGiven(List<Given> reports, Consumer<String> done) throws InterruptedException {
    return store(reports.stream().map(report -> report.read(reader)).iterator(), done);
  }

  private Result store(Iterator<Outcome> pile, Consumer<String> done) throws InterruptedException {
    Tally tally = new Tally();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Read>> window = new ArrayDeque<>();
      Deque<String> files = new ArrayDeque<>();
      while (pile.hasNext() || !window.isEmpty()) {
        while (pile.hasNext() && window.size() < WINDOW) {
          Outcome outcome = pile.next();
          window.add(workers.submit(() -> analyse(outcome)));
          files.add(file(outcome));
        }
        tally.add(finished(window.remove(), files.element()));
        done.accept(files.remove());
      }
    } finally {
      workers.shutdownNow();
    }
    return tally.close();
  }

  private Read analyse(Outcome outcome) {
    if (outcome instanceof Skipped skipped) {
      return new Read.None(skipped);
    }
    Article article = (Article) outcome;
    if (record.holds(article.report().id())) {
      return new Read.Known();
    }
    return new Read.Found(article.report(), parley.findings(article));
  }

  private static Read finished(Future<Read> reading, String file) throws InterruptedException {
    try {
      return reading.get();
    } catch (ExecutionException failed) {
      LOG.error("an error in Parley on {}", file, failed.getCause());
      return new Read.None(new Skipped(file, "an error in Parley: " + failed.getCause()));
    }
  }

  private static String file(Outcome outcome) {
    return outcome instanceof Article article
        ? article.report().source()
        : ((Skipped) outcome).file();
  }

  /** Counts, and hands reports to the store a handful at a time. */
  private final class Tally {

    private final Map<Report, Findings> handful = new LinkedHashMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private int read;
    private int known;
    private int claims;

    void add(Read each) {
      if (each instanceof Read.None none) {
        skipped.add(none.skipped());
      } else if (each instanceof Read.Found found) {
        claims += found.findings().claims().size();
        if (!found.report().language().equals("en")) {
          foreign.add(found.report().source());
        }
        handful.put(found.report(), found.findings());
        if (handful.size() >= HANDFUL) {
          store();
        }
      } else {
        known++;
      }
    }

    private void store() {
      int added = record.addAll(handful);
      read += added;
      known += handful.size() - added;
      handful.clear();
    }

    Result close() {
      store();
      return new Result(read, known, claims, foreign, skipped, Optional.empty());
    }
  }
}
