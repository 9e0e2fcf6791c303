package parley.linguistics;

import java.util.Arrays;

/**
 * Chooses the best sequence of name tags that makes sense.
 *
 * <p>Taken word by word, the best tags may begin a name as one kind and go on as another; here a
 * name has one kind from its first word to its last.
 */
final class NameTags {

  private static final int COUNT = Labels.NAMES.size();

  private NameTags() {}

  /**
   * The best sequence.
   *
   * @param scores of each word, one for each of {@link Labels#NAMES}
   */
  static int[] best(float[][] scores) {
    int words = scores.length;
    int[][] back = new int[words][COUNT];
    double[] sums = new double[COUNT];
    Arrays.fill(sums, Double.NEGATIVE_INFINITY);
    sums[0] = 0;
    for (int i = 0; i < words; i++) {
      double[] next = new double[COUNT];
      for (int tag = 0; tag < COUNT; tag++) {
        int from = bestBefore(tag, sums);
        back[i][tag] = from;
        next[tag] = sums[from] + (mayFollow(from, tag) ? scores[i][tag] : -1e6);
      }
      sums = next;
    }
    int[] tags = new int[words];
    int tag = 0;
    for (int k = 1; k < COUNT; k++) {
      tag = sums[k] > sums[tag] ? k : tag;
    }
    for (int i = words - 1; i >= 0; i--) {
      tags[i] = tag;
      tag = back[i][tag];
    }
    return tags;
  }

  private static int bestBefore(int tag, double[] sums) {
    int best = tag;
    for (int from = 0; from < COUNT; from++) {
      if (mayFollow(from, tag) && (!mayFollow(best, tag) || sums[from] > sums[best])) {
        best = from;
      }
    }
    return best;
  }

  /** Whether {@code tag} may come after {@code before}: a name goes on only as its own kind. */
  private static boolean mayFollow(int before, int tag) {
    String name = Labels.NAMES.get(tag);
    if (!name.startsWith("I-")) {
      return true;
    }
    String previous = Labels.NAMES.get(before);
    return previous.length() > 1 && previous.substring(2).equals(name.substring(2));
  }
}
