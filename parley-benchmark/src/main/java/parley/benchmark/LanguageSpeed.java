package parley.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.ToIntFunction;
import parley.linguistics.Language;
import parley.linguistics.Languages;
import parley.reader.Article;
import parley.reader.NotAReportException;

/**
 * Measures the language model alone: {@code WORK REPORTS}.
 *
 * <p>Makes the reports in {@code WORK}, which must be new, and analyses them twice; the first round
 * warms up. Tokens are those that the analysis finds, marks among them.
 */
public final class LanguageSpeed {

  static final String RESULT = "language.tsv";

  private LanguageSpeed() {}

  /** Prints the table and leaves it in {@code WORK} for {@link CoreNlpLanguageSpeed}. */
  public static void main(String[] arguments)
      throws IOException, NotAReportException, InterruptedException, ExecutionException {
    if (arguments.length != 2 || !arguments[1].matches("[1-9]\\d{0,4}")) {
      System.err.println("Usage: parley.benchmark.LanguageSpeed WORK REPORTS");
      System.exit(2);
      return;
    }
    Path work = Path.of(arguments[0]);
    Reports.make(work, Integer.parseInt(arguments[1]));
    List<Article> articles = Reports.articles(work);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    try (Language language = Languages.english()) {
      out.printf(Locale.ROOT, "Loaded in %.2f s.%n", (System.nanoTime() - start) / 1e9);
      ToIntFunction<Article> analyse = article -> tokens(language, article);
      Workers.sum(articles, analyse);
      Stopwatch stopwatch = new Stopwatch();
      long tokens = Workers.sum(articles, analyse);
      Speed speed = stopwatch.stop("Parley", articles.size(), tokens);
      speed.write(work.resolve(RESULT));
      out.print(Speed.table(List.of(speed)));
      out.flush();
    }
  }

  private static int tokens(Language language, Article article) {
    return language.analyse(article.clean().text(), Reports.news(article)).sentences().stream()
        .mapToInt(sentence -> sentence.tokens().size())
        .sum();
  }
}
