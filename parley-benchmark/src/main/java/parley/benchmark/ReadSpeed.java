package parley.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.cli.Main;

/**
 * Measures {@code parley read} end to end on the command line: {@code SAMPLE WORK REPORTS}.
 *
 * <p>Makes the reports in {@code WORK}, which must be new; reads the first 100 into a record that
 * is thrown away, and then all of them into a new one. The time is that of the whole command:
 * loading the model, reading, writing the record and printing it.
 */
public final class ReadSpeed {

  static final int THREADS = 2;
  static final int WARM_UP = 100;
  static final String REPORTS = "reports";
  static final String RESULT = "parley.tsv";

  private ReadSpeed() {}

  /** Prints the table and leaves it in {@code WORK} for {@link CoreNlpSpeed}. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3 || !arguments[2].matches("[1-9]\\d{0,4}")) {
      System.err.println("Usage: parley.benchmark.ReadSpeed SAMPLE WORK REPORTS");
      System.exit(2);
      return;
    }
    Path work = Files.createDirectory(Path.of(arguments[1]));
    Corpus corpus = Corpus.of(Path.of(arguments[0]));
    List<Path> reports = corpus.write(work.resolve(REPORTS), Integer.parseInt(arguments[2]));

    List<Path> first = reports.subList(0, Math.min(WARM_UP, reports.size()));
    Path thrownAway = work.resolve("warm-up.duckdb");
    read(thrownAway, first);
    Files.delete(thrownAway);

    long tokens = 0;
    for (Path report : reports) {
      tokens += Speed.tokens(Files.readString(report));
    }
    Stopwatch stopwatch = new Stopwatch();
    read(work.resolve("parley.duckdb"), List.of(work.resolve(REPORTS)));
    Speed speed = stopwatch.stop("Parley", reports.size(), tokens);
    speed.write(work.resolve(RESULT));
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    out.print(Speed.table(List.of(speed)));
    out.flush();
  }

  private static void read(Path record, List<Path> paths) {
    List<String> line = new ArrayList<>();
    line.addAll(List.of("read", "--record", record.toString(), "--threads", "" + THREADS));
    paths.forEach(path -> line.add(path.toString()));
    StringWriter complaints = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(complaints),
            line.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException("parley read ended with " + code + ": " + complaints);
    }
  }
}
