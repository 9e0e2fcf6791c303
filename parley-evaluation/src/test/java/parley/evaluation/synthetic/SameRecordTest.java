package parley.evaluation.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Parley;
import parley.claims.Claim;
import parley.cli.Main;
import parley.reader.Article;
import parley.reader.Pile;
import parley.reader.ReportReader;
import parley.record.RecordJson;
import parley.record.TalksRecord;
import parley.text.Report;

/** The record is the same to the byte, however its reports were read. */
final class SameRecordTest {

  private static final int REPORTS = 60;
  private static final int CHUNK = 7;

  @TempDir private static Path folder;
  private static List<Path> files = List.of();
  private static final List<Report> READ = new ArrayList<>();
  private static final List<Claim> CLAIMS = new ArrayList<>();
  private static String record = "";

  @BeforeAll
  static void read() throws IOException {
    files = SyntheticCorpus.of(REPORTS, 0, 3).write(folder.resolve("reports"));
    try (Parley parley = Parley.local()) {
      List<Article> articles =
          new Pile(new ReportReader())
              .read(files)
              .filter(Article.class::isInstance)
              .map(Article.class::cast)
              .toList();
      articles.forEach(article -> READ.add(article.report()));
      articles.forEach(article -> CLAIMS.addAll(parley.claims(article)));
    }
    record = text(READ, CLAIMS);
  }

  private static String text(List<Report> reports, List<Claim> claims) {
    return RecordJson.text(new RecordJson(TalksRecord.of(reports, claims)).record());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void orderAndRepeatsOfClaimsChangeNothing(long seed) {
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>(READ);
    List<Claim> claims = new ArrayList<>(CLAIMS);
    reports.addAll(READ.subList(0, random.nextInt(READ.size())));
    claims.addAll(CLAIMS.subList(0, random.nextInt(CLAIMS.size())));
    Collections.shuffle(reports, random);
    Collections.shuffle(claims, random);
    assertThat(text(reports, claims)).isEqualTo(record);
  }

  @Test
  void batchesThreadsAndRepeatsOfReadingChangeNothing() {
    List<Path> order = new ArrayList<>(files);
    Path atOnce = folder.resolve("at-once.duckdb");
    read(atOnce, order, 2);
    Path inParts = folder.resolve("in-parts.duckdb");
    Collections.shuffle(order, new Random(1));
    for (int i = 0; i < order.size(); i += CHUNK) {
      read(inParts, order.subList(Math.max(0, i - 2), Math.min(order.size(), i + CHUNK)), 1);
    }
    for (String view : List.of("actors", "timeline", "disagreements", "reports", "statements")) {
      assertThat(show(view, inParts)).isEqualTo(show(view, atOnce));
    }
  }

  @Test
  void theReportsAreNotAllOfOneKind() {
    assertThat(CLAIMS).hasSizeGreaterThan(200);
    assertThat(record).contains("\"disagreements\" : [ {").contains("anchored");
  }

  private static void read(Path record, List<Path> files, int threads) {
    List<String> line = new ArrayList<>(List.of("read", "--quiet", "--threads", "" + threads));
    line.addAll(List.of("--record", record.toString()));
    files.forEach(file -> line.add(file.toString()));
    run(line);
  }

  private static String show(String view, Path record) {
    return run(List.of("show", view, "--json", "--record", record.toString()));
  }

  private static String run(List<String> line) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), line.toArray(String[]::new));
    assertThat(code).as("%s: %s", line.get(0), err).isZero();
    return out.toString();
  }
}
