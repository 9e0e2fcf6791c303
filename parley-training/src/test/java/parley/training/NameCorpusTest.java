package parley.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameCorpusTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "O, O",
    "B-politician, B-PER",
    "I-politicalparty, I-ORG",
    "B-country, B-LOC",
    "B-product, O",
    "B-MISC, ",
  })
  void bringsKindsTogether(String published, String ours) {
    assertThat(NameCorpus.tag(published)).isEqualTo(ours);
  }

  @Test
  void readsWordsWithTheirTags() throws IOException {
    Path file =
        Gzip.write(folder.resolve("names.tsv.gz"), List.of("# doc", "Anna\tB-PER", "left\tO", ""));
    Example example = NameCorpus.read(file, Example.Style.TWEETS).get(0);
    assertThat(example.forms()).containsExactly("Anna", "left");
    assertThat(example.names()).containsExactly("B-PER", "O");
    assertThat(example.tree()).isNull();
  }
}
