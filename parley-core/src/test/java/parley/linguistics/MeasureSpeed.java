package parley.linguistics;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures words a second over text files, each analysed {@code TIMES} times.
 *
 * <pre>
 * java -Xmx256m -cp 'parley-core/target/test-classes:parley-core/target/classes:parley-core/target/lib/*' \
 *   parley.linguistics.MeasureSpeed THREADS TIMES FILE...</pre>
 */
public final class MeasureSpeed {

  private MeasureSpeed() {}

  /** Measures three rounds; the first warms up. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int threads = Integer.parseInt(arguments[0]);
    int times = Integer.parseInt(arguments[1]);
    List<String> texts = new ArrayList<>();
    for (String file : List.of(arguments).subList(2, arguments.length)) {
      texts.add(Files.readString(Path.of(file)));
    }
    long start = System.nanoTime();
    try (Language language = Languages.english()) {
      out.printf(Locale.ROOT, "loaded in %.2f s%n", seconds(start));
      for (int round = 0; round < 3; round++) {
        round(language, texts, threads, times, out);
      }
    }
  }

  private static void round(
      Language language, List<String> texts, int threads, int times, PrintStream out)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Future<Integer>> counts = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      for (String text : texts) {
        counts.add(pool.submit(() -> words(language.analyse(text))));
      }
    }
    long words = 0;
    for (Future<Integer> count : counts) {
      words += count.get();
    }
    double took = seconds(start);
    pool.shutdown();
    String memory =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
            .reduce("", (a, b) -> a + " " + b.replaceAll("\\s+", " "));
    out.printf(
        Locale.ROOT,
        "%d threads: %d words in %.2f s = %.0f a second, %.1f texts a second;%s%n",
        threads,
        words,
        took,
        words / took,
        counts.size() / took,
        memory);
  }

  private static int words(Analysis analysis) {
    return analysis.sentences().stream().mapToInt(sentence -> sentence.tokens().size()).sum();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
