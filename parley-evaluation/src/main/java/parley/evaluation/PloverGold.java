package parley.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.actors.ActorKind;
import parley.actors.Mention;

/**
 * The PLOVER gold standard records, by sentence.
 *
 * <p>Its labels are those of 2016; they are read as the later types that took them in. Its country
 * codes have slips ({@code JAP}, {@code ITL}, {@code VTN}), which are mended; where an actor is an
 * organisation, {@code IGO}, {@code NGO} or {@code IMG} stands in the country's place.
 */
final class PloverGold {

  private static final Map<String, String> TYPES =
      Map.of(
          "FIGHT", "ASSAULT", "DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE");
  private static final Map<String, String> COUNTRIES =
      Map.of("JAP", "JPN", "ITL", "ITA", "VTN", "VNM");

  private PloverGold() {}

  /** One gold event. */
  record GoldEvent(String id, String type, Set<String> sources, Set<String> targets) {}

  /** The gold events of each distinct sentence, in the order of the file. */
  static Map<String, List<GoldEvent>> read(Path file) throws IOException {
    Map<String, List<GoldEvent>> bySentence = new LinkedHashMap<>();
    for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
      if (node.has("text")) {
        bySentence
            .computeIfAbsent(
                node.path("text").asText().replace("{", "").replace("}", "").strip(),
                text -> new ArrayList<>())
            .add(
                new GoldEvent(
                    node.path("id").asText(),
                    type(node.path("event").asText()),
                    codes(node.path("source")),
                    codes(node.path("target"))));
      }
    }
    return bySentence;
  }

  /** The type that a label of 2016 became. */
  static String type(String label) {
    return TYPES.getOrDefault(label, label);
  }

  /**
   * The codes that the gold could give an actor: its country; for an organisation, or who speaks
   * for one, {@code IGO} and {@code NGO}, which the gold does not keep apart.
   */
  static Set<String> codes(List<Mention> actors) {
    Set<String> codes = new TreeSet<>();
    for (Mention actor : actors) {
      actor.country().ifPresent(codes::add);
      boolean organisation =
          actor.kind() == ActorKind.IGO
              || actor.kind() == ActorKind.NGO
              || (actor.country().isEmpty() && actor.affiliation().isPresent());
      if (organisation) {
        codes.add("IGO");
        codes.add("NGO");
      } else if (actor.kind() == ActorKind.ARMED_GROUP && actor.country().isEmpty()) {
        codes.add("IMG");
      }
    }
    return codes;
  }

  private static Set<String> codes(JsonNode actors) {
    Set<String> codes = new TreeSet<>();
    for (JsonNode actor : actors) {
      String code = actor.path("code").asText();
      codes.add(COUNTRIES.getOrDefault(code, code));
    }
    codes.remove("");
    return codes;
  }
}
