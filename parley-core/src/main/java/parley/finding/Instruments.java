package parley.finding;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import parley.linguistics.Name;

/**
 * The agreements that an article names, which are no actors: "the Joint Plan of Action".
 *
 * <p>Trap: a report goes on to call one by its first letters, and then it looks like a body.
 */
final class Instruments {

  private static final Set<String> WORDS = new FlatLists("instruments.yaml").list("instruments");

  private final Set<String> letters = new TreeSet<>();

  Instruments(Iterable<Marks> marks) {
    for (Marks in : marks) {
      for (Name name : in.sentence().names()) {
        String words = in.words(name.first(), name.end());
        if (isNamed(words)) {
          letters.add(letters(words));
        }
      }
    }
  }

  /** Whether a name is that of an agreement, in its words or in their first letters. */
  boolean is(String name) {
    return isNamed(name) || letters.contains(name);
  }

  /** Whether the noun that a name is built on is one of agreements. */
  private static boolean isNamed(String name) {
    String head = name.split(" (?:of|for|on|between) ", 2)[0];
    String noun = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return name.contains(" ") && WORDS.contains(noun);
  }

  private static String letters(String name) {
    StringBuilder all = new StringBuilder();
    for (String word : name.split("[ -]", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        all.append(word.charAt(0));
      }
    }
    return all.toString();
  }
}
