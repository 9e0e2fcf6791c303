package parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

  @Test
  void breaksACycle() {
    float[][] scores = {{0, 0, 0}, {1, 0, 10}, {2, 10, 0}};
    assertThat(SpanningTree.heads(scores)).containsExactly(0, 2, 0);
  }

  @Test
  void prefersTheBestSingleRoot() {
    float[][] scores = {{0, 0, 0}, {5, 0, 1}, {9, 4, 0}};
    assertThat(SpanningTree.heads(scores)).containsExactly(0, 2, 0);
  }

  @Property(tries = 300)
  void isATreeWithOneRoot(@ForAll @IntRange(min = 1, max = 40) int words, @ForAll long seed) {
    int[] heads = SpanningTree.heads(random(words, seed));
    assertThat(Arrays.stream(heads).skip(1).filter(head -> head == 0)).hasSize(1);
    for (int d = 1; d <= words; d++) {
      int at = d;
      for (int steps = 0; at != 0; steps++) {
        assertThat(steps).as("steps above word %d", d).isLessThanOrEqualTo(words);
        at = heads[at];
      }
    }
  }

  @Property(tries = 300)
  void isTheBestTree(@ForAll @IntRange(min = 1, max = 5) int words, @ForAll long seed) {
    float[][] scores = random(words, seed);
    assertThat(sum(scores, SpanningTree.heads(scores)))
        .isEqualTo(best(scores, new int[words + 1], 1));
  }

  private static float[][] random(int words, long seed) {
    Random random = new Random(seed);
    float[][] scores = new float[words + 1][words + 1];
    for (float[] row : scores) {
      for (int h = 0; h <= words; h++) {
        row[h] = random.nextInt(100) - 50;
      }
    }
    return scores;
  }

  private static double sum(float[][] scores, int[] heads) {
    double sum = 0;
    for (int d = 1; d < heads.length; d++) {
      sum += scores[d][heads[d]];
    }
    return sum;
  }

  /** The score of the best tree, by trying all. */
  private static double best(float[][] scores, int[] heads, int word) {
    if (word == heads.length) {
      return isTree(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = 0; head < heads.length; head++) {
      heads[word] = head;
      best = Math.max(best, best(scores, heads, word + 1));
    }
    return best;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int d = 1; d < heads.length; d++) {
      roots += heads[d] == 0 ? 1 : 0;
      int at = d;
      for (int steps = 0; at != 0; steps++) {
        if (steps > heads.length) {
          return false;
        }
        at = heads[at];
      }
    }
    return roots == 1;
  }
}
