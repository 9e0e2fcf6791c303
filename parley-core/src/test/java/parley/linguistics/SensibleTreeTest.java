package parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SensibleTreeTest {

  private static final List<String> RELATIONS =
      List.of("root", "nsubj", "obj", "amod", "conj", "acl");

  /** Names arcs by who is whose: the number of a relation for each word and head. */
  private static SensibleTree.Named tree(float[][] scores, int[][] names, String... tags) {
    SensibleTree.Naming naming =
        heads -> {
          int[] named = new int[heads.length - 1];
          for (int word = 1; word < heads.length; word++) {
            named[word - 1] = names[word][heads[word]];
          }
          return named;
        };
    return new SensibleTree(naming, RELATIONS, List.of(tags)).of(scores);
  }

  @Test
  void verbHasOneSubject() {
    // The envoy · the minister · left: both as subjects are likelier than the second beside it.
    float[][] scores = {{0, 0, 0, 0}, {-9, 0, -2, 8}, {-9, 6, 0, 7}, {9, -9, -9, 0}};
    int[][] names = {{0, 0, 0, 0}, {0, 0, 4, 1}, {0, 4, 0, 1}, {0, 5, 5, 0}};
    SensibleTree.Named tree = tree(scores, names, "NN", "NN", "VBD");
    assertThat(tree.heads()).containsExactly(0, 3, 1, 0);
  }

  @Test
  void finiteVerbIsNoAdjective() {
    // The emir · held · talks.
    float[][] scores = {{0, 0, 0, 0}, {-9, 0, 5, 4}, {4, -9, 0, 6}, {6, -9, 5, 0}};
    int[][] names = {{0, 0, 0, 0}, {0, 0, 1, 1}, {0, 5, 0, 3}, {0, 2, 2, 0}};
    assertThat(tree(scores, names, "NN", "VBD", "NNS").heads()).containsExactly(0, 2, 0, 2);
  }

  @Test
  void whatMakesSenseIsLeft() {
    float[][] scores = {{0, 0, 0, 0}, {-9, 0, 5, 4}, {4, -9, 0, 6}, {6, -9, 5, 0}};
    int[][] names = {{0, 0, 0, 0}, {0, 0, 1, 1}, {0, 5, 0, 3}, {0, 2, 2, 0}};
    assertThat(tree(scores, names, "NN", "VBN", "NNS").heads()).containsExactly(0, 2, 3, 0);
  }

  @Test
  void muchWorseTreeIsNotTaken() {
    float[][] scores = {{0, 0, 0, 0}, {-90, 0, -90, 8}, {-90, -90, 0, 7}, {9, -90, -90, 0}};
    int[][] names = {{0, 0, 0, 0}, {0, 0, 4, 1}, {0, 4, 0, 1}, {0, 5, 5, 0}};
    assertThat(tree(scores, names, "NN", "NN", "VBD").heads()).containsExactly(0, 3, 3, 0);
  }
}
