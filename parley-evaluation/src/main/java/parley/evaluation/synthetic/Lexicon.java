package parley.evaluation.synthetic;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import parley.text.YamlFile;

/** The names and wordings that invented reports are made of. */
final class Lexicon {

  private final JsonNode names;
  private final JsonNode wordings;

  private Lexicon(JsonNode names, JsonNode wordings) {
    this.names = names;
    this.wordings = wordings;
  }

  static Lexicon load() {
    return new Lexicon(
        YamlFile.read(Lexicon.class, "names.yaml"), YamlFile.read(Lexicon.class, "wordings.yaml"));
  }

  List<Party> parties(String list) {
    List<Party> parties = new ArrayList<>();
    for (JsonNode each : names.path(list)) {
      String name = each.path("name").asText();
      parties.add(
          new Party(
              name,
              each.path("code").asText(name),
              each.path("adjective").asText(),
              each.path("capital").asText(),
              list.equals("groups")));
    }
    return parties;
  }

  /** A list of names; of two lists of parts, every name that they make. */
  List<String> names(String list) {
    JsonNode node = names.path(list);
    if (!node.path(0).isArray()) {
      return strings(node);
    }
    TreeSet<String> made = new TreeSet<>();
    for (String first : strings(node.path(0))) {
      strings(node.path(1)).forEach(second -> made.add(first + second));
    }
    return List.copyOf(made);
  }

  /** The ways to tell of a thing, by a path such as {@code talks/held}; none if there is none. */
  List<Wording> wordings(String path) {
    return StreamSupport.stream(at(path).spliterator(), false).map(Wording::of).toList();
  }

  /** A list of phrases, by its path. */
  List<String> phrases(String path) {
    return strings(at(path));
  }

  /** What people say: each as a quotation and as reported. */
  List<Words> statements() {
    return StreamSupport.stream(wordings.path("statements").spliterator(), false)
        .map(each -> new Words(each.path("direct").asText(), each.path("indirect").asText()))
        .toList();
  }

  /** Small edits: words and what stands in their place. */
  List<List<String>> edits() {
    return StreamSupport.stream(wordings.path("edits").spliterator(), false)
        .map(Lexicon::strings)
        .toList();
  }

  /** Words said, and the same in indirect speech. */
  record Words(String direct, String indirect) {}

  private JsonNode at(String path) {
    JsonNode node = wordings;
    for (String step : path.split("/", -1)) {
      node = node.path(step);
    }
    return node;
  }

  private static List<String> strings(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
