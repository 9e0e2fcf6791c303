package parley.view;

import com.fasterxml.jackson.databind.JsonNode;

/** JSON for people and programs: indented, with the same line ends on every system. */
public final class Json {

  private Json() {}

  /** JSON as text. */
  public static String text(JsonNode node) {
    return node.toPrettyString().replace("\r\n", "\n");
  }
}
