package parley.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import parley.linguistics.Language;
import parley.linguistics.Languages;

/**
 * Measures the language model alone on two threads: {@code SAMPLE WORK REPORTS}.
 *
 * <p>Makes the reports in {@code WORK}, which must be new, and analyses them twice; the first round
 * warms up. Tokens are those that the analysis finds, marks among them.
 */
public final class LanguageSpeed {

  static final String RESULT = "language.tsv";

  private LanguageSpeed() {}

  /** Prints the table and leaves it in {@code WORK} for {@link CoreNlpLanguageSpeed}. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    if (arguments.length != 3 || !arguments[2].matches("[1-9]\\d{0,4}")) {
      System.err.println("Usage: parley.benchmark.LanguageSpeed SAMPLE WORK REPORTS");
      System.exit(2);
      return;
    }
    Path work = Files.createDirectory(Path.of(arguments[1]));
    List<String> texts = new ArrayList<>();
    for (Path file :
        Corpus.of(Path.of(arguments[0]))
            .write(work.resolve(ReadSpeed.REPORTS), Integer.parseInt(arguments[2]))) {
      texts.add(Files.readString(file));
    }
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    try (Language language = Languages.english()) {
      out.printf(Locale.ROOT, "Loaded in %.2f s.%n", (System.nanoTime() - start) / 1e9);
      analyse(language, texts);
      Stopwatch stopwatch = new Stopwatch();
      long tokens = analyse(language, texts);
      Speed speed = stopwatch.stop("Parley", texts.size(), tokens);
      speed.write(work.resolve(RESULT));
      out.print(Speed.table(List.of(speed)));
      out.flush();
    }
  }

  private static long analyse(Language language, List<String> texts)
      throws InterruptedException, ExecutionException {
    ExecutorService workers = Executors.newFixedThreadPool(ReadSpeed.THREADS);
    try {
      List<Future<Integer>> results = new ArrayList<>();
      for (String text : texts) {
        results.add(workers.submit(() -> tokens(language, text)));
      }
      long tokens = 0;
      for (Future<Integer> result : results) {
        tokens += result.get();
      }
      return tokens;
    } finally {
      workers.shutdownNow();
    }
  }

  private static int tokens(Language language, String text) {
    return language.analyse(text).sentences().stream()
        .mapToInt(sentence -> sentence.tokens().size())
        .sum();
  }
}
