package parley.evaluation;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Compares words of the record with words of the gold, whatever their case and quotation marks. */
final class GoldWords {

  private GoldWords() {}

  static int sharedWords(String one, String other) {
    Set<String> shared = words(one);
    shared.retainAll(words(other));
    return shared.size();
  }

  static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : plain(text).split("[^\\p{L}\\p{N}%]+", -1)) {
      if (word.length() > 2 && !Set.of("the", "and", "for", "not", "with").contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[\u2018\u2019]", "'")
        .replaceAll("[\u201c\u201d\"]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
