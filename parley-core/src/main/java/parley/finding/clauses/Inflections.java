package parley.finding.clauses;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The regular forms of an English word.
 *
 * <p>Trap: a lemmatiser may cut "agreed" to "agre"; a word of a list is therefore looked up by its
 * forms as well as by its lemma. Irregular forms are left to the lemma.
 */
final class Inflections {

  private static final String VOWELS = "aeiou";

  private Inflections() {}

  /** {@code base} with its regular plural, past and participles, lower-cased. */
  static Set<String> of(String base) {
    String word = base.toLowerCase(Locale.ROOT);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    int length = word.length();
    if (length < 3 || !Character.isLetter(word.charAt(length - 1))) {
      return forms;
    }
    char last = word.charAt(length - 1);
    boolean vowelBefore = VOWELS.indexOf(word.charAt(length - 2)) >= 0;
    String stem = word.substring(0, length - 1);
    if (last == 'e') {
      add(forms, word + "s", word + "d", stem + "ing", word + "ing");
    } else if (last == 'y' && !vowelBefore) {
      add(forms, stem + "ies", stem + "ied", word + "ing");
    } else {
      boolean hissing =
          word.endsWith("s") || word.endsWith("sh") || word.endsWith("ch") || last == 'x';
      add(forms, word + (hissing ? "es" : "s"), word + "ed", word + "ing");
      if (vowelBefore && VOWELS.indexOf(last) < 0) {
        add(forms, word + last + "ed", word + last + "ing");
      }
    }
    return forms;
  }

  private static void add(Set<String> forms, String... more) {
    forms.addAll(Set.of(more));
  }
}
