package parley.coreference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The weights of the features of pairs, and how sure a link must be. */
final class PairWeights {

  private static final String FILE = "/parley/model/coreference.tsv";

  private final Map<String, Double> weights = new HashMap<>();

  private PairWeights() {}

  /**
   * Loads the weights from the class path.
   *
   * @throws UncheckedIOException if they cannot be read
   * @throws IllegalStateException if they are malformed
   */
  static PairWeights load() {
    PairWeights weights = new PairWeights();
    try (InputStream in = PairWeights.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("not on the class path: " + FILE);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(line -> !line.startsWith("#")).forEach(weights::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return weights;
  }

  private void add(String line) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IllegalStateException(FILE + " has a line without a weight: " + line);
    }
    weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
  }

  /** The option that a choice takes, and none where none is sure. */
  OptionalInt best(Choice choice) {
    double[] scores = new double[choice.options().size() + 1];
    scores[0] = score(choice.kind(), choice.none());
    double top = scores[0];
    for (int i = 1; i < scores.length; i++) {
      scores[i] = score(choice.kind(), choice.options().get(i - 1).features());
      top = Math.max(top, scores[i]);
    }
    double sum = 0;
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      sum += Math.exp(scores[i] - top);
      best = scores[i] > scores[best] ? i : best;
    }
    double share = Math.exp(scores[best] - top) / sum;
    return best > 0 && share >= weights.getOrDefault(choice.kind() + " sure", 0.5)
        ? OptionalInt.of(best - 1)
        : OptionalInt.empty();
  }

  private double score(String kind, List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(kind + " " + feature, 0.0);
    }
    return sum;
  }
}
