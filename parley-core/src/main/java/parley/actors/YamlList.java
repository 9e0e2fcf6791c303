package parley.actors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.text.YamlFile;

/** The word lists of this package, which are YAML files beside its classes. */
final class YamlList {

  private YamlList() {}

  /** The content of {@code file}, a name without its ending. */
  static JsonNode read(String file) {
    return YamlFile.read(YamlList.class, file + ".yaml");
  }

  static Optional<String> text(JsonNode node, String field) {
    return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
  }

  static List<String> texts(JsonNode node) {
    List<String> all = new ArrayList<>();
    node.forEach(each -> all.add(each.asText()));
    return List.copyOf(all);
  }

  /** The parts of a line between marks, without the blanks around them. */
  static List<String> parts(String line, String mark) {
    return Pattern.compile(mark, Pattern.LITERAL)
        .splitAsStream(line)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
