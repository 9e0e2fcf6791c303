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
import parley.reader.NotAReportException;

/**
 * Measures {@code parley read} end to end on the command line: {@code WORK REPORTS}.
 *
 * <p>Makes the reports in {@code WORK}, which must be new; reads the first 100 into a record that
 * is thrown away, and then all of them into a new one. The time is that of the whole command:
 * loading the model, reading, writing the record and printing it.
 */
public final class ReadSpeed {

  static final int WARM_UP = 100;
  static final String RESULT = "parley.tsv";

  private ReadSpeed() {}

  /** Prints the table and leaves it in {@code WORK} for {@link CoreNlpSpeed}. */
  public static void main(String[] arguments) throws IOException, NotAReportException {
    if (arguments.length != 2 || !arguments[1].matches("[1-9]\\d{0,4}")) {
      System.err.println("Usage: parley.benchmark.ReadSpeed WORK REPORTS");
      System.exit(2);
      return;
    }
    Path work = Path.of(arguments[0]);
    List<Path> reports = Reports.make(work, Integer.parseInt(arguments[1]));
    Reports.articles(work);
    long tokens = Reports.texts(work).stream().mapToLong(Speed::tokens).sum();

    Path thrownAway = work.resolve("warm-up.duckdb");
    read(thrownAway, reports.subList(0, Math.min(WARM_UP, reports.size())));
    Files.delete(thrownAway);

    Stopwatch stopwatch = new Stopwatch();
    read(work.resolve("parley.duckdb"), List.of(Reports.given(work)));
    Speed speed = stopwatch.stop("Parley", reports.size(), tokens);
    speed.write(work.resolve(RESULT));
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    out.print(Speed.table(List.of(speed)));
    out.flush();
  }

  /**
   * Reads reports into a record, as the command does.
   *
   * @throws IllegalStateException if the command fails or skips a report
   */
  static void read(Path record, List<Path> paths) {
    List<String> line = new ArrayList<>();
    line.addAll(List.of("read", "--record", record.toString(), "--threads", "" + Workers.THREADS));
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
