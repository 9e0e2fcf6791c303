package parley.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.ToIntFunction;
import parley.Parley;
import parley.reader.Article;
import parley.reader.NotAReportException;

/**
 * Measures the language model with coreference and quotations on the reports that {@link
 * LanguageSpeed} left: {@code WORK}.
 *
 * <p>That is all that {@link Parley#ascriptions} takes: words to trees, names and roles; who is
 * meant by each name, description and pronoun; and who says, thinks or wants what. Tokens are those
 * that the language model counted in the same texts.
 */
public final class EverythingSpeed {

  static final String RESULT = "everything.tsv";

  private EverythingSpeed() {}

  /** Prints the table and leaves it in {@code WORK} for {@link CoreNlpLanguageSpeed}. */
  public static void main(String[] arguments)
      throws IOException, NotAReportException, InterruptedException, ExecutionException {
    if (arguments.length != 1) {
      System.err.println("Usage: parley.benchmark.EverythingSpeed WORK");
      System.exit(2);
      return;
    }
    Path work = Path.of(arguments[0]);
    List<Article> articles = Reports.articles(work);
    long tokens = Speed.read(work.resolve(LanguageSpeed.RESULT)).tokens();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    try (Parley parley = Parley.local()) {
      out.printf(Locale.ROOT, "Loaded in %.2f s.%n", (System.nanoTime() - start) / 1e9);
      ToIntFunction<Article> ascribe = article -> parley.ascriptions(article).size();
      Workers.sum(articles, ascribe);
      Stopwatch stopwatch = new Stopwatch();
      long ascriptions = Workers.sum(articles, ascribe);
      Speed speed = stopwatch.stop("Parley, all", articles.size(), tokens);
      speed.write(work.resolve(RESULT));
      out.print(Speed.table(List.of(speed)));
      out.printf("It found %d attributions.%n", ascriptions);
      out.flush();
    }
  }
}
