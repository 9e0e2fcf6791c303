package parley.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeriveLemmasTest {

  @TempDir private Path data;

  @BeforeEach
  void writeData() throws IOException {
    write("propbank-rolesets.tsv.gz", "focus.01\tattend\tfocus/v focus_on/v focusing/n");
    write(
        "ewt-train.conllu.gz",
        "# text = The geese'd swum.",
        word("1", "The", "the", "DT"),
        word("2-3", "geese'd", "_", "_"),
        word("2", "Geese", "goose", "NNS"),
        word("3", "'d", "have", "VBD"),
        word("4", "swum", "swim", "VBN"),
        word("5", "Reds", "Reds", "NNP"),
        "");
    write(
        "gum-train.conllu.gz",
        word("1", "geese", "goose", "NNS"),
        word("2", "swim", "swim", "VBP"),
        word("3", "walked", "walk", "VBD"),
        word("4", "walked", "walk", "VBD"),
        "");
  }

  @Test
  void listsWhatTheRulesGetWrongAndIsSure() throws IOException {
    assertThat(DeriveLemmas.table(data).lines().filter(line -> !line.startsWith("#")))
        .containsExactly(
            "focused\tVBD\tfocus",
            "focused\tVBN\tfocus",
            "focuses\tVBZ\tfocus",
            "focusing\tVBG\tfocus",
            "geese\tNNS\tgoose",
            "swum\tVBN\tswim");
  }

  @Test
  void namesAFileThatIsMissing() throws IOException {
    Files.delete(data.resolve("gum-train.conllu.gz"));
    assertThatThrownBy(() -> DeriveLemmas.table(data))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("gum-train.conllu.gz");
  }

  private static String word(String id, String form, String lemma, String xpos) {
    return String.join("\t", id, form, lemma, "_", xpos, "_", "0", "root", "_", "_");
  }

  private void write(String name, String... lines) throws IOException {
    Gzip.write(data.resolve(name), List.of(lines));
  }
}
