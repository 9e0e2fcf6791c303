package parley.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import parley.reader.Article;
import parley.reader.Article.Block;
import parley.reader.Article.BlockKind;
import parley.reader.NotAReportException;
import parley.reader.ReportReader;

/**
 * Scores the reader on whole pages against the article text that a person marked.
 *
 * <p>The measure is that of the article extraction benchmark by Zyte (scrapinghub): multisets of
 * four-token shingles, normalised per page, means of precision and recall over pages, and the F1 of
 * the means. Its articles hold neither headline nor captions, so these are left out here too.
 */
public final class HtmlYardstick implements Yardstick {

  private static final int SHINGLE = 4;
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+");

  /**
   * How one page was read.
   *
   * @param precision the share of what was read that the article holds, from 0 to 1
   * @param recall the share of the article that was read, from 0 to 1
   */
  public record Match(double precision, double recall) {
    /** Their harmonic mean; 0 if both are 0. */
    public double f1() {
      double sum = precision + recall;
      return sum == 0 ? 0 : 2 * precision * recall / sum;
    }
  }

  @Override
  public String name() {
    return "html";
  }

  @Override
  public List<Path> data(Path shared) throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(gold(shared));
    try (Stream<Path> pages = Files.list(folder(shared).resolve("pages"))) {
      pages.sorted(Comparator.comparing(page -> page.getFileName().toString())).forEach(files::add);
    }
    return files;
  }

  @Override
  public List<Score> measure(Path shared) throws IOException {
    SortedMap<String, Match> pages = perPage(shared);
    Match mean = mean(pages.values());
    return List.of(
        new Score("4-gram F1", mean.f1(), pages.size()),
        new Score("4-gram precision", mean.precision(), pages.size()),
        new Score("4-gram recall", mean.recall(), pages.size()));
  }

  /** How each page was read, by its name. */
  public SortedMap<String, Match> perPage(Path shared) throws IOException {
    ReportReader reader = new ReportReader();
    SortedMap<String, Match> pages = new TreeMap<>();
    JsonNode gold = new ObjectMapper().readTree(gold(shared).toFile());
    for (Map.Entry<String, JsonNode> page : gold.properties()) {
      String read = read(reader, page.getKey(), bytes(shared, page.getKey()));
      pages.put(page.getKey(), compare(page.getValue().path("articleBody").asText(), read));
    }
    return pages;
  }

  private static Path folder(Path shared) {
    return shared.resolve("yardsticks").resolve("html");
  }

  private static Path gold(Path shared) {
    return folder(shared).resolve("dev.json");
  }

  private static byte[] bytes(Path shared, String name) throws IOException {
    Path page = folder(shared).resolve("pages").resolve(name + ".html.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
      return in.readAllBytes();
    }
  }

  private static String read(ReportReader reader, String name, byte[] bytes) {
    try {
      return news(reader.read(name + ".html", bytes));
    } catch (NotAReportException none) {
      return "";
    }
  }

  /** The article's paragraphs and list items, a line each. */
  public static String news(Article article) {
    StringBuilder news = new StringBuilder();
    for (Block block : article.blocks()) {
      if (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM) {
        news.append(block.span().of(article.clean().text())).append('\n');
      }
    }
    return news.toString();
  }

  /** How well the text that was read agrees with the gold text. */
  public static Match compare(String gold, String read) {
    Map<String, Integer> expected = shingles(gold);
    Map<String, Integer> found = shingles(read);
    long shared =
        expected.entrySet().stream()
            .mapToLong(each -> Math.min(each.getValue(), found.getOrDefault(each.getKey(), 0)))
            .sum();
    return new Match(share(shared, total(found)), share(shared, total(expected)));
  }

  private static long total(Map<String, Integer> shingles) {
    return shingles.values().stream().mapToLong(Integer::longValue).sum();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> tokens = TOKEN.matcher(text).results().map(MatchResult::group).toList();
    Map<String, Integer> shingles = new HashMap<>();
    if (tokens.isEmpty()) {
      return shingles;
    }
    for (int i = 0; i < Math.max(1, tokens.size() - SHINGLE + 1); i++) {
      List<String> shingle = tokens.subList(i, Math.min(tokens.size(), i + SHINGLE));
      shingles.merge(String.join(" ", shingle), 1, Integer::sum);
    }
    return shingles;
  }

  private static Match mean(Collection<Match> pages) {
    return new Match(
        pages.stream().mapToDouble(Match::precision).average().orElse(0),
        pages.stream().mapToDouble(Match::recall).average().orElse(0));
  }
}
