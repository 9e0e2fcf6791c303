package parley.record;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The words of a statement that are the same whether it is quoted or told.
 *
 * <p>Indirect speech changes tense and person: "we can wait" becomes "they could wait". Endings of
 * inflection, pronouns of the speaker and what "can" and "may" turn into are left out of account.
 */
final class SaidWords {

  private static final Set<String> SPEAKERS =
      Set.of(
          "i", "me", "my", "we", "us", "our", "you", "your", "them", "can", "could", "may",
          "might");
  private static final int SHORTEST_STEM = 3;

  private SaidWords() {}

  /** The stems of the words that carry meaning, without repetition, in order. */
  static Set<String> of(String text) {
    Set<String> stems = new LinkedHashSet<>();
    for (String word : Words.content(text)) {
      if (!SPEAKERS.contains(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  private static String stem(String word) {
    for (String ending : new String[] {"ing", "ied", "ies", "ed", "es", "d", "s", "e"}) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
