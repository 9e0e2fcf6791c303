package parley.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import parley.actors.ActorCode;
import parley.actors.ActorCoder;

/**
 * Scores the actor coder on another coder's own tests: phrases with their country and sector.
 *
 * <p>A phrase counts if the country and the first sector are both right; what a test does not state
 * is not compared, and what it states as empty must be empty. Many tests name a person alone and
 * ask for the country and office: the coder knows no persons and fails them.
 */
public final class ActorYardstick implements Yardstick {

  @Override
  public String name() {
    return "actors";
  }

  @Override
  public List<Path> data(Path shared) {
    return List.of(shared.resolve("yardsticks").resolve("actors").resolve("dev.json"));
  }

  @Override
  public List<Score> measure(Path shared) throws IOException {
    int right = 0;
    int countries = 0;
    int sectors = 0;
    JsonNode tests = tests(shared);
    for (JsonNode test : tests) {
      Optional<ActorCode> code = code(test);
      boolean country = agrees(test, "country", code.flatMap(ActorCode::country));
      boolean sector = agrees(test, "code_1", code.flatMap(c -> c.sectors().stream().findFirst()));
      right += country && sector ? 1 : 0;
      countries += country ? 1 : 0;
      sectors += sector ? 1 : 0;
    }
    return List.of(
        Score.share("country and sector", right, tests.size()),
        Score.share("country", countries, tests.size()),
        Score.share("sector", sectors, tests.size()));
  }

  /** Prints the phrases that fail, for reading by eye; the argument is the shared folder. */
  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args[0]);
    TreeMap<String, String> failed = new TreeMap<>(Comparator.naturalOrder());
    for (JsonNode test : new ActorYardstick().tests(shared)) {
      Optional<ActorCode> code = code(test);
      if (!agrees(test, "country", code.flatMap(ActorCode::country))
          || !agrees(test, "code_1", code.flatMap(c -> c.sectors().stream().findFirst()))) {
        failed.put(
            test.path("phrase").asText(),
            "want %s %s, is %s"
                .formatted(
                    test.path("country").asText("*"),
                    test.path("code_1").asText("*"),
                    code.map(c -> c.country().orElse("-") + " " + c.sectors()).orElse("nothing")));
      }
    }
    failed.forEach((phrase, why) -> System.out.println(phrase + ": " + why));
    new ActorYardstick().measure(shared).forEach(System.out::println);
  }

  private JsonNode tests(Path shared) throws IOException {
    return new ObjectMapper().readTree(data(shared).get(0).toFile());
  }

  private static Optional<ActorCode> code(JsonNode test) {
    Optional<String> context =
        Optional.of(test.path("context").asText()).filter(words -> !words.isBlank());
    return new ActorCoder().code(test.path("phrase").asText(), context, Optional.empty());
  }

  private static boolean agrees(JsonNode test, String field, Optional<String> value) {
    return !test.has(field) || test.path(field).asText().equals(value.orElse(""));
  }
}
