package parley.finding.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code bargaining.yaml} and {@code ordinary.yaml} say of each sentence, no claim more and
 * none less.
 */
class BargainingTest {

  /** A text and the lines of its claims. */
  record Example(String text, List<String> claims) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Example> examples() throws IOException {
    return Stream.concat(read("bargaining.yaml"), read("ordinary.yaml"));
  }

  private static Stream<Example> read(String file) throws IOException {
    try (InputStream in = BargainingTest.class.getResourceAsStream(file)) {
      return new YAMLMapper().readValue(in, new TypeReference<List<Example>>() {}).stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatTheTextSaysAndNothingElse(Example example) {
    assertThat(ClaimLines.of(example.text())).containsExactlyInAnyOrderElementsOf(example.claims());
  }
}
