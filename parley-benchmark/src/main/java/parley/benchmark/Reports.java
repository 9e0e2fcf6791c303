package parley.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.evaluation.synthetic.SyntheticCorpus;
import parley.reader.Article;
import parley.reader.NotAReportException;
import parley.reader.ReportReader;
import parley.text.Span;

/**
 * The reports that all programs are measured on, in a folder of work: as they came, which {@code
 * parley read} takes, and as plain text without the page around it, for analyses alone.
 *
 * <p>The trap: two fifths of them are pages of HTML, which only Parley reads as news.
 */
final class Reports {

  private static final int WORDS = 400;
  private static final int SEED = 1;
  private static final String GIVEN = "reports";
  private static final String PLAIN = "plain";

  private Reports() {}

  /**
   * Makes invented reports of about 400 words, as they came; they are the same for each number.
   *
   * @param work is made, and must be new
   */
  static List<Path> make(Path work, int number) throws IOException {
    Files.createDirectory(work);
    return SyntheticCorpus.of(number, WORDS, SEED).write(work.resolve(GIVEN));
  }

  /** The folder of the reports as they came. */
  static Path given(Path work) {
    return work.resolve(GIVEN);
  }

  /** Reads the reports and leaves their plain texts for every program. */
  static List<Article> articles(Path work) throws IOException, NotAReportException {
    ReportReader reader = new ReportReader();
    Path plain = Files.createDirectories(work.resolve(PLAIN));
    List<Article> articles = new ArrayList<>();
    for (Path file : files(given(work))) {
      Article article = reader.read(file);
      articles.add(article);
      Files.writeString(plain.resolve(file.getFileName() + ".txt"), text(article));
    }
    return articles;
  }

  /** The plain texts that {@link #articles} left, in the order of the reports. */
  static List<String> texts(Path work) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files(work.resolve(PLAIN))) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  /** The places of its news in the clean text of an article. */
  static List<Span> news(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() != Article.BlockKind.NOISE)
        .map(Article.Block::span)
        .toList();
  }

  private static String text(Article article) {
    return news(article).stream()
        .map(span -> span.of(article.clean().text()))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
