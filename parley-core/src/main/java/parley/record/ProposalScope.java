package parley.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.text.YamlFile;

/**
 * What a ceasefire covers, as far as its words say: the sea, a city, everything.
 *
 * <p>A ceasefire for a part is not the general one of the same days. The trap: "the truce" may be
 * either, so only words that describe one of their own tell two apart.
 */
final class ProposalScope {

  private static final JsonNode LIST = YamlFile.read(ProposalScope.class, "scopes.yaml");
  private static final Pattern GENERAL = words(LIST.path("general").asText());
  private static final Pattern CUT = words(LIST.path("cut").asText());
  private static final Map<String, Pattern> PARTS =
      LIST.path("parts").properties().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey,
                  part -> words(part.getValue().asText()),
                  (a, b) -> a,
                  TreeMap::new));
  private static final Pattern PLACE =
      Pattern.compile(
          "(?i:ceasefire|cease-fire|truce|hostilities|fighting) (?i:in|around|for)(?i: the)?"
              + " (\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*)(?! sea)");

  private final Set<String> parts = new TreeSet<>();
  private final Set<String> places = new TreeSet<>();
  private boolean general;
  private boolean bare;

  /**
   * The scope that a mention gives.
   *
   * @param name the words for it
   * @param terms its terms of scope, in words
   * @param bare whether the words describe nothing: "the truce"
   */
  ProposalScope(String name, Collection<String> terms, boolean bare) {
    Matcher cut = CUT.matcher(name);
    String own =
        (cut.find() ? name.substring(0, cut.start()) : name) + " " + String.join(" ", terms);
    general = GENERAL.matcher(own).find();
    if (!general) {
      PARTS.forEach(
          (part, words) -> {
            if (words.matcher(own).find()) {
              parts.add(part);
            }
          });
    }
    PLACE
        .matcher(own)
        .results()
        .map(place -> Words.fold(place.group(1)))
        .filter(place -> parts.isEmpty() && Countries.code(place).isEmpty())
        .forEach(places::add);
    this.bare = bare && !general && parts.isEmpty() && places.isEmpty();
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}-])(?:" + alternatives + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
  }

  /** Whether both may be the scope of one ceasefire. */
  boolean fits(ProposalScope other) {
    if (bare || other.bare) {
      return true;
    }
    boolean sameParts =
        parts.isEmpty() ? other.parts.isEmpty() : Words.shared(parts, other.parts) > 0;
    boolean samePlaces =
        places.isEmpty()
            ? !general || other.places.isEmpty()
            : other.places.isEmpty() ? !other.general : Words.shared(places, other.places) > 0;
    return sameParts && samePlaces;
  }

  /** Takes in what another mention of the same says. */
  void add(ProposalScope other) {
    parts.addAll(other.parts);
    places.addAll(other.places);
    general |= other.general;
    bare &= other.bare;
  }

  /** What of its scope two mentions both give. */
  Set<String> shared(ProposalScope other) {
    Set<String> shared = new TreeSet<>(parts);
    shared.addAll(places);
    shared.removeIf(each -> !other.parts.contains(each) && !other.places.contains(each));
    return shared;
  }
}
