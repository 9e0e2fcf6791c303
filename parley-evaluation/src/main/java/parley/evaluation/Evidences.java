package parley.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Checks that every claim's evidence is what it says it is. */
final class Evidences {

  private Evidences() {}

  /** The share of claims whose quote is the file's text at their span. */
  static Score spans(List<Path> files, Map<String, JsonNode> views) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (Path file : files) {
      texts.put(SharedData.hash(List.of(file)), Files.readString(file, StandardCharsets.UTF_8));
    }
    return share(
        "evidence: quote is the text at its span",
        views,
        claim -> {
          String text = texts.getOrDefault(claim.path("report").asText(), "");
          int start = claim.path("span").path(0).asInt(-1);
          int end = claim.path("span").path(1).asInt(-1);
          return start >= 0
              && start < end
              && end <= text.length()
              && text.substring(start, end).equals(claim.path("quote").asText());
        });
  }

  /** The share of claims that do not touch page furniture. */
  static Score outsideNoise(Map<String, JsonNode> views) {
    return share(
        "evidence: no claim from noise",
        views,
        claim -> {
          for (JsonNode report : views.getOrDefault("reports", claim)) {
            if (report.path("id").asText().equals(claim.path("report").asText())) {
              for (JsonNode noise : report.path("noise")) {
                if (noise.path(0).asInt() < claim.path("span").path(1).asInt()
                    && claim.path("span").path(0).asInt() < noise.path(1).asInt()) {
                  return false;
                }
              }
            }
          }
          return true;
        });
  }

  private static Score share(String name, Map<String, JsonNode> views, Predicate<JsonNode> holds) {
    int right = 0;
    int all = 0;
    for (JsonNode view : views.values()) {
      for (JsonNode entry : view) {
        for (JsonNode claim : entry.path("claims")) {
          if (claim.has("span")) {
            all++;
            right += holds.test(claim) ? 1 : 0;
          }
        }
      }
    }
    return Score.share(name, right, all);
  }
}
