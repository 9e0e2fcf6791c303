package parley.linguistics;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Regular endings of English words taken off.
 *
 * <p>What the rules get wrong stands in the model's table of lemmas, which is derived from them: a
 * change here asks for deriving it anew.
 */
public final class LemmaRules {

  private static final String VOWELS = "aeiou";

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

  private LemmaRules() {}

  /** The lemma that the rules give a {@linkplain #plain plain} form with this Penn Treebank tag. */
  public static String of(String lower, String xpos) {
    return switch (xpos) {
      case "NNS", "NNPS" -> singular(lower);
      case "VBZ" -> singular(lower);
      case "VBD", "VBN" -> lower.endsWith("ed") ? withoutEnding(lower, 2) : lower;
      case "VBG" -> lower.endsWith("ing") ? withoutEnding(lower, 3) : lower;
      case "JJR", "RBR" -> lower.endsWith("er") ? withoutEnding(lower, 2) : lower;
      case "JJS", "RBS" -> lower.endsWith("est") ? withoutEnding(lower, 3) : lower;
      case "CD" -> GROUPED.matcher(lower).matches() ? lower.replace(",", "") : lower;
      default -> lower;
    };
  }

  /** A form in lower case with straight quotation marks, as the table has it. */
  public static String plain(String form) {
    return form.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"');
  }

  private static String singular(String word) {
    int length = word.length();
    if (word.endsWith("men") && length > 4) {
      return word.substring(0, length - 2) + "an";
    }
    if (length < 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("'s")) {
      return word;
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("xes")
        || word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("sses")
        || word.endsWith("zzes")
        || (word.endsWith("oes") && length > 4)) {
      return word.substring(0, length - 2);
    }
    return word.substring(0, length - 1);
  }

  private static String withoutEnding(String word, int ending) {
    String stem = word.substring(0, word.length() - ending);
    int length = stem.length();
    if (length < 2 || !hasVowel(stem)) {
      return word;
    }
    char last = stem.charAt(length - 1);
    char before = stem.charAt(length - 2);
    if (last == 'i') {
      return stem.substring(0, length - 1) + "y";
    }
    if (last == before && "bdgmnprt".indexOf(last) >= 0) {
      return stem.substring(0, length - 1);
    }
    return needsE(stem, last, before) ? stem + "e" : stem;
  }

  private static boolean hasVowel(String stem) {
    return stem.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0 || c == 'y');
  }

  private static boolean needsE(String stem, char last, char before) {
    int length = stem.length();
    if (last == 'v' || last == 'u' || last == 'c' || (last == 'z' && before != 'z')) {
      return true;
    }
    if (last == 's' && before != 's') {
      return true;
    }
    if (last == 'g' && (before == 'r' || before == 'd' || stem.endsWith("ang"))) {
      return true;
    }
    if (last == 'l' && "bcdfgkptz".indexOf(before) >= 0) {
      return true;
    }
    if (stem.endsWith("at") && length > 3 && VOWELS.indexOf(stem.charAt(length - 3)) < 0) {
      return true;
    }
    return length >= 3
        && isSingleVowel(stem, length)
        && "aiou".indexOf(before) >= 0
        && "bcdgklmnprt".indexOf(last) >= 0
        && syllables(stem) == 1;
  }

  private static boolean isSingleVowel(String stem, int length) {
    return VOWELS.indexOf(stem.charAt(length - 2)) >= 0
        && VOWELS.indexOf(stem.charAt(length - 3)) < 0;
  }

  private static int syllables(String stem) {
    int count = 0;
    for (int i = 0; i < stem.length(); i++) {
      boolean vowel = VOWELS.indexOf(stem.charAt(i)) >= 0;
      if (vowel && (i == 0 || VOWELS.indexOf(stem.charAt(i - 1)) < 0)) {
        count++;
      }
    }
    return count;
  }
}
