package parley.training;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import parley.linguistics.LemmaRules;

/**
 * What {@link LemmaRules} get wrong, by words counted in treebanks and verbs inflected.
 *
 * <p>A counted form goes by its usual lemma, if it was seen twice, or once with a lemma that is
 * known otherwise. It outranks the regular forms of the verbs.
 */
final class LemmaTable {

  private static final Pattern WORD = Pattern.compile("[a-z][a-z'.-]*|'[a-z]+");
  private static final Set<String> SKIPPED = Set.of("NNP", "CD", "LS", "ADD", "GW", "NFP", "FW");
  private static final Set<String> BASES = Set.of("VB", "VBP", "NN", "JJ", "RB");

  private static final Set<String> INFLECTED =
      Set.of("VBD", "VBN", "VBG", "VBZ", "NNS", "JJR", "JJS", "RBR", "RBS");

  private final NavigableSet<String> verbs;
  private final Set<String> bases;
  private final SortedMap<String, SortedMap<String, Integer>> seen = new TreeMap<>();

  /** A table for these verbs, in their base form, before any word is counted. */
  LemmaTable(NavigableSet<String> verbs) {
    this.verbs = verbs;
    this.bases = new HashSet<>(verbs);
  }

  /** Counts a word as it is annotated. */
  void count(TreebankWord word) {
    String form = LemmaRules.plain(word.form());
    if (!WORD.matcher(form).matches() || SKIPPED.contains(word.xpos())) {
      return;
    }
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    seen.computeIfAbsent(key(form, word.xpos()), key -> new TreeMap<>())
        .merge(lemma, 1, Integer::sum);
    if (BASES.contains(word.xpos()) && form.equals(lemma)) {
      bases.add(lemma);
    }
  }

  /** Lemmas by form and Penn Treebank tag, with a tab between these two, in their order. */
  SortedMap<String, String> exceptions() {
    SortedMap<String, String> exceptions = new TreeMap<>();
    verbs.forEach(verb -> inflect(verb, exceptions));
    seen.forEach((key, lemmas) -> decide(key, lemmas, exceptions));
    return Collections.unmodifiableSortedMap(exceptions);
  }

  private void decide(
      String key, SortedMap<String, Integer> lemmas, SortedMap<String, String> exceptions) {
    Map.Entry<String, Integer> best =
        lemmas.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    int total = lemmas.values().stream().mapToInt(Integer::intValue).sum();
    String lemma = best.getKey();
    String form = key.substring(0, key.indexOf('\t'));
    String xpos = key.substring(form.length() + 1);
    boolean known =
        INFLECTED.contains(xpos) && lemma.charAt(0) == form.charAt(0) && bases.contains(lemma);
    boolean sure = best.getValue() * 2 > total && (total >= 2 || known);
    if (!sure || !WORD.matcher(lemma).matches()) {
      return;
    }
    if (LemmaRules.of(form, xpos).equals(lemma)) {
      exceptions.remove(key);
    } else {
      exceptions.put(key, lemma);
    }
  }

  private void inflect(String verb, SortedMap<String, String> exceptions) {
    boolean consonantAndY = verb.matches(".*[^aeiou]y");
    String stem = verb.endsWith("e") && !verb.matches(".*(ee|oe|ye)") ? cut(verb) : verb;
    String past = consonantAndY ? cut(verb) + "i" : verb.replaceFirst("e$", "");
    add(verb, past + "ed", exceptions);
    add(verb, stem + "ing", exceptions);
    boolean doubles = verb.matches(".*[^aeiou][aeiou][bdfgklmnprtvz]");
    if (doubles && !verb.matches(".*(er|en|or|on)")) {
      String doubled = verb + verb.charAt(verb.length() - 1);
      add(verb, doubled + "ed", exceptions);
      add(verb, doubled + "ing", exceptions);
    }
    String es = verb.matches(".*(s|x|z|ch|sh|[^aeiou]o)") ? "es" : "s";
    String third = consonantAndY ? cut(verb) + "ies" : verb + es;
    if (!LemmaRules.of(third, "VBZ").equals(verb)) {
      exceptions.put(key(third, "VBZ"), verb);
    }
  }

  /** Adds a regular form, unless it may be the form of the shorter verb that the rules make it. */
  private void add(String verb, String form, SortedMap<String, String> exceptions) {
    for (String xpos : form.endsWith("ing") ? List.of("VBG") : List.of("VBD", "VBN")) {
      String ruled = LemmaRules.of(form, xpos);
      if (!ruled.equals(verb) && !bases.contains(ruled)) {
        exceptions.put(key(form, xpos), verb);
      }
    }
  }

  private static String key(String form, String xpos) {
    return form + "\t" + xpos;
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }
}
