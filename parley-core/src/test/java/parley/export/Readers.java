package parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jerolba.carpet.CarpetReader;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedPseudograph;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Readers of exports that are not ours. */
public final class Readers {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final CSVFormat TABS = CSVFormat.DEFAULT.builder().setDelimiter('\t').get();
  private static final CSVFormat GDELT =
      TABS.builder().setQuote(null).setRecordSeparator('\n').get();

  private Readers() {}

  /** What holds for every export of a format: it is read to its end, and holds something. */
  public static void opens(Format format, byte[] file) throws IOException {
    String text = new String(file, StandardCharsets.UTF_8);
    switch (format) {
      case CSV -> assertThat(csv(text)).isNotEmpty().allMatch(CSVRecord::isConsistent);
      case MEND, CEASEFIRES -> assertThat(csv(text)).allMatch(CSVRecord::isConsistent);
      case ICEWS, POLECAT -> assertThat(tabs(text)).isNotEmpty().allMatch(CSVRecord::isConsistent);
      case GDELT -> assertThat(gdelt(text)).isNotEmpty().allMatch(row -> row.size() == 61);
      case JSON -> assertThat(JSON.readTree(text)).isNotEmpty();
      case PARQUET -> assertThat(parquet(file)).isNotEmpty();
      case PLOVER -> assertThat(lines(text, "plover")).isNotEmpty();
      case FTM -> assertThat(lines(text, "ftm")).isNotEmpty();
      case TIMELINEJS -> assertThat(json(text, "timelinejs").path("events")).isNotEmpty();
      case GEXF -> assertThat(gexf(text).pairs("label")).isNotEmpty();
      case GRAPHML -> assertThat(graphMl(text).pairs("name")).isNotEmpty();
      case ICALENDAR -> assertThat(calendar(text).getComponentList().getAll()).isNotEmpty();
      case DOSSIER -> assertThat(pages(unzipped(file))).containsKeys("index.html", "timeline.html");
    }
  }

  /** The files of an archive, by their paths. */
  public static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  /** The rows under a head, as RFC 4180 has them; no two columns may have one name. */
  public static List<CSVRecord> csv(String text) throws IOException {
    return rows(text, CSVFormat.RFC4180);
  }

  static List<CSVRecord> tabs(String text) throws IOException {
    return rows(text, TABS);
  }

  private static List<CSVRecord> rows(String text, CSVFormat format) throws IOException {
    CSVFormat headed =
        format
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();
    try (CSVParser parser = headed.parse(new StringReader(text))) {
      return parser.getRecords();
    }
  }

  static List<CSVRecord> gdelt(String text) throws IOException {
    try (CSVParser parser = GDELT.parse(new StringReader(text))) {
      return parser.getRecords();
    }
  }

  /** The rows of a Parquet file, by the names of columns. */
  static List<Map<String, Object>> parquet(byte[] file) throws IOException {
    Path copy = Files.createTempFile("parley", ".parquet");
    try {
      Files.write(copy, file);
      List<Map<String, Object>> rows = new ArrayList<>();
      for (Map<?, ?> row : new CarpetReader<>(copy.toFile(), Map.class).toList()) {
        Map<String, Object> values = new HashMap<>();
        row.forEach((column, value) -> values.put(column.toString(), value));
        rows.add(values);
      }
      return rows;
    } finally {
      Files.delete(copy);
    }
  }

  /** JSON that has passed a schema of this package. */
  static JsonNode json(String text, String schema) throws IOException {
    JsonNode json = JSON.readTree(text);
    assertThat(schema(schema).validate(json)).as(text).isEmpty();
    return json;
  }

  /** JSON lines, each of which has passed a schema of this package. */
  static List<JsonNode> lines(String text, String schema) throws IOException {
    JsonSchema validator = schema(schema);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      JsonNode json = JSON.readTree(line);
      assertThat(validator.validate(json)).as(line).isEmpty();
      lines.add(json);
    }
    return lines;
  }

  private static JsonSchema schema(String name) throws IOException {
    try (InputStream in = Readers.class.getResourceAsStream(name + ".schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(JSON.readTree(in));
    }
  }

  /** A calendar that iCal4j finds valid. */
  static Calendar calendar(String text) throws IOException {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(text));
      assertThat(calendar.validate(true).getEntries()).isEmpty();
      return calendar;
    } catch (ParserException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /** The pages among files, by their paths. */
  static Map<String, Document> pages(Map<String, byte[]> files) {
    Map<String, Document> pages = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
          }
        });
    return pages;
  }

  static ReadGraph gexf(String text) {
    SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
    importer.setVertexFactory(id -> id);
    importer.setSchemaValidation(false); // it has the schema of GEXF 1.2 only
    return new ReadGraph().by(importer, text);
  }

  static ReadGraph graphMl(String text) {
    GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.setSchemaValidation(true);
    return new ReadGraph().by(importer, text);
  }

  /** A graph as JGraphT has read it: names by id, and each edge's attributes by its two names. */
  static final class ReadGraph {

    final Graph<String, DefaultWeightedEdge> graph =
        new WeightedPseudograph<>(DefaultWeightedEdge.class);
    final Map<String, Map<String, String>> nodes = new TreeMap<>();
    private final Map<DefaultWeightedEdge, Map<String, String>> edges = new HashMap<>();

    private <
            I extends
                BaseEventDrivenImporter<String, DefaultWeightedEdge>
                    & GraphImporter<String, DefaultWeightedEdge>>
        ReadGraph by(I importer, String text) {
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
}
