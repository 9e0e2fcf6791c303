package parley.evaluation.synthetic;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with gaps.
 *
 * @param text with gaps such as {@code {place}} or {@code {A.adj}}
 * @param gaps what it tells: {@code place}, {@code A} …
 * @param also kinds of entry that it may be read as telling of besides
 */
record Wording(String text, Set<String> gaps, Set<String> also) {

  static final Pattern GAP = Pattern.compile("\\{(\\w+)([.']\\w+)?\\}");

  static Wording of(JsonNode node) {
    Set<String> also = new TreeSet<>();
    node.path("also").forEach(kind -> also.add(kind.asText()));
    return of(node.isTextual() ? node.asText() : node.path("text").asText(), also);
  }

  private static Wording of(String text, Set<String> also) {
    Set<String> gaps = new TreeSet<>();
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      gaps.add(gap.group(1));
    }
    return new Wording(text, gaps, also);
  }
}
