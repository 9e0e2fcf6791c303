package parley.cli;

import com.fasterxml.jackson.databind.JsonNode;

/** JSON for people and programs: indented, with the same line ends on every system. */
final class Json {

  private Json() {}

  static String text(JsonNode node) {
    return node.toPrettyString().replace("\r\n", "\n");
  }
}
