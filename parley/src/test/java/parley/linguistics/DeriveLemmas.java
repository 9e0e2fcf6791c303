package parley.linguistics;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Derives the table of lemmas that {@link LemmaRules} get wrong.
 *
 * <pre>java -cp 'parley/target/test-classes:parley/target/classes:parley/target/lib/*' \
 *   parley.linguistics.DeriveLemmas propbank-rolesets.tsv.gz TREEBANK.conllu.gz... \
 *   &gt; parley-model/src/main/resources/parley/model/lemmas.tsv</pre>
 *
 * <p>Forms seen in the treebanks count as they are annotated, if seen twice, or once with a lemma
 * that is known otherwise. Regular forms of the verbs in the list of rolesets are made by
 * inflecting them.
 */
public final class DeriveLemmas {

  private static final Pattern WORD = Pattern.compile("[a-z][a-z'.-]*|'[a-z]+");
  private static final Set<String> SKIPPED = Set.of("NNP", "CD", "LS", "ADD", "GW", "NFP", "FW");

  private static final Set<String> INFLECTED =
      Set.of("VBD", "VBN", "VBG", "VBZ", "NNS", "JJR", "JJS", "RBR", "RBS");

  private final SortedMap<String, Map<String, Integer>> seen = new TreeMap<>();
  private final Set<String> bases = new HashSet<>();
  private final SortedMap<String, String> exceptions = new TreeMap<>();

  /** Writes the table to the standard output. */
  public static void main(String[] files) throws Exception {
    DeriveLemmas table = new DeriveLemmas();
    Set<String> verbs = verbs(Path.of(files[0]));
    table.bases.addAll(verbs);
    for (String file : List.of(files).subList(1, files.length)) {
      table.count(Treebank.read(Path.of(file)));
    }
    verbs.forEach(table::inflect);
    table.seen.forEach(table::decide);
    List<String> lines = new ArrayList<>();
    lines.add("# Words whose lemma the rules get wrong: form, Penn Treebank tag, lemma.");
    lines.add("# Derived from UD English EWT and GUM (training parts) and the PropBank frames;");
    lines.add("# CC BY-SA 4.0, see MODEL_CARD.md. Made by parley.linguistics.DeriveLemmas.");
    table.exceptions.forEach((key, lemma) -> lines.add(key + "\t" + lemma));
    System.out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  private static Set<String> verbs(Path rolesets) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(new FileInputStream(rolesets.toFile())),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .flatMap(line -> List.of(line.split("\t", -1)[2].split("[ ;]+", -1)).stream())
          .filter(alias -> alias.matches("[a-z]{2,}/v"))
          .map(alias -> alias.substring(0, alias.length() - 2))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private void count(Treebank treebank) {
    for (Treebank.Tree tree : treebank.sentences()) {
      for (Treebank.Word word : tree.words()) {
        String form = Lemmas.plain(word.form());
        if (WORD.matcher(form).matches() && !SKIPPED.contains(word.xpos())) {
          String lemma = word.lemma().toLowerCase(Locale.ROOT);
          seen.computeIfAbsent(form + "\t" + word.xpos(), key -> new TreeMap<>())
              .merge(lemma, 1, Integer::sum);
          if (List.of("VB", "VBP", "NN", "JJ", "RB").contains(word.xpos()) && form.equals(lemma)) {
            bases.add(lemma);
          }
        }
      }
    }
  }

  private void decide(String key, Map<String, Integer> lemmas) {
    Map.Entry<String, Integer> best =
        lemmas.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    int total = lemmas.values().stream().mapToInt(Integer::intValue).sum();
    String lemma = best.getKey();
    String form = key.substring(0, key.indexOf('\t'));
    String xpos = key.substring(form.length() + 1);
    boolean inflected = INFLECTED.contains(xpos) && lemma.charAt(0) == form.charAt(0);
    boolean sure =
        best.getValue() * 2 > total && (total >= 2 || (inflected && bases.contains(lemma)));
    boolean plain = WORD.matcher(lemma).matches() && !lemma.equals("_");
    if (sure && plain) {
      put(form, xpos, lemma);
    }
  }

  private void put(String form, String xpos, String lemma) {
    if (LemmaRules.of(form, xpos).equals(lemma)) {
      exceptions.remove(form + "\t" + xpos);
    } else {
      exceptions.put(form + "\t" + xpos, lemma);
    }
  }

  private void inflect(String verb) {
    String stem = verb.endsWith("e") && !verb.matches(".*(ee|oe|ye)") ? cut(verb) : verb;
    String past = verb.matches(".*[^aeiou]y") ? cut(verb) + "i" : verb.replaceFirst("e$", "");
    add(verb, past + "ed");
    add(verb, stem + "ing");
    boolean doubles = verb.matches(".*[^aeiou][aeiou][bdfgklmnprtvz]");
    if (doubles && !verb.matches(".*(er|en|or|on)")) {
      String doubled = verb + verb.charAt(verb.length() - 1);
      add(verb, doubled + "ed");
      add(verb, doubled + "ing");
    }
    String es = verb.matches(".*(s|x|z|ch|sh|[^aeiou]o)") ? "es" : "s";
    String third = verb.matches(".*[^aeiou]y") ? cut(verb) + "ies" : verb + es;
    if (!LemmaRules.of(third, "VBZ").equals(verb)) {
      exceptions.put(third + "\tVBZ", verb);
    }
  }

  /** Adds a regular form, but where it is the form of a verb without the ending's letters too. */
  private void add(String verb, String form) {
    for (String xpos : form.endsWith("ing") ? List.of("VBG") : List.of("VBD", "VBN")) {
      String ruled = LemmaRules.of(form, xpos);
      if (!ruled.equals(verb) && !bases.contains(ruled)) {
        exceptions.put(form + "\t" + xpos, verb);
      }
    }
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }
}
