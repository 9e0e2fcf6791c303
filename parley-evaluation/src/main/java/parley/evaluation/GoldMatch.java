package parley.evaluation;

import static java.util.stream.Collectors.toCollection;
import static parley.evaluation.GoldWords.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import parley.actors.NameMatch;
import parley.actors.Titles;

/** When a value of the record is the value of the gold. */
final class GoldMatch {

  private static final Set<String> STOPS = Set.of("ceasefire", "truce");
  private static final Pattern HOURS = Pattern.compile("PT(\\d+)H");

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

  /** Whether the gold names a state by its code; a body may go by three letters as well. */
  static boolean isCountry(String wanted) {
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(wanted);
  }

  /** Whether two lengths are one: 48 hours are two days. */
  static boolean lengthFits(JsonNode given, JsonNode wanted) {
    return stream(wanted.isArray() ? wanted : List.of(wanted))
        .anyMatch(one -> days(given.asText()).equals(days(one.asText())));
  }

  private static String days(String length) {
    Matcher hours = HOURS.matcher(length);
    return hours.matches() && Integer.parseInt(hours.group(1)) % 24 == 0
        ? "P" + Integer.parseInt(hours.group(1)) / 24 + "D"
        : length;
  }

  static Stream<JsonNode> stream(Iterable<JsonNode> nodes) {
    return StreamSupport.stream(nodes.spliterator(), false);
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

  /**
   * Whether an incident's form is the gold's word for it, in the plural or in words that say where
   * besides ("capture of a town"); the gold's may be wider: "strike".
   */
  static boolean incidentFits(String wanted, String form) {
    String first = wanted.split(" ", 2)[0];
    return switch (first) {
      case "any", "attack", "attacks", "killing" -> true;
      case "strike", "strikes", "airstrike", "airstrikes" ->
          Set.of("air_strike", "missile_attack", "drone_attack", "shelling", "other_attack")
              .contains(form);
      case "assault", "offensive", "raid", "raids", "military" -> form.equals("ground_attack");
      case "explosion", "explosions", "landmine", "grenade" -> form.equals("bombing");
      case "fighting", "battle", "clashes" -> form.equals("clash");
      case "gunfire", "shooting" -> form.equals("shooting");
      case "artillery", "shelling" -> form.equals("shelling");
      case "capture", "seizure" -> form.equals("capture");
      default -> {
        String one = form.replace('_', ' ');
        yield wanted.equals(one)
            || wanted.equals(one + "s")
            || (wanted.contains(" and ") && words(wanted).containsAll(words(one)));
      }
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
    if (STOPS.contains(form) && STOPS.contains(kind)) {
      return true; // reports call one thing a truce and a ceasefire
    }
    return words(kind).stream()
            .anyMatch(word -> form.contains(word) || words(name.asText()).contains(word))
        && (!kind.contains(" ") || words(name.asText()).containsAll(words(kind)));
  }
}
