package parley.evaluation;

import static java.util.stream.Collectors.toCollection;
import static parley.evaluation.GoldWords.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import parley.actors.NameMatch;
import parley.actors.Titles;

/** When a value of the record is the value of the gold. */
final class GoldMatch {

  private GoldMatch() {}

  static boolean officeIs(JsonNode office, String wanted) {
    Set<String> given = words(office.path("title").asText() + " " + office.path("of").asText());
    return words(wanted).stream().allMatch(given::contains)
        || given.containsAll(words(wanted.replaceAll("^(Kremlin|White House|NATO) ", "")));
  }

  static boolean counts(JsonNode given, JsonNode wanted) {
    return stream(given)
        .anyMatch(
            count ->
                wanted.isInt()
                    ? count.path("best").asInt(-1) == wanted.asInt()
                    : count.path("low").asInt(-1) == wanted.path("at_least").asInt());
  }

  static Stream<JsonNode> stream(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }

  static Set<String> texts(JsonNode list) {
    return stream(list).map(JsonNode::asText).collect(toCollection(TreeSet::new));
  }

  static Set<String> names(JsonNode actor) {
    Set<String> names = texts(actor.path("aliases"));
    names.add(actor.path("name").asText());
    return names;
  }

  static boolean includesNames(Set<String> given, Set<String> wanted) {
    return wanted.stream().allMatch(name -> given.stream().anyMatch(each -> isName(each, name)));
  }

  /** Whether two names are one person's, with a title before either or spelled another way. */
  static boolean isName(String given, String wanted) {
    return given.equalsIgnoreCase(wanted)
        || NameMatch.compare(given, bare(wanted)) == NameMatch.Verdict.SAME;
  }

  private static String bare(String name) {
    String[] words = name.split(" ", 2);
    return words.length > 1 && Titles.standard().isHonorific(words[0]) ? words[1] : name;
  }

  static Set<String> family(String kind) {
    return switch (kind) {
      case "meeting", "talks" -> Set.of("meeting", "talks", "summit");
      case "any" -> Set.of("meeting", "talks", "summit", "call", "visit", "message");
      default -> Set.of(kind);
    };
  }

  /** Whether an incident's form is the gold's word for it, which may be wider: "strike". */
  static boolean incidentFits(String wanted, String form) {
    return switch (wanted.split(" ", 2)[0]) {
      case "any", "attack", "killing" -> true;
      case "strike" ->
          Set.of("air_strike", "missile_attack", "drone_attack", "shelling", "other_attack")
              .contains(form);
      case "assault", "offensive", "raid", "raids" -> form.equals("ground_attack");
      case "explosion", "landmine", "grenade" -> form.equals("bombing");
      case "fighting" -> form.equals("clash");
      default -> form.replace('_', ' ').equals(wanted);
    };
  }

  /** Whether a place is the gold's, which may say which part of it: "northern", "region". */
  static boolean placeFits(String wanted, String name) {
    Set<String> rest = words(wanted);
    rest.removeAll(
        Set.of("region", "area", "province", "northern", "southern", "eastern", "western"));
    return name.equalsIgnoreCase(wanted) || (!name.isEmpty() && rest.equals(words(name)));
  }

  static boolean statusFits(String wanted, String given) {
    return switch (wanted) {
      case "possible", "possible_or_planned" ->
          Set.of("possible", "planned", "called_for", "conditional").contains(given);
      default -> wanted.equals(given);
    };
  }

  static boolean kindFits(String form, String kind, JsonNode name) {
    return words(kind).stream()
            .anyMatch(word -> form.contains(word) || words(name.asText()).contains(word))
        && (!kind.contains(" ") || words(name.asText()).containsAll(words(kind)));
  }
}
