package parley.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Locale;
import parley.record.ActorRef;

/** The graph of contacts in GraphML; an edge's weight is the number of contacts. */
final class GraphMl {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
      http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
        <key id="name" for="node" attr.name="name" attr.type="string"/>
        <key id="kind" for="node" attr.name="kind" attr.type="string"/>
        <key id="country" for="node" attr.name="country" attr.type="string"/>
        <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
        <key id="count" for="edge" attr.name="count" attr.type="int"/>
        <key id="first" for="edge" attr.name="first" attr.type="string"/>
        <key id="last" for="edge" attr.name="last" attr.type="string"/>
        <key id="contacts" for="edge" attr.name="contacts" attr.type="string"/>
        <graph id="contacts" edgedefault="undirected">
      """;

  private final ContactGraph graph;

  GraphMl(ContactGraph graph) {
    this.graph = graph;
  }

  void write(Writer out) throws IOException {
    out.write(HEAD);
    for (ActorRef actor : graph.nodes()) {
      out.write("    <node id=\"" + actor.id() + "\">\n");
      data(out, "name", actor.name());
      data(out, "kind", actor.kind().name().toLowerCase(Locale.ROOT));
      data(out, "country", actor.country().orElse(""));
      out.write("    </node>\n");
    }
    int id = 0;
    for (ContactGraph.Edge edge : graph.edges()) {
      out.write("    <edge id=\"e" + id++ + "\" source=\"" + edge.one().id());
      out.write("\" target=\"" + edge.other().id() + "\">\n");
      data(out, "weight", edge.count() + ".0");
      data(out, "count", String.valueOf(edge.count()));
      data(out, "first", edge.first().map(LocalDate::toString).orElse(""));
      data(out, "last", edge.last().map(LocalDate::toString).orElse(""));
      data(out, "contacts", String.join(" ", edge.contacts()));
      out.write("    </edge>\n");
    }
    out.write("  </graph>\n</graphml>\n");
  }

  private static void data(Writer out, String key, String value) throws IOException {
    if (!value.isEmpty()) {
      out.write("      <data key=\"" + key + "\">" + Markup.escaped(value) + "</data>\n");
    }
  }
}
