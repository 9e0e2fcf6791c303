package parley.record;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words compared without regard to case, marks and punctuation. */
final class Words {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "for", "with", "and", "or", "by", "from",
          "as", "is", "are", "was", "were", "be", "been", "it", "its", "this", "that", "s", "he",
          "she", "they", "his", "her", "their", "has", "have", "had", "will", "would", "not");

  private Words() {}

  /** Lower case, without marks, words parted by one blank: a key for names. */
  static String fold(String text) {
    return String.join(" ", of(text));
  }

  /** The words of a text in order, in lower case and without marks. */
  static List<String> of(String text) {
    return isAscii(text) ? ascii(text) : any(text);
  }

  private static List<String> any(String text) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(plain);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The same for what has neither marks nor letters beyond ASCII's, as most texts, and quicker. */
  private static List<String> ascii(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < plain.length(); i++) {
      char unit = plain.charAt(i);
      boolean inWord = (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9');
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(plain.substring(start, i));
        start = -1;
      }
    }
    if (start >= 0) {
      words.add(plain.substring(start));
    }
    return words;
  }

  /** A value of a closed vocabulary as a person reads it. */
  static String inPlain(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The words that carry meaning, without repetition, in order. */
  static Set<String> content(String text) {
    Set<String> content = new LinkedHashSet<>(of(text));
    content.removeAll(FUNCTION_WORDS);
    return content;
  }

  /** The share of the smaller set that the other holds; 0 if one is empty. */
  static double containment(Set<String> a, Set<String> b) {
    int smaller = Math.min(a.size(), b.size());
    return smaller == 0 ? 0 : shared(a, b) / (double) smaller;
  }

  /** The share of all words that both hold; 0 if both are empty. */
  static <T> double jaccard(Set<T> a, Set<T> b) {
    long shared = shared(a, b);
    long all = a.size() + b.size() - shared;
    return all == 0 ? 0 : shared / (double) all;
  }

  /** How many elements two sets share. */
  static <T> long shared(Set<T> a, Set<T> b) {
    Set<T> small = a.size() < b.size() ? a : b;
    Set<T> large = a.size() < b.size() ? b : a;
    long shared = 0;
    for (T each : small) {
      if (large.contains(each)) {
        shared++;
      }
    }
    return shared;
  }
}
