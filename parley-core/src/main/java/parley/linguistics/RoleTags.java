package parley.linguistics;

import java.util.List;

/** Chooses the roles of one predicate's arguments, each core role at most once. */
final class RoleTags {

  private static final int NONE = 0;

  private RoleTags() {}

  /**
   * The best role of each word.
   *
   * @param scores of each word, one for each role; the first is that of no argument
   */
  static int[] best(float[][] scores, List<String> roles) {
    int[] chosen = new int[scores.length];
    for (int word = 0; word < scores.length; word++) {
      chosen[word] = best(scores[word]);
    }
    for (int role = 1; role < roles.size(); role++) {
      if (isCore(roles.get(role))) {
        keepSurest(role, scores, chosen);
      }
    }
    return chosen;
  }

  private static int best(float[] scores) {
    int best = NONE;
    for (int role = 1; role < scores.length; role++) {
      best = scores[role] > scores[best] ? role : best;
    }
    return best;
  }

  private static boolean isCore(String role) {
    return role.startsWith("ARG") && Character.isDigit(role.charAt(role.length() - 1));
  }

  private static void keepSurest(int role, float[][] scores, int[] chosen) {
    int surest = -1;
    for (int word = 0; word < chosen.length; word++) {
      if (chosen[word] == role
          && (surest < 0 || margin(role, scores[word]) > margin(role, scores[surest]))) {
        surest = word;
      }
    }
    for (int word = 0; word < chosen.length; word++) {
      if (chosen[word] == role && word != surest) {
        chosen[word] = NONE;
      }
    }
  }

  private static float margin(int role, float[] scores) {
    return scores[role] - scores[NONE];
  }
}
