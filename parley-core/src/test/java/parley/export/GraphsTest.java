package parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedPseudograph;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;

/** The graphs of contacts, read back by JGraphT. */
final class GraphsTest {

  /** A graph as JGraphT has read it: names by id, and each edge's attributes by its two names. */
  private static final class Read {

    private final Graph<String, DefaultWeightedEdge> graph =
        new WeightedPseudograph<>(DefaultWeightedEdge.class);
    private final Map<String, Map<String, String>> nodes = new TreeMap<>();
    private final Map<DefaultWeightedEdge, Map<String, String>> edges = new java.util.HashMap<>();

    <
            I extends
                BaseEventDrivenImporter<String, DefaultWeightedEdge>
                    & GraphImporter<String, DefaultWeightedEdge>>
        Read by(I importer, String text) {
      importer.addVertexAttributeConsumer(
          (pair, value) ->
              nodes
                  .computeIfAbsent(pair.getFirst(), any -> new TreeMap<>())
                  .put(pair.getSecond(), value.getValue()));
      importer.addEdgeAttributeConsumer(
          (pair, value) ->
              edges
                  .computeIfAbsent(pair.getFirst(), any -> new TreeMap<>())
                  .put(pair.getSecond(), value.getValue()));
      importer.importGraph(graph, new StringReader(text));
      return this;
    }

    Map<String, Map<String, String>> pairs(String name) {
      Map<String, Map<String, String>> pairs = new TreeMap<>();
      for (DefaultWeightedEdge edge : graph.edgeSet()) {
        String one = nodes.get(graph.getEdgeSource(edge)).get(name);
        String other = nodes.get(graph.getEdgeTarget(edge)).get(name);
        Map<String, String> values = new TreeMap<>(edges.get(edge));
        values.keySet().retainAll(java.util.Set.of("count", "first", "last", "contacts"));
        values.put("weight", String.valueOf(graph.getEdgeWeight(edge)));
        pairs.put(one + " – " + other, values);
      }
      return pairs;
    }
  }

  @Test
  void joinPeopleAndPartiesByTheirContacts() throws IOException {
    Read graphml = graphMl();
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
    SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
    importer.setVertexFactory(id -> id);
    importer.setSchemaValidation(false); // it has the schema of GEXF 1.2 only
    Read gexf = new Read().by(importer, Talks.text(Format.GEXF));
    Read graphml = graphMl();
    assertThat(gexf.graph.vertexSet()).isEqualTo(graphml.graph.vertexSet());
    assertThat(gexf.pairs("label")).isEqualTo(graphml.pairs("name")).hasSizeGreaterThan(4);
  }

  private static Read graphMl() throws IOException {
    GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.setSchemaValidation(true);
    return new Read().by(importer, Talks.text(Format.GRAPHML));
  }
}
