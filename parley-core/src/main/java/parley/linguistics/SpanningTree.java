package parley.linguistics;

/**
 * The best tree over the words of a sentence (Chu-Liu/Edmonds), with exactly one root.
 *
 * <p>Words are numbered from 1; 0 is the artificial root. {@code scores[d][h]} is how well {@code
 * h} heads {@code d}. The plain algorithm may hang several words below 0, so those arcs are made
 * dear.
 */
final class SpanningTree {

  private SpanningTree() {}

  /** The head of each word; entry 0 is 0. */
  static int[] heads(float[][] scores) {
    return maximum(withDearRoots(scores));
  }

  /**
   * The scores, with every arc from 0 made so dear that the best tree has only one. The price is
   * more than all else that one tree can gain over another.
   */
  private static double[][] withDearRoots(float[][] scores) {
    double low = 0;
    double high = 0;
    double[][] priced = new double[scores.length][scores.length];
    for (int d = 1; d < scores.length; d++) {
      for (int h = 0; h < scores.length; h++) {
        priced[d][h] = scores[d][h];
        low = Math.min(low, scores[d][h]);
        high = Math.max(high, scores[d][h]);
      }
    }
    double price = 1 + (high - low) * scores.length;
    for (int d = 1; d < scores.length; d++) {
      priced[d][0] -= price;
    }
    return priced;
  }

  private static int[] bestHeads(double[][] scores) {
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

  /** The best tree for these scores; each step contracts one cycle. */
  private static int[] maximum(double[][] scores) {
    int[] heads = bestHeads(scores);
    int[] cycle = cycle(heads);
    return cycle.length == 0 ? heads : expand(scores, heads, cycle);
  }

  private static int[] expand(double[][] scores, int[] heads, int[] cycle) {
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
    double[][] contracted = new double[knot + 1][knot + 1];
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

  private static int bestEntry(double[][] scores, int[] heads, int[] cycle, int from) {
    int best = cycle[0];
    for (int node : cycle) {
      if (scores[node][from] - scores[node][heads[node]]
          > scores[best][from] - scores[best][heads[best]]) {
        best = node;
      }
    }
    return best;
  }

  private static int bestExit(double[][] scores, int[] cycle, int to) {
    int best = cycle[0];
    for (int node : cycle) {
      if (scores[to][node] > scores[to][best]) {
        best = node;
      }
    }
    return best;
  }
}
