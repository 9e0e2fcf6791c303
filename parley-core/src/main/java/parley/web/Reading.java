package parley.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.Batch;
import parley.Desk;
import parley.reader.Given;
import parley.reader.ReadOptions;

/** Reports that are being read into the record, one handful after the other, and how far it is. */
final class Reading implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

  private final ExecutorService reader = Executors.newSingleThreadExecutor(Reading::thread);
  private final List<Consumer<State>> watchers = new CopyOnWriteArrayList<>();
  private volatile State state = State.IDLE;

  /**
   * How far it is.
   *
   * @param total how many reports were given
   * @param done how many are read
   * @param last the name of the last one that was read; empty before the first
   * @param result what came of them, once all are read
   * @param error what stopped it; empty if nothing did
   */
  record State(int total, int done, String last, Optional<Batch.Result> result, String error) {

    static final State IDLE = new State(0, 0, "", Optional.empty(), "");

    boolean isRunning() {
      return total > 0 && result.isEmpty() && error.isEmpty();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "reading");
    thread.setDaemon(true);
    return thread;
  }

  /** How far it is now. */
  State state() {
    return state;
  }

  /** Tells of each step from now on, on the thread that reads. */
  void watch(Consumer<State> watcher) {
    watchers.add(watcher);
  }

  void unwatch(Consumer<State> watcher) {
    watchers.remove(watcher);
  }

  /**
   * Begins to read.
   *
   * @throws Refused if it is reading already
   */
  synchronized void begin(Desk desk, List<Given> reports, ReadOptions options) {
    if (state.isRunning()) {
      throw new Refused(409, "Reports are being read", "Wait until they are, and give more then.");
    }
    tell(new State(reports.size(), 0, "", Optional.empty(), ""));
    reader.execute(() -> read(desk, new ArrayList<>(reports), options));
  }

  private void read(Desk desk, List<Given> reports, ReadOptions options) {
    int total = reports.size();
    try {
      Batch.Result result =
          desk.readGiven(
              reports,
              options,
              2,
              file -> tell(new State(total, state.done() + 1, file, Optional.empty(), "")));
      tell(new State(total, total, state.last(), Optional.of(result), ""));
    } catch (IOException | RuntimeException failed) {
      LOG.error("reading failed", failed);
      tell(
          new State(total, state.done(), state.last(), Optional.empty(), "" + failed.getMessage()));
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
      tell(new State(total, state.done(), state.last(), Optional.empty(), "it was stopped"));
    }
  }

  private void tell(State next) {
    state = next;
    watchers.forEach(watcher -> watcher.accept(next));
  }

  @Override
  public void close() {
    reader.shutdownNow();
  }
}
