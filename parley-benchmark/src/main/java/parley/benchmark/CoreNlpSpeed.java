package parley.benchmark;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
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
 * Measures CoreNLP's lean pipeline on the reports that {@link ReadSpeed} left: {@code WORK}.
 *
 * <p>Lean is: words, sentences, parts of speech, lemmas, names of three classes and dependency
 * trees, which is what Parley's own analysis gives; no finer names, numbers or times. Loading the
 * pipeline is not timed, and nothing is made of its results.
 */
public final class CoreNlpSpeed {

  static final String PROGRAM =
      "CoreNLP " + StanfordCoreNLP.class.getPackage().getImplementationVersion();

  private CoreNlpSpeed() {}

  /** Prints the table, with Parley's line, and the ratio. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    if (arguments.length != 1) {
      System.err.println("Usage: parley.benchmark.CoreNlpSpeed WORK");
      System.exit(2);
      return;
    }
    Path work = Path.of(arguments[0]);
    Speed parley = Speed.read(work.resolve(ReadSpeed.RESULT));
    List<String> texts = Reports.texts(work);
    long tokens = texts.stream().mapToLong(Speed::tokens).sum();
    if (texts.size() != parley.reports() || tokens != parley.tokens()) {
      throw new IllegalStateException("not the reports that Parley read: " + work);
    }

    StanfordCoreNLP pipeline = new StanfordCoreNLP(lean());
    annotate(pipeline, texts.subList(0, Math.min(ReadSpeed.WARM_UP, texts.size())));

    Stopwatch stopwatch = new Stopwatch();
    annotate(pipeline, texts);
    Speed speed = stopwatch.stop(PROGRAM, texts.size(), tokens);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    out.print(Speed.table(List.of(parley, speed)));
    out.printf(
        Locale.ROOT,
        "Parley reads %.2f times as many reports a second as %s's lean pipeline analyses.%n",
        parley.reportsPerSecond() / speed.reportsPerSecond(),
        PROGRAM);
    out.flush();
  }

  private static Properties lean() {
    Properties lean = new Properties();
    lean.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    // Headlines and paragraphs end a sentence, as they do in Parley.
    lean.setProperty("ssplit.newlineIsSentenceBreak", "two");
    lean.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    lean.setProperty("ner.applyFineGrained", "false");
    lean.setProperty("ner.applyNumericClassifiers", "false");
    lean.setProperty("ner.useSUTime", "false");
    lean.setProperty("depparse.model", "edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    return lean;
  }

  /** Analyses the texts side by side, drops what came of each at once and counts its tokens. */
  static long annotate(StanfordCoreNLP pipeline, List<String> texts)
      throws InterruptedException, ExecutionException {
    return Workers.sum(texts, text -> tokens(pipeline, text));
  }

  private static int tokens(StanfordCoreNLP pipeline, String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
  }
}
