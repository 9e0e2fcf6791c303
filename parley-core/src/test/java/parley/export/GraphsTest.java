package parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The graphs of contacts, read back by JGraphT. */
final class GraphsTest {

  @Test
  void joinPeopleAndPartiesByTheirContacts() throws IOException {
    Readers.ReadGraph graphml = Readers.graphMl(Talks.text(Format.GRAPHML));
    assertThat(graphml.nodes.values())
        .extracting(node -> node.get("name"))
        .contains("Peru", "Chile", "Brazil", "Ana Ruiz", Talks.SCRIPT, Talks.FORMULA);
    Map<String, Map<String, String>> pairs = graphml.pairs("name");
    assertThat(pairs.get("Chile – Peru"))
        .containsEntry("count", "2")
        .containsEntry("weight", "2.0")
        .containsEntry("first", "2023-09-12")
        .containsEntry("last", "2023-09-14");
    assertThat(pairs.get("Brazil – Chile")).containsEntry("count", "2");
    assertThat(pairs)
        .containsKey("Ana Ruiz – Diego Fuentes")
        .doesNotContainKey("Ana Ruiz – Brazil");
  }

  @Test
  void areTheSameInBothFormats() throws IOException {
    Readers.ReadGraph gexf = Readers.gexf(Talks.text(Format.GEXF));
    Readers.ReadGraph graphml = Readers.graphMl(Talks.text(Format.GRAPHML));
    assertThat(gexf.graph.vertexSet()).isEqualTo(graphml.graph.vertexSet());
    assertThat(gexf.pairs("label")).isEqualTo(graphml.pairs("name")).hasSizeGreaterThan(4);
  }
}
