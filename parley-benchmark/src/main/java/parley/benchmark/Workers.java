package parley.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;

/** Threads that go through texts side by side. */
final class Workers {

  /** On how many threads each program is measured. */
  static final int THREADS = 2;

  private Workers() {}

  /** Takes all inputs; returns the sum of what {@code each} gives, and drops all else. */
  static <T> long sum(List<T> inputs, ToIntFunction<T> each)
      throws InterruptedException, ExecutionException {
    ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Integer>> results = new ArrayList<>();
      for (T input : inputs) {
        results.add(workers.submit(() -> each.applyAsInt(input)));
      }
      long sum = 0;
      for (Future<Integer> result : results) {
        sum += result.get();
      }
      return sum;
    } finally {
      workers.shutdownNow();
    }
  }
}
