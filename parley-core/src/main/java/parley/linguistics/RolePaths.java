package parley.linguistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways through a tree from a predicate to a word, numbered: what the network's roles rest on
 * beside the words themselves.
 *
 * <p>A path names the relations climbed from the predicate ({@code ^}), those gone down to the word
 * ({@code v}), and the side on which the word stands: {@code vnsubj<} is a subject before its verb.
 * Words that are further off share the number {@link #FAR}.
 */
public final class RolePaths {

  /** The number of every path that is too long or was too rare. */
  public static final int FAR = 0;

  private static final int MOST_STEPS = 3;

  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param paths in the order of their numbers, from 1
   */
  public RolePaths(List<String> paths) {
    for (String path : paths) {
      numbers.put(path, numbers.size() + 1);
    }
  }

  /**
   * The number of the path from a predicate to each word.
   *
   * @param heads from 0 for the first word; {@link Token#ROOT} for the root
   */
  public int[] from(int predicate, int[] heads, List<String> relations) {
    Climb climb = new Climb(predicate, heads, relations);
    int[] paths = new int[heads.length];
    for (int word = 0; word < heads.length; word++) {
      paths[word] = numbers.getOrDefault(climb.to(word), FAR);
    }
    return paths;
  }

  /** The path from a predicate to a word, or nothing where it is too long. */
  public static String path(int predicate, int word, int[] heads, List<String> relations) {
    return new Climb(predicate, heads, relations).to(word);
  }

  /** The way up from one predicate. */
  private static final class Climb {

    private final int[] heads;
    private final List<String> relations;
    private final int[] above = new int[MOST_STEPS + 1];
    private final String[] ups = new String[MOST_STEPS + 1];
    private int height;

    Climb(int predicate, int[] heads, List<String> relations) {
      this.heads = heads;
      this.relations = relations;
      String up = "";
      int at = predicate;
      while (at != Token.ROOT && height <= MOST_STEPS) {
        above[height] = at;
        ups[height] = up;
        up += "^" + relations.get(at);
        at = heads[at];
        height++;
      }
    }

    String to(int word) {
      int at = word;
      for (int steps = 0; steps <= MOST_STEPS && at != Token.ROOT; steps++) {
        for (int k = 0; k < height; k++) {
          if (above[k] == at) {
            return ups[k] + down(word, steps) + (word < above[0] ? "<" : ">");
          }
        }
        at = heads[at];
      }
      return "";
    }

    private String down(int word, int steps) {
      String down = "";
      int at = word;
      for (int i = 0; i < steps; i++) {
        down = "v" + relations.get(at) + down;
        at = heads[at];
      }
      return down;
    }
  }
}
