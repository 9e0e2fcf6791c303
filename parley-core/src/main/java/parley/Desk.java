package parley;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import parley.claims.Ascription;
import parley.claims.Correction;
import parley.reader.Given;
import parley.reader.ReadOptions;
import parley.record.ReviewedCorrection;
import parley.record.TalksRecord;
import parley.store.RecordFile;

/**
 * An editor's desk: a record that stays open to be looked at, corrected and added to.
 *
 * <p>Start here for anything that serves many at once, such as a page in a browser:
 *
 * <ul>
 *   <li>{@link #record} gives the record as it stands. It is whole and never changes; ask for it
 *       once for each answer, so that all of the answer is of one record. It never waits.
 *   <li>{@link #correct} makes a correction in an editor's name, stores it, and returns the record
 *       with it: quick, whatever the size of the record, since nothing is read or folded anew.
 *   <li>{@link #undo} does so for an earlier one, which {@link TalksRecord#corrections} lists.
 *   <li>{@link #read} adds reports. Corrections can be made while it reads; they wait only while it
 *       folds at the end.
 * </ul>
 *
 * <p>Safe for many threads: changes take turns, readers never wait for them. The record's file is
 * in use until {@link #close}: no other process can open it, not even to look.
 */
public final class Desk implements AutoCloseable {

  private final Path path;
  private final RecordFile file;
  private final Clock clock;

  /** Who changes the record has this. */
  private final ReentrantLock changing = new ReentrantLock();

  /** Who reads reports has this, and takes {@link #changing} only at the end. */
  private final ReentrantLock reading = new ReentrantLock();

  private volatile TalksRecord record;
  private Optional<Parley> parley = Optional.empty();

  private Desk(Path path, RecordFile file, Clock clock) {
    this.path = path;
    this.file = file;
    this.clock = clock;
    this.record = file.dirty() ? file.rebuild() : file.record();
  }

  /**
   * Opens a record, or makes a new one if there is no such file. Corrections are stamped with the
   * time of the system's clock.
   *
   * @throws parley.store.RecordInUse if another process has it open
   * @throws parley.store.RecordFileException if it is no record, or one of another version
   */
  public static Desk open(Path path) {
    return open(path, Clock.systemUTC());
  }

  /** The same, with a clock of the caller's. */
  public static Desk open(Path path, Clock clock) {
    RecordFile file = RecordFile.open(path);
    try {
      return new Desk(path, file, clock);
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** The file of the record. */
  public Path path() {
    return path;
  }

  /** The record as it stands: whole, and never changed after. */
  public TalksRecord record() {
    return record;
  }

  /** What all reports ascribe to somebody: long, and read from the file each time. */
  public List<Ascription> attributions() {
    return file.attributions();
  }

  /** What one report ascribes to somebody, in the order of its text. */
  public List<Ascription> attributions(String report) {
    return file.attributions(report);
  }

  /**
   * A change of the record, made now by an editor.
   *
   * @return the correction as it is stored; {@link #record} has it from here on
   * @throws IllegalArgumentException if it changes nothing, asks for what cannot be, or the editor
   *     has no name; the message is for the editor. Nothing is stored then
   */
  public Correction correct(String editor, Correction.Change change) {
    changing.lock();
    try {
      Correction correction = new Correction(editor, after(editor, change), change);
      add(correction);
      return correction;
    } finally {
      changing.unlock();
    }
  }

  /**
   * Now; but later than every correction of the same claims, which is to count before this one, and
   * than the editor's own, of which the last is the first to be undone: clocks differ, and a second
   * may see two corrections.
   */
  private Instant after(String editor, Correction.Change change) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Set<String> claims = new HashSet<>(change.claims());
    return record.corrections().stream()
        .map(ReviewedCorrection::correction)
        .filter(made -> !made.at().isBefore(now))
        .filter(
            made ->
                made.editor().equals(editor)
                    || made.change().equals(change)
                    || made.change().claims().stream().anyMatch(claims::contains))
        .map(made -> made.at().plusSeconds(1))
        .reduce(now, (a, b) -> a.isAfter(b) ? a : b);
  }

  /**
   * Adds a correction that was made elsewhere.
   *
   * @throws IllegalArgumentException as for {@link #correct}
   */
  public void add(Correction correction) {
    changing.lock();
    try {
      record = file.correct(record, correction);
    } finally {
      changing.unlock();
    }
  }

  /**
   * Undoes an earlier correction; the undoing can be undone in turn.
   *
   * @param correction its id
   * @throws IllegalArgumentException if there is none of that id, or it is undone already
   */
  public Correction undo(String editor, String correction) {
    return correct(editor, new Correction.Undo(correction));
  }

  /**
   * Reads files and folders into the record. A second call waits for the first.
   *
   * <p>What was read before an interruption or error stays, and is in the record.
   *
   * @param threads how many reports are analysed side by side, at least 1
   * @param done told of each file when it is done
   * @throws IOException if the language model cannot be loaded
   */
  public Batch.Result read(
      List<Path> paths, ReadOptions options, int threads, Consumer<String> done)
      throws IOException, InterruptedException {
    return read(options, threads, batch -> batch.store(paths, done));
  }

  /**
   * Reads reports that are at hand into the record, as {@link #read} does files.
   *
   * @throws IOException if the language model cannot be loaded
   */
  public Batch.Result readGiven(
      List<Given> reports, ReadOptions options, int threads, Consumer<String> done)
      throws IOException, InterruptedException {
    return read(options, threads, batch -> batch.storeGiven(reports, done));
  }

  /** What a batch is to do. */
  private interface Storing {
    Batch.Result store(Batch batch) throws InterruptedException;
  }

  private Batch.Result read(ReadOptions options, int threads, Storing storing)
      throws IOException, InterruptedException {
    reading.lockInterruptibly();
    try {
      Batch batch = new Batch(parley(), file, options, threads);
      try {
        return publish(storing.store(batch));
      } catch (InterruptedException | RuntimeException e) {
        publish(Batch.Result.none());
        throw e;
      }
    } finally {
      reading.unlock();
    }
  }

  /** Folds what was added, if anything was, and lets everybody see it. */
  private Batch.Result publish(Batch.Result stored) {
    changing.lock();
    try {
      if (!file.dirty()) {
        return stored;
      }
      record = file.rebuild();
      return stored.rebuilt(record);
    } finally {
      changing.unlock();
    }
  }

  private Parley parley() throws IOException {
    if (parley.isEmpty()) {
      parley = Optional.of(Parley.local());
    }
    return parley.get();
  }

  /** Waits for changes to end, and closes the file. */
  @Override
  public void close() {
    reading.lock();
    changing.lock();
    try {
      parley.ifPresent(Parley::close);
      parley = Optional.empty();
      file.close();
    } finally {
      changing.unlock();
      reading.unlock();
    }
  }
}
