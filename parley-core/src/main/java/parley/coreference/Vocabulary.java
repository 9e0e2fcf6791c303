package parley.coreference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.actors.Sectors;
import parley.actors.Titles;
import parley.actors.Titles.Gender;
import parley.coreference.Traits.Sort;
import parley.text.YamlFile;

/** The words that tell what a phrase can stand for, from {@code words.yaml} and the actor lists. */
final class Vocabulary {

  private static final Vocabulary STANDARD = new Vocabulary();

  private final Set<String> people;
  private final Set<String> groups;
  private final Set<String> places;
  private final Set<String> measures = new HashSet<>();
  private final Set<String> male;
  private final Set<String> female;
  private final Set<String> saying;
  private final Set<String> agentive;
  private final Set<String> outlets;

  private Vocabulary() {
    JsonNode words = YamlFile.read(Vocabulary.class, "words.yaml");
    people = list(words, "people");
    groups = list(words, "groups");
    places = list(words, "places");
    measures.addAll(list(words, "times"));
    measures.addAll(list(words, "amounts"));
    male = list(words, "male");
    female = list(words, "female");
    saying = list(words, "saying");
    agentive = list(words, "agentive");
    outlets = list(words, "outlets");
  }

  private static Set<String> list(JsonNode words, String name) {
    Set<String> all = new HashSet<>();
    words.path(name).forEach(word -> all.add(word.asText()));
    if (all.isEmpty()) {
      throw new IllegalStateException("words.yaml has no list " + name);
    }
    return Set.copyOf(all);
  }

  static Vocabulary standard() {
    return STANDARD;
  }

  /** What a noun in the singular stands for. */
  Sort sort(String noun) {
    if (groups.contains(noun)) {
      return Sort.GROUP;
    }
    if (people.contains(noun) || Titles.standard().isHead(noun)) {
      return Sort.PERSON;
    }
    if (places.contains(noun)) {
      return Sort.PLACE;
    }
    if (measures.contains(noun)) {
      return Sort.MEASURE;
    }
    return Sectors.standard().of(noun).isPresent() ? Sort.GROUP : Sort.THING;
  }

  /** The gender that a noun, title or given name tells. */
  Optional<Gender> gender(String word) {
    if (male.contains(word)) {
      return Optional.of(Gender.MALE);
    }
    return female.contains(word) ? Optional.of(Gender.FEMALE) : Titles.standard().gender(word);
  }

  /** Whether a noun ends as those do that say what somebody does: "cosplayer", "flautist". */
  boolean isAgentive(String noun) {
    return noun.length() > 4 && agentive.stream().anyMatch(noun::endsWith);
  }

  /** Whether the last word of a name ends as names of newspapers and agencies do: "Euronews". */
  boolean isOutlet(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return outlets.stream().anyMatch(small::endsWith);
  }

  /** Whether the subject of a verb speaks. */
  boolean isSaying(String verb) {
    return saying.contains(verb);
  }
}
