package parley.linguistics;

import java.util.ArrayList;
import java.util.List;

/** Reads proper names off the tags of their words. */
final class Names {

  private Names() {}

  /** The names of a sentence, in order, without overlap. */
  static List<Name> of(List<Token> tokens, int[] tags) {
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      String tag = Labels.NAMES.get(tags[at]);
      int end = at + 1;
      if (!tag.equals("O")) {
        String inside = "I-" + tag.substring(2);
        while (end < tokens.size() && Labels.NAMES.get(tags[end]).equals(inside)) {
          end++;
        }
        names.add(name(tokens, kind(tag), at, end));
      }
      at = end;
    }
    return names;
  }

  static Name name(List<Token> tokens, Name.Kind kind, int first, int end) {
    return new Name(kind, first, end, tokens.get(first).span().cover(tokens.get(end - 1).span()));
  }

  private static Name.Kind kind(String tag) {
    return switch (tag.substring(2)) {
      case "PER" -> Name.Kind.PERSON;
      case "LOC" -> Name.Kind.LOCATION;
      default -> Name.Kind.ORGANISATION;
    };
  }
}
