package parley.finding.events;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * What words mean as events: the files under {@code parley/events}, read.
 *
 * <p>An analyst adds a word or a type there without touching code. The trap: YAML's own words
 * ({@code no}, {@code on}) are plain words here, since every key and value is read as text.
 */
public final class Vocabulary {

  private static final List<String> ACTS =
      List.of(
          "governing",
          "assault",
          "coerce",
          "sanction",
          "protest",
          "mobilize",
          "threaten",
          "reject",
          "request",
          "accuse",
          "retreat",
          "concede",
          "aid",
          "cooperate",
          "support",
          "consult",
          "agree");

  private final Map<String, EventType> types = new LinkedHashMap<>();
  private final Map<String, Set<String>> classes;
  private final Operators operators;
  private final Map<String, List<Rule>> verbs = new HashMap<>();
  private final Map<String, List<Rule>> nouns = new HashMap<>();
  private final Map<String, List<Rule>> adjectives = new HashMap<>();
  private final Map<String, List<String>> contexts;
  private final Map<String, Double> goldstein;

  private Vocabulary() throws IOException {
    read("types", new TypeReference<LinkedHashMap<String, TypeEntry>>() {})
        .forEach(
            (name, entry) ->
                types.put(
                    name, new EventType(name, entry.quad(), entry.cooperative(), entry.cameo())));
    classes = read("classes", new TypeReference<Map<String, Set<String>>>() {});
    operators =
        new Operators(
            Collections.unmodifiableMap(types),
            read("operators", new TypeReference<Map<String, Map<String, String>>>() {}),
            read("codes", new TypeReference<Map<String, Map<String, String>>>() {}));
    contexts = read("contexts", new TypeReference<LinkedHashMap<String, List<String>>>() {});
    goldstein = read("goldstein", new TypeReference<Map<String, Double>>() {});
    for (String file : ACTS) {
      JsonNode node = read("acts/" + file, new TypeReference<JsonNode>() {});
      String type = node.path("type").asText("");
      addAll(verbs, node.path("verbs"), type);
      addAll(nouns, node.path("nouns"), type);
      addAll(adjectives, node.path("adjectives"), type);
    }
    for (Map<String, List<Rule>> rules : List.of(verbs, nouns, adjectives)) {
      rules
          .values()
          .forEach(list -> list.sort(Comparator.comparingInt(rule -> -rule.specificity())));
    }
  }

  /**
   * The vocabulary that Parley carries.
   *
   * @throws UncheckedIOException if its files are broken
   */
  public static Vocabulary standard() {
    try {
      return new Vocabulary();
    } catch (IOException e) {
      throw new UncheckedIOException("the event vocabulary cannot be read", e);
    }
  }

  /** The event types, in the order of their file. */
  public List<EventType> types() {
    return List.copyOf(types.values());
  }

  /** The Goldstein score of a CAMEO code, -10 (conflict) to 10 (cooperation). */
  public OptionalDouble goldstein(String cameo) {
    for (int end = cameo.length(); end >= 2; end--) {
      Double score = goldstein.get(cameo.substring(0, end));
      if (score != null) {
        return OptionalDouble.of(score);
      }
    }
    return OptionalDouble.empty();
  }

  /** The PLOVER contexts that any of these lemmas calls up, in the order of their file. */
  List<String> contexts(Set<String> lemmas) {
    return contexts.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(lemmas::contains))
        .map(Map.Entry::getKey)
        .toList();
  }

  Operators operators() {
    return operators;
  }

  /** Whether the class of this name, without "@", holds the lemma. */
  boolean inClass(String name, String lemma) {
    Set<String> members = classes.get(name);
    return members != null && members.contains(lemma);
  }

  /** The readings of a verb by its first word, the most specific first. */
  List<Rule> verb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** The readings of a noun, the most specific first. */
  List<Rule> noun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /** The readings of an adjective, the most specific first. */
  List<Rule> adjective(String lemma) {
    return adjectives.getOrDefault(lemma, List.of());
  }

  private void addAll(Map<String, List<Rule>> rules, JsonNode entries, String type) {
    for (JsonNode entry : entries) {
      Rule.Result result = result(entry, type);
      for (String words : new TreeSet<>(strings(entry.path("words")))) {
        List<String> split = List.of(words.split(" "));
        rules
            .computeIfAbsent(split.get(0), key -> new ArrayList<>())
            .add(
                new Rule(
                    split.subList(1, split.size()),
                    strings(entry.path("object")),
                    strings(entry.path("subject")),
                    strings(entry.path("modifier")),
                    entry.has("clause")
                        ? Optional.of(strings(entry.path("clause")))
                        : Optional.empty(),
                    via(entry.path("via")),
                    entry.path("joint").asBoolean(),
                    result));
      }
    }
  }

  private Rule.Result result(JsonNode entry, String fileType) {
    if (entry.path("drop").asBoolean()) {
      return new Rule.Nothing();
    }
    if (entry.has("as")) {
      String operator = entry.path("as").asText();
      if (!operators.has(operator)) {
        throw new IllegalArgumentException("unknown operator in " + entry);
      }
      return new Rule.Governs(operator, strings(entry.path("over")));
    }
    EventType type = types.get(entry.path("type").asText(fileType));
    if (type == null) {
      throw new IllegalArgumentException("unknown event type in " + entry);
    }
    return new Rule.Act(type, text(entry, "mode"), text(entry, "cameo"));
  }

  private static Optional<String> text(JsonNode entry, String field) {
    return Optional.of(entry.path(field).asText("")).filter(text -> !text.isEmpty());
  }

  private List<String> strings(JsonNode array) {
    List<String> all = new ArrayList<>();
    array.forEach(each -> all.add(each.asText()));
    for (String word : all) {
      if (word.startsWith("@")
          && !classes.containsKey(word.substring(1))
          && !Surroundings.BUILT_IN.contains(word.substring(1))) {
        throw new IllegalArgumentException("unknown class of words " + word);
      }
    }
    return List.copyOf(all);
  }

  private Map<String, List<String>> via(JsonNode node) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    node.properties().forEach(field -> all.put(field.getKey(), strings(field.getValue())));
    return Collections.unmodifiableMap(all);
  }

  private static <T> T read(String name, TypeReference<T> type) throws IOException {
    String path = "/parley/events/" + name + ".yaml";
    ObjectMapper yaml = new YAMLMapper();
    try (InputStream in = Vocabulary.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("missing from the class path: " + path);
      }
      return yaml.readValue(in, type);
    }
  }

  private record TypeEntry(String quad, boolean cooperative, String cameo) {}
}
