package parley.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.cli.Main;

/**
 * The record of five real reports against what their readers say it must hold.
 *
 * <p>Scored end to end: {@code parley read} on the folder, then {@code parley show … --json}. An
 * item of the gold is <em>found</em> when an entry agrees with it in what identifies it (see {@link
 * SeedsGold}); then each further field of the gold is right or wrong. Every claim's evidence is
 * checked as well: its quote is the report's text at its span, and no claim lies in noise.
 *
 * <p>Precision of entries is not measured here: no gold says which further entries the reports
 * support. Read them with {@code parley show}.
 */
public final class SeedsYardstick implements Yardstick {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> KINDS =
      List.of(
          "actors",
          "contacts",
          "proposals",
          "measures",
          "deadlines",
          "incidents",
          "statements",
          "disagreements");

  @Override
  public String name() {
    return "seeds";
  }

  @Override
  public List<Path> data(Path shared) throws IOException {
    List<Path> files = new ArrayList<>(seeds(shared));
    files.add(shared.resolve("gold").resolve("seeds.yaml"));
    return files;
  }

  private static List<Path> seeds(Path shared) throws IOException {
    try (Stream<Path> files = Files.list(shared.resolve("seeds"))) {
      return files.sorted().toList();
    }
  }

  @Override
  public List<Score> measure(Path shared) throws Exception {
    Map<String, JsonNode> views = views(shared);
    JsonNode gold =
        new ObjectMapper(new YAMLFactory())
            .readTree(shared.resolve("gold").resolve("seeds.yaml").toFile());
    SeedsGold seeds = new SeedsGold(gold, views);
    List<Score> scores = new ArrayList<>(seeds.scores());
    scores.add(Evidences.spans(seeds(shared), views));
    scores.add(Evidences.outsideNoise(views));
    return scores;
  }

  /** The items that the record lacks or has wrong, for those who work on it. */
  public static List<String> misses(Path shared) throws Exception {
    JsonNode gold =
        new ObjectMapper(new YAMLFactory())
            .readTree(shared.resolve("gold").resolve("seeds.yaml").toFile());
    SeedsGold seeds = new SeedsGold(gold, views(shared));
    seeds.scores();
    return seeds.misses();
  }

  private static Map<String, JsonNode> views(Path shared) throws Exception {
    Path folder = Files.createTempDirectory("parley-seeds");
    Path record = folder.resolve("parley.duckdb");
    try {
      run("read", shared.resolve("seeds").toString(), "--record", record.toString());
      Map<String, JsonNode> views = new TreeMap<>();
      for (String kind : KINDS) {
        views.put(kind, show(kind, record));
      }
      views.put("reports", show("reports", record));
      return views;
    } finally {
      Files.deleteIfExists(record);
      Files.deleteIfExists(folder);
    }
  }

  private static JsonNode show(String kind, Path record) throws Exception {
    return JSON.readTree(run("show", kind, "--json", "--record", record.toString()));
  }

  private static String run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    if (code != 0) {
      throw new IllegalStateException(
          "parley " + String.join(" ", arguments) + " ended with " + code + ": " + err);
    }
    return out.toString();
  }
}
