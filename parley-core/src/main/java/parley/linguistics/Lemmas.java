package parley.linguistics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Dictionary forms of words: irregular words and a table of exceptions first, then rules for
 * endings.
 *
 * <p>Lemmas are lower-cased, names too, so that they compare.
 */
final class Lemmas {

  private static final String FILE = "/parley/model/lemmas.tsv";
  private static final String IRREGULAR = "/parley/linguistics/irregular.yaml";

  private static final List<String> VERB_TAGS = List.of("VB", "VBP", "VBZ", "VBD", "VBN");

  private final Map<String, String> exceptions = new HashMap<>();
  private final Map<String, String> pasts = new HashMap<>();

  private Lemmas(BufferedReader lines) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("# ") && cells.length == 3) {
        exceptions.put(key(cells[0], cells[1]), cells[2]);
      }
    }
  }

  /**
   * Reads the table of exceptions from the class path.
   *
   * @throws IOException if it is missing
   */
  static Lemmas load() throws IOException {
    try (InputStream in = Lemmas.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("not on the class path: " + FILE);
      }
      Lemmas lemmas =
          new Lemmas(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      lemmas.addIrregular();
      return lemmas;
    }
  }

  private void addIrregular() throws IOException {
    try (InputStream in = Lemmas.class.getResourceAsStream(IRREGULAR)) {
      if (in == null) {
        throw new IOException("not on the class path: " + IRREGULAR);
      }
      JsonNode words = new YAMLMapper().readTree(in);
      Set<String> bases = new HashSet<>();
      words.path("bases").forEach(base -> bases.add(base.asText()));
      words.path("verbs").forEach(verb -> bases.add(verb.path(0).asText()));
      for (JsonNode verb : words.path("verbs")) {
        addPast(verb.path(1).asText(), "VBD", verb.path(0).asText(), bases);
        addPast(verb.path(2).asText(), "VBN", verb.path(0).asText(), bases);
      }
      words
          .path("plurals")
          .properties()
          .forEach(word -> exceptions.put(key(word.getKey(), "NNS"), word.getValue().asText()));
    }
  }

  /** A past form by its own tag, and, where it is no other verb's base, by any that it may get. */
  private void addPast(String form, String xpos, String lemma, Set<String> bases) {
    exceptions.put(key(form, xpos), lemma);
    if (!bases.contains(form)) {
      VERB_TAGS.forEach(tag -> exceptions.putIfAbsent(key(form, tag), lemma));
      pasts.putIfAbsent(form, xpos);
    }
  }

  /**
   * The tag of a word: a past form that is no other verb's base is not of the present, whatever the
   * parse says ("overran").
   */
  String tag(String form, String xpos) {
    boolean present = xpos.equals("VBP") || xpos.equals("VBZ");
    return present ? pasts.getOrDefault(LemmaRules.plain(form), xpos) : xpos;
  }

  /** The lemma of a word with this Penn Treebank tag. */
  String of(String form, String xpos) {
    String lower = LemmaRules.plain(form);
    String known = exceptions.get(key(lower, xpos));
    return known != null ? known : LemmaRules.of(lower, xpos);
  }

  /**
   * The lemma of a word with both its tags. The trap: a parse may take "shelling" for a noun in the
   * form of a verb, and it is no "shell" then.
   */
  String of(String form, String upos, String xpos) {
    return of(form, upos.equals("NOUN") && xpos.equals("VBG") ? "NN" : xpos);
  }

  private static String key(String lower, String xpos) {
    return lower + '\t' + xpos;
  }
}
