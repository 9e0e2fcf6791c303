package parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTextTest {

  private static final String TREEBANK =
      """
      # newdoc id = one
      # newpar
      1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(1-person-new-cf1-1-coref
      2\tenvoy\tenvoy\tNOUN\tNN\t_\t3\tnsubj\t_\tEntity=1)
      3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
      4\tAden\tAden\tPROPN\tNNP\t_\t3\tobj\t_\tEntity=(2-place-new-cf2-1-sgl-Aden_(city))|SpaceAfter=No
      5\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

      # newpar
      1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv-cf1-1-ana)
      2\tagreed\tagree\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
      3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

      """;

  @TempDir private Path folder;

  @Test
  void phrasesAreReadWithWhatTheyStandFor() throws IOException {
    Path file = folder.resolve("one.conllu.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(TREEBANK.getBytes(StandardCharsets.UTF_8));
    }
    List<GoldText> documents = GoldText.read(file);
    assertThat(documents).hasSize(1);
    GoldText gold = documents.get(0);
    assertThat(gold.text().strip()).isEqualTo("The envoy left Aden. \n\nShe agreed.");
    assertThat(gold.mentions())
        .containsExactly(
            new GoldText.GoldMention(1, "person", 0, 0, 2),
            new GoldText.GoldMention(2, "place", 0, 3, 4),
            new GoldText.GoldMention(1, "person", 1, 0, 1));
    assertThat(gold.head(gold.mentions().get(0)).form()).isEqualTo("envoy");
  }
}
