package parley.evaluation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The scores that the product must not fall below, per yardstick, with the hash of the data.
 *
 * <p>Trap: a floor says nothing about other data. When the hash differs the gate fails rather than
 * compare numbers that cannot be compared.
 */
final class Floors {

  private static final ObjectMapper YAML =
      new ObjectMapper(
          new YAMLFactory()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES));

  /**
   * One yardstick's floors.
   *
   * @param data SHA-256 of its data
   * @param scores by name
   */
  record Pinned(String data, Map<String, Double> scores) {}

  private final Path file;
  private final Map<String, Pinned> pinned;

  private Floors(Path file, Map<String, Pinned> pinned) {
    this.file = file;
    this.pinned = pinned;
  }

  static Floors read(Path file) throws IOException {
    Map<String, Pinned> pinned =
        Files.exists(file)
            ? new TreeMap<>(
                YAML.readValue(file.toFile(), new TypeReference<Map<String, Pinned>>() {}))
            : new TreeMap<>();
    return new Floors(file, pinned);
  }

  Optional<String> data(String yardstick) {
    return Optional.ofNullable(pinned.get(yardstick)).map(Pinned::data);
  }

  OptionalDouble floor(String yardstick, String score) {
    Pinned floors = pinned.get(yardstick);
    Double floor = floors == null ? null : floors.scores().get(score);
    return floor == null ? OptionalDouble.empty() : OptionalDouble.of(floor);
  }

  /**
   * Lifts floors to these scores, rounded down to two digits: the same model differs a little from
   * one kind of processor to another; never lowers one.
   */
  void raise(String yardstick, String data, Map<String, Double> scores) {
    Pinned floors = pinned.computeIfAbsent(yardstick, name -> new Pinned(data, new TreeMap<>()));
    scores.forEach(
        (name, value) -> floors.scores().merge(name, Math.floor(value * 100) / 100, Math::max));
  }

  void write() throws IOException {
    YAML.writeValue(file.toFile(), pinned);
  }
}
