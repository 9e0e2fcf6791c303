package parley.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import parley.coreference.Choice;
import parley.training.PronounExamples.Example;

/**
 * Fits the weights of a log-linear ranker: the share that the right options have of all, counting
 * "none" as one, is made as large as it can be while weights stay small.
 *
 * <p>It climbs in full batches from zero, so the same examples give the same weights.
 */
final class RankerTrainer {

  private static final int ROUNDS = 200;
  private static final double STEP = 0.3;

  private final double penalty;
  private final int fewest;

  /**
   * A trainer.
   *
   * @param penalty on the square of weights
   * @param fewest how often a feature must be seen to have a weight
   */
  RankerTrainer(double penalty, int fewest) {
    this.penalty = penalty;
    this.fewest = fewest;
  }

  /** The weights by the names of features, each with its kind before it. */
  NavigableMap<String, Double> weights(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      Choice choice = example.choice();
      choice.none().forEach(name -> counts.merge(choice.kind() + " " + name, 1, Integer::sum));
      choice
          .options()
          .forEach(
              option ->
                  option
                      .features()
                      .forEach(name -> counts.merge(choice.kind() + " " + name, 1, Integer::sum)));
    }
    NavigableMap<String, Integer> index = new TreeMap<>();
    counts.forEach(
        (name, count) -> {
          if (count >= fewest) {
            index.put(name, 0);
          }
        });
    int next = 0;
    for (Map.Entry<String, Integer> entry : index.entrySet()) {
      entry.setValue(next++);
    }
    List<int[][]> rows = new ArrayList<>();
    for (Example example : examples) {
      rows.add(row(example.choice(), index));
    }
    double[] weights = climb(examples, rows, next);
    NavigableMap<String, Double> named = new TreeMap<>();
    index.forEach((name, at) -> named.put(name, weights[at]));
    return named;
  }

  private static int[][] row(Choice choice, Map<String, Integer> index) {
    int[][] row = new int[choice.options().size() + 1][];
    row[0] = indexes(choice.kind(), choice.none(), index);
    for (int i = 1; i < row.length; i++) {
      row[i] = indexes(choice.kind(), choice.options().get(i - 1).features(), index);
    }
    return row;
  }

  private static int[] indexes(String kind, List<String> names, Map<String, Integer> index) {
    return names.stream()
        .map(name -> kind + " " + name)
        .filter(index::containsKey)
        .mapToInt(index::get)
        .toArray();
  }

  private double[] climb(List<Example> examples, List<int[][]> rows, int size) {
    double[] weights = new double[size];
    double[] squares = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[size];
      for (int i = 0; i < rows.size(); i++) {
        slope(examples.get(i), rows.get(i), weights, slope);
      }
      for (int k = 0; k < size; k++) {
        double at = slope[k] - penalty * weights[k];
        squares[k] += at * at;
        weights[k] += STEP * at / (Math.sqrt(squares[k]) + 1e-9);
      }
    }
    return weights;
  }

  private static void slope(Example example, int[][] row, double[] weights, double[] slope) {
    double[] scores = new double[row.length];
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < row.length; i++) {
      for (int feature : row[i]) {
        scores[i] += weights[feature];
      }
      top = Math.max(top, scores[i]);
    }
    boolean[] right = new boolean[row.length];
    example.right().forEach(option -> right[option + 1] = true);
    right[0] = example.right().isEmpty();
    double all = 0;
    double good = 0;
    for (int i = 0; i < row.length; i++) {
      scores[i] = Math.exp(scores[i] - top);
      all += scores[i];
      good += right[i] ? scores[i] : 0;
    }
    for (int i = 0; i < row.length; i++) {
      double change = (right[i] ? scores[i] / good : 0) - scores[i] / all;
      for (int feature : row[i]) {
        slope[feature] += change;
      }
    }
  }
}
