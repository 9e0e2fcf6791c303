package parley.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parley.Parley;
import parley.claims.Claim;
import parley.evaluation.synthetic.SyntheticCorpus;
import parley.evaluation.synthetic.SyntheticScores;
import parley.reader.Article;
import parley.reader.Pile;
import parley.reader.ReportReader;
import parley.record.TalksRecord;
import parley.text.Report;

/**
 * The record of a synthetic corpus against its known truth.
 *
 * <p>What the real seeds are too few to show: many partial reports of the same things, copies of
 * wires, reports that contradict each other or bear no date.
 */
public final class SyntheticYardstick implements Yardstick {

  private static final int REPORTS = 240;
  private static final int SEED = 1;

  private final SyntheticCorpus corpus;

  /** The corpus that the floors hold for. */
  public SyntheticYardstick() {
    this(SEED);
  }

  /** Another corpus of the same generator, for what rules do where nobody looked. */
  SyntheticYardstick(long seed) {
    this.corpus = SyntheticCorpus.of(REPORTS, 0, seed);
  }

  @Override
  public String name() {
    return "synthetic";
  }

  @Override
  public String hash(Path shared) throws IOException {
    return inFolder(folder -> SharedData.hash(corpus.write(folder)));
  }

  @Override
  public List<Path> data(Path shared) {
    return List.of();
  }

  @Override
  public List<Score> measure(Path shared) throws IOException {
    return measured().scores();
  }

  /** What the record lacks or has wrong, for those who work on it. */
  public List<String> misses() throws IOException {
    SyntheticScores scores = measured();
    scores.scores();
    return scores.misses();
  }

  private SyntheticScores measured() throws IOException {
    return inFolder(
        folder -> {
          corpus.write(folder);
          return new SyntheticScores(corpus, record(folder));
        });
  }

  private static TalksRecord record(Path folder) throws IOException {
    try (Parley parley = Parley.local();
        Stream<Article> articles =
            new Pile(new ReportReader())
                .read(List.of(folder))
                .filter(Article.class::isInstance)
                .map(Article.class::cast)) {
      List<Article> read = articles.toList();
      List<Report> reports = read.stream().map(Article::report).toList();
      List<Claim> claims =
          read.parallelStream().flatMap(article -> parley.claims(article).stream()).toList();
      return TalksRecord.of(reports, new ArrayList<>(claims));
    }
  }

  /** What is done with a folder that is there only for that long. */
  private interface Use<T> {
    T with(Path folder) throws IOException;
  }

  private static <T> T inFolder(Use<T> use) throws IOException {
    Path temporary = Files.createTempDirectory("parley-synthetic");
    try {
      return use.with(temporary.resolve("reports"));
    } finally {
      try (Stream<Path> files = Files.walk(temporary)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
