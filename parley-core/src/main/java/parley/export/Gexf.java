package parley.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Locale;
import parley.record.ActorRef;

/** The graph of contacts in GEXF 1.3; an edge's weight is the number of contacts. */
final class Gexf {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
        <meta>
          <creator>Parley</creator>
          <description>People and parties in contact</description>
        </meta>
        <graph defaultedgetype="undirected" mode="static">
          <attributes class="node">
            <attribute id="kind" title="kind" type="string"/>
            <attribute id="country" title="country" type="string"/>
          </attributes>
          <attributes class="edge">
            <attribute id="count" title="count" type="integer"/>
            <attribute id="first" title="first" type="string"/>
            <attribute id="last" title="last" type="string"/>
            <attribute id="contacts" title="contacts" type="string"/>
          </attributes>
      """;

  private final ContactGraph graph;

  Gexf(ContactGraph graph) {
    this.graph = graph;
  }

  void write(Writer out) throws IOException {
    out.write(HEAD);
    out.write("    <nodes>\n");
    for (ActorRef actor : graph.nodes()) {
      out.write("      <node id=\"" + actor.id() + "\" label=\"" + Markup.escaped(actor.name()));
      out.write("\">\n        <attvalues>\n");
      value(out, "kind", actor.kind().name().toLowerCase(Locale.ROOT));
      if (actor.country().isPresent()) {
        value(out, "country", actor.country().get());
      }
      out.write("        </attvalues>\n      </node>\n");
    }
    out.write("    </nodes>\n    <edges>\n");
    int id = 0;
    for (ContactGraph.Edge edge : graph.edges()) {
      out.write("      <edge id=\"" + id++ + "\" source=\"" + edge.one().id());
      out.write("\" target=\"" + edge.other().id() + "\" weight=\"" + edge.count());
      out.write(".0\">\n        <attvalues>\n");
      value(out, "count", String.valueOf(edge.count()));
      value(out, "first", edge.first().map(LocalDate::toString).orElse(""));
      value(out, "last", edge.last().map(LocalDate::toString).orElse(""));
      value(out, "contacts", String.join(" ", edge.contacts()));
      out.write("        </attvalues>\n      </edge>\n");
    }
    out.write("    </edges>\n  </graph>\n</gexf>\n");
  }

  private static void value(Writer out, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.write("          <attvalue for=\"" + name + "\" value=\"" + Markup.escaped(value));
      out.write("\"/>\n");
    }
  }
}
