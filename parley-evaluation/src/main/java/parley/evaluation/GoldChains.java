package parley.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parley.linguistics.Token;

/**
 * What the words of a gold text stand for, as the heads of marked phrases.
 *
 * <p>The words of a name are one: a name may be headed by any of them.
 */
public final class GoldChains {

  private static final Set<String> PRONOMINAL = Set.of("PRP", "PRP$", "WP", "DT", "WDT");

  private final Map<Integer, GoldText.Word> words = new HashMap<>();
  private final Map<Integer, Integer> tops = new HashMap<>();
  private final Map<Integer, Set<Integer>> headed = new HashMap<>();
  private final Map<Integer, Set<Integer>> entities = new HashMap<>();
  private final Map<Integer, TreeMap<Integer, String>> named = new HashMap<>();

  /** Reads the heads of a text's phrases. */
  public GoldChains(GoldText gold) {
    for (List<GoldText.Word> sentence : gold.sentences()) {
      for (GoldText.Word word : sentence) {
        words.put(word.span().start(), word);
        tops.put(word.span().start(), top(sentence, word).span().start());
      }
    }
    for (GoldText.GoldMention mention : gold.mentions()) {
      GoldText.Word head = gold.head(mention);
      int at = head.span().start();
      headed.computeIfAbsent(at, key -> new HashSet<>()).add(mention.entity());
      entities
          .computeIfAbsent(tops.getOrDefault(at, at), key -> new HashSet<>())
          .add(mention.entity());
      if (!PRONOMINAL.contains(head.xpos())) {
        named.computeIfAbsent(mention.entity(), key -> new TreeMap<>()).put(at, head.form());
      }
    }
  }

  private static GoldText.Word top(List<GoldText.Word> sentence, GoldText.Word word) {
    GoldText.Word at = word;
    while (at.head() >= 0 && isInName(at, sentence.get(at.head()))) {
      at = sentence.get(at.head());
    }
    return at;
  }

  private static boolean isInName(GoldText.Word word, GoldText.Word head) {
    boolean proper = word.upos().equals("PROPN") && head.upos().equals("PROPN");
    return word.relation().equals("flat")
        || word.relation().equals("nmod:desc")
        || (proper && word.relation().equals("compound"));
  }

  /** The marked word at the place of a token. */
  public GoldText.Word word(Token token) {
    return Optional.ofNullable(words.get(token.span().start()))
        .orElseThrow(() -> new IllegalArgumentException("no marked word at " + token.span()));
  }

  /** What the phrases stand for that are marked to be headed by just this token. */
  public Set<Integer> headed(Token token) {
    return headed.getOrDefault(token.span().start(), Set.of());
  }

  /** What the phrases stand for that are headed by a token or by another word of its name. */
  public Set<Integer> entities(Token token) {
    return entities.getOrDefault(tops.getOrDefault(token.span().start(), -1), Set.of());
  }

  /** Whether a phrase that is no pronoun stands for an entity before a token. */
  public boolean isNamedBefore(int entity, Token token) {
    TreeMap<Integer, String> at = named.get(entity);
    return at != null && at.firstKey() < token.span().start();
  }

  /** The word that named one of these entities last before a token. */
  String nearest(Set<Integer> meant, Token token) {
    TreeMap<Integer, String> before = new TreeMap<>();
    meant.forEach(
        entity ->
            before.putAll(
                named.getOrDefault(entity, new TreeMap<>()).headMap(token.span().start())));
    return Optional.ofNullable(before.lastEntry()).map(Map.Entry::getValue).orElse("-");
  }
}
