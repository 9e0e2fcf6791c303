package parley.benchmark;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutionException;

/**
 * Measures CoreNLP's default models on the first of the reports that {@link LanguageSpeed} and
 * {@link EverythingSpeed} left: {@code WORK REPORTS PIPELINE}.
 *
 * <p>{@code language} is words, parts of speech, lemmas, names with finer kinds, numbers and times,
 * and dependency trees, all as they come; {@code everything} is coreference and quotations as well.
 */
public final class CoreNlpLanguageSpeed {

  private static final int WARM_UP = 10;
  private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse";

  private CoreNlpLanguageSpeed() {}

  /** Prints the table, with Parley's line, and the ratio. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    if (arguments.length != 3 || !arguments[2].matches("language|everything")) {
      System.err.println(
          "Usage: parley.benchmark.CoreNlpLanguageSpeed WORK REPORTS language|everything");
      System.exit(2);
      return;
    }
    Path work = Path.of(arguments[0]);
    boolean everything = arguments[2].equals("everything");
    Speed parley =
        Speed.read(work.resolve(everything ? EverythingSpeed.RESULT : LanguageSpeed.RESULT));
    List<String> all = Reports.texts(work);
    List<String> texts = all.subList(0, Math.min(Integer.parseInt(arguments[1]), all.size()));
    Properties defaults = new Properties();
    defaults.setProperty("annotators", everything ? ANNOTATORS + ",coref,quote" : ANNOTATORS);
    StanfordCoreNLP pipeline = new StanfordCoreNLP(defaults);
    CoreNlpSpeed.annotate(pipeline, texts.subList(0, Math.min(WARM_UP, texts.size())));

    Stopwatch stopwatch = new Stopwatch();
    long tokens = CoreNlpSpeed.annotate(pipeline, texts);
    Speed speed = stopwatch.stop(CoreNlpSpeed.PROGRAM, texts.size(), tokens);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    out.print(Speed.table(List.of(parley, speed)));
    out.printf(
        Locale.ROOT,
        "Parley analyses %.1f times as many tokens a second as %s's defaults, %s.%n",
        parley.tokensPerSecond() / speed.tokensPerSecond(),
        CoreNlpSpeed.PROGRAM,
        everything
            ? "coreference and quotations among them"
            : "both without coreference and quotations");
    out.flush();
  }
}
