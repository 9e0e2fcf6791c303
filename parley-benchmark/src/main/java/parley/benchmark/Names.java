package parley.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The names that stand in the sample, and invented ones to put in their place.
 *
 * @param people of the sample, family names last
 * @param towns of the sample; capitals are not among them, since they stand for governments
 * @param given invented given names
 * @param family invented family names, more than there are people
 * @param places invented towns, more than there are towns
 * @param outlets invented publishers
 */
record Names(
    List<String> people,
    List<String> towns,
    List<String> given,
    List<String> family,
    List<String> places,
    List<String> outlets) {

  private static final String FILE = "/parley/benchmark/names.yaml";

  Names {
    people = List.copyOf(people);
    towns = List.copyOf(towns);
    given = List.copyOf(given);
    family = List.copyOf(family);
    places = List.copyOf(places);
    outlets = List.copyOf(outlets);
    if (family.size() < people.size() || places.size() < towns.size()) {
      throw new IllegalArgumentException("too few invented names for those of the sample");
    }
    if (given.isEmpty() || outlets.isEmpty()) {
      throw new IllegalArgumentException("no invented given names, or no outlets");
    }
  }

  static Names load() throws IOException {
    try (InputStream in = Names.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("not on the class path: " + FILE);
      }
      JsonNode names = new YAMLMapper().readTree(in);
      JsonNode sample = names.path("sample");
      JsonNode invented = names.path("invented");
      return new Names(
          words(sample.path("people")),
          words(sample.path("towns")),
          words(invented.path("given")),
          words(invented.path("family")),
          words(invented.path("towns")),
          words(invented.path("outlets")));
    }
  }

  private static List<String> words(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
