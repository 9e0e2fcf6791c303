package parley.linguistics;

import java.util.Arrays;

/**
 * The best tree over the words of a sentence (Chu-Liu/Edmonds), with exactly one root.
 *
 * <p>Words are numbered from 1; 0 is the artificial root. {@code scores[d][h]} is how well {@code
 * h} heads {@code d}. The plain algorithm may hang several words below 0: the best single root is
 * found by trying the likeliest few.
 */
final class SpanningTree {

  private static final float NEVER = -1e8f;
  private static final int ROOTS_TRIED = 3;

  private SpanningTree() {}

  /** The head of each word; entry 0 is 0. */
  static int[] heads(float[][] scores) {
    int[] greedy = bestHeads(scores);
    if (rootCount(greedy) == 1 && cycle(greedy).length == 0) {
      return greedy;
    }
    int[] best = greedy;
    double bestSum = Double.NEGATIVE_INFINITY;
    for (int root : likelyRoots(scores)) {
      int[] heads = maximum(withRoot(scores, root));
      double sum = 0;
      for (int d = 1; d < heads.length; d++) {
        sum += scores[d][heads[d]];
      }
      if (sum > bestSum) {
        bestSum = sum;
        best = heads;
      }
    }
    return best;
  }

  private static int[] bestHeads(float[][] scores) {
    int[] heads = new int[scores.length];
    for (int d = 1; d < scores.length; d++) {
      int best = 0;
      for (int h = 1; h < scores.length; h++) {
        if (h != d && scores[d][h] > scores[d][best]) {
          best = h;
        }
      }
      heads[d] = best;
    }
    return heads;
  }

  private static int rootCount(int[] heads) {
    return (int) Arrays.stream(heads).skip(1).filter(head -> head == 0).count();
  }

  private static int[] likelyRoots(float[][] scores) {
    int words = scores.length - 1;
    int[] roots = new int[Math.min(ROOTS_TRIED, words)];
    boolean[] taken = new boolean[words + 1];
    for (int i = 0; i < roots.length; i++) {
      int best = 0;
      for (int d = 1; d <= words; d++) {
        if (!taken[d] && (best == 0 || scores[d][0] > scores[best][0])) {
          best = d;
        }
      }
      taken[best] = true;
      roots[i] = best;
    }
    return roots;
  }

  private static float[][] withRoot(float[][] scores, int root) {
    float[][] only = new float[scores.length][];
    for (int d = 0; d < scores.length; d++) {
      only[d] = scores[d].clone();
      if (d == root) {
        Arrays.fill(only[d], NEVER);
        only[d][0] = scores[d][0];
      } else {
        only[d][0] = NEVER;
      }
    }
    return only;
  }

  /** A cycle among the heads, or no node when they form a tree. */
  private static int[] cycle(int[] heads) {
    int[] seenFrom = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int at = start;
      while (at != 0 && seenFrom[at] == 0) {
        seenFrom[at] = start;
        at = heads[at];
      }
      if (at != 0 && seenFrom[at] == start) {
        return around(heads, at);
      }
    }
    return new int[0];
  }

  private static int[] around(int[] heads, int member) {
    int length = 1;
    for (int at = heads[member]; at != member; at = heads[at]) {
      length++;
    }
    int[] nodes = new int[length];
    int at = member;
    for (int i = 0; i < length; i++) {
      nodes[i] = at;
      at = heads[at];
    }
    return nodes;
  }

  /** The best tree without regard to the number of roots; each step contracts one cycle. */
  private static int[] maximum(float[][] scores) {
    int[] heads = bestHeads(scores);
    int[] cycle = cycle(heads);
    return cycle.length == 0 ? heads : expand(scores, heads, cycle);
  }

  private static int[] expand(float[][] scores, int[] heads, int[] cycle) {
    boolean[] inside = new boolean[scores.length];
    for (int node : cycle) {
      inside[node] = true;
    }
    int[] outer = new int[scores.length - cycle.length];
    for (int node = 0, next = 0; node < scores.length; node++) {
      if (!inside[node]) {
        outer[next++] = node;
      }
    }
    int knot = outer.length;
    float[][] contracted = new float[knot + 1][knot + 1];
    int[] entered = new int[knot + 1];
    int[] left = new int[knot + 1];
    for (int a = 0; a < knot; a++) {
      for (int b = 0; b < knot; b++) {
        contracted[a][b] = scores[outer[a]][outer[b]];
      }
      entered[a] = bestEntry(scores, heads, cycle, outer[a]);
      contracted[knot][a] = scores[entered[a]][outer[a]] - scores[entered[a]][heads[entered[a]]];
      left[a] = bestExit(scores, cycle, outer[a]);
      contracted[a][knot] = scores[outer[a]][left[a]];
    }
    int[] solved = maximum(contracted);
    int[] result = heads.clone();
    for (int a = 1; a < knot; a++) {
      result[outer[a]] = solved[a] == knot ? left[a] : outer[solved[a]];
    }
    result[entered[solved[knot]]] = outer[solved[knot]];
    return result;
  }

  private static int bestEntry(float[][] scores, int[] heads, int[] cycle, int from) {
    int best = cycle[0];
    for (int node : cycle) {
      if (scores[node][from] - scores[node][heads[node]]
          > scores[best][from] - scores[best][heads[best]]) {
        best = node;
      }
    }
    return best;
  }

  private static int bestExit(float[][] scores, int[] cycle, int to) {
    int best = cycle[0];
    for (int node : cycle) {
      if (scores[to][node] > scores[to][best]) {
        best = node;
      }
    }
    return best;
  }
}
