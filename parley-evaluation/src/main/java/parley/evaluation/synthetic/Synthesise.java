package parley.evaluation.synthetic;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes a synthetic corpus into a new folder: {@code DIR REPORTS [SEED [WORDS]]}. */
public final class Synthesise {

  private Synthesise() {}

  /** Writes the reports and says what they tell. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2 || arguments.length > 4 || !arguments[1].matches("[1-9]\\d{0,5}")) {
      System.err.println("Usage: synthesise DIR REPORTS [SEED [WORDS]]");
      System.exit(2);
      return;
    }
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    int words = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
    SyntheticCorpus corpus = SyntheticCorpus.of(Integer.parseInt(arguments[1]), words, seed);
    corpus.write(Path.of(arguments[0]));
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        "%d reports of %d entries and %d disagreements in %s%n",
        corpus.reports().size(),
        corpus.entries().size(),
        corpus.disagreements().size(),
        arguments[0]);
  }
}
