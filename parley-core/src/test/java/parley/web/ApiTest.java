package parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.export.Readers;

/** What programs get over HTTP, held against its description. */
final class ApiTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static Workbench workbench;
  private static JsonNode description;

  @BeforeAll
  static void serveTheSample() throws Exception {
    Path record = Records.sample(folder.resolve("sample.duckdb"));
    workbench = Workbench.start(record, new Listening("127.0.0.1", 0, Optional.empty()));
    description = YAML.readTree(get("/api/openapi.yaml").body());
  }

  @AfterAll
  static void stop() {
    workbench.close();
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(workbench.address().resolve("/") + path.substring(1)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  /** The schema of an operation's answer, with all components at hand. */
  private static JsonSchema schema(String path, String status) {
    JsonNode content =
        description.path("paths").path(path).path("get").path("responses").path(status);
    if (content.has("$ref")) {
      content = description.at(content.path("$ref").asText().substring(1));
    }
    content = content.path("content");
    ObjectNode schema = content.properties().iterator().next().getValue().path("schema").deepCopy();
    schema.set("components", description.path("components"));
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
  }

  @Test
  void isDescribedInOpenApi() throws Exception {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult read =
        new OpenAPIV3Parser().readContents(get("/api/openapi.yaml").body(), null, options);
    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    assertThat(read.getOpenAPI().getPaths()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/record, /api/record",
    "/api/record, /api/record?as_of=2025-03-14&sense=happened",
    "/api/entries, /api/entries?per_page=500",
    "/api/entries, /api/entries?kind=contact,proposal&party=Russia&from=2025-03-01&to=2025-03-31",
    "/api/entries, /api/entries?as_of=2025-03-13",
    "/api/timeline, /api/timeline?per_page=500",
    "/api/reports, /api/reports",
    "/api/actors, /api/actors",
    "/api/disagreements, /api/disagreements",
    "/api/export, /api/export",
    "/api/search, /api/search?q=Witkoff+Putin",
    "/api/search, /api/search?q=",
    "/api/search, '/api/search?q=ceasefire&kind=passage,proposal&party=RUS&per_page=3&page=2'"
  })
  void answersAsDescribed(String operation, String path) throws Exception {
    JsonNode answer = json(path);
    Set<ValidationMessage> wrong = schema(operation, "200").validate(answer);
    assertThat(wrong).isEmpty();
  }

  @Test
  void describesEveryEntryReportAndActorOfTheSample() throws Exception {
    for (JsonNode entry : json("/api/entries?per_page=500").path("items")) {
      String path = "/api/entries/" + entry.path("id").asText();
      assertThat(json(path)).isEqualTo(entry);
      assertThat(schema("/api/entries/{id}/why", "200").validate(json(path + "/why"))).isEmpty();
    }
    for (JsonNode report : json("/api/reports?per_page=500").path("items")) {
      JsonNode whole = json("/api/reports/" + report.path("id").asText());
      assertThat(schema("/api/reports/{id}", "200").validate(whole)).isEmpty();
      for (JsonNode claim : whole.path("claims")) {
        assertThat(part(whole.path("text").asText(), claim.path("span")))
            .isEqualTo(claim.path("quote").asText());
      }
    }
    for (JsonNode actor : json("/api/actors?per_page=500").path("items")) {
      assertThat(json("/api/actors/" + actor.path("id").asText())).isEqualTo(actor);
    }
  }

  private static String part(String text, JsonNode span) {
    return text.substring(span.path(0).asInt(), span.path(1).asInt());
  }

  @Test
  void marksTheGivenTextOfWhatIsFound() throws Exception {
    int passages = 0;
    for (JsonNode hit : json("/api/search?q=%22met+Putin%22").path("items")) {
      for (JsonNode mark : hit.path("given_marks")) {
        passages++;
        String text = json("/api/reports/" + hit.path("report").asText()).path("text").asText();
        assertThat(part(text, mark)).isEqualTo("met Putin");
      }
    }
    assertThat(passages).isPositive();
  }

  @Test
  void pagesWithoutLossOrRepetition() throws Exception {
    List<JsonNode> paged = new ArrayList<>();
    JsonNode first = json("/api/entries?per_page=7");
    for (int page = 1; page <= first.path("pages").asInt(); page++) {
      json("/api/entries?per_page=7&page=" + page).path("items").forEach(paged::add);
    }
    List<JsonNode> whole = new ArrayList<>();
    json("/api/entries?per_page=500").path("items").forEach(whole::add);
    assertThat(paged).isEqualTo(whole).hasSize(first.path("total").asInt());
    assertThat(json("/api/entries?page=1000").path("items")).isEmpty();
  }

  @Test
  void sparesAProgramWhatItHas() throws Exception {
    HttpResponse<String> answer = get("/api/entries");
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = get("/api/entries", "If-None-Match", "W/\"other\", " + tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(get("/api/entries?page=2", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void exportsAViewAsOfADay() throws Exception {
    String path = "/api/export/csv?view=contacts&party=Russia&as_of=2025-03-14";
    HttpResponse<String> answer = get(path);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"parley-contacts.csv\"");
    List<String> exported = new ArrayList<>();
    Readers.csv(answer.body()).forEach(row -> exported.add(row.get("id")));
    List<String> listed = new ArrayList<>();
    json("/api/entries?kind=contact&party=Russia&as_of=2025-03-14&per_page=500")
        .path("items")
        .forEach(entry -> listed.add(entry.path("id").asText()));
    assertThat(exported).containsExactlyInAnyOrderElementsOf(listed).isNotEmpty();
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/entries?kind=battle",
        "/api/entries?from=yesterday",
        "/api/entries?page=0",
        "/api/entries?page=-1",
        "/api/entries?per_page=501",
        "/api/entries?per_page=1e3",
        "/api/entries?page=99999999999999999999",
        "/api/entries?as_of=2025-02-30",
        "/api/entries?as_of=2025-03-12&sense=felt",
        "/api/export/csv?view=gossip",
        "/api/export/json?view=claims",
        "/api/export/gdelt?view=contacts",
        "/api/export/csv?as_of=yesterday",
        "/api/export/csv?view=contacts&as_of=2025-03-12&sense=felt",
        "/api/export/csv?view=contacts&status=rumoured",
        "/api/export/csv?view=corrections&words=talks",
        "/api/export/csv?who=Russia",
        "/api/export/dossier?texts=some",
        "/api/search?q=talks&page=10000",
        "/api/search?q=talks&kind=rumour"
      })
  void saysWhatIsWrong(String path) throws Exception {
    problem(path, 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/entries/nothing",
        "/api/entries/..%2f..%2fetc%2fpasswd",
        "/api/entries/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/api/reports/nothing/why",
        "/api/reports/0",
        "/api/export/xls",
        "/api/export/..%2fcsv",
        "/api/nothing"
      })
  void saysWhatIsMissing(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isIn(400, 404);
    problem(path, answer.statusCode());
  }

  private static void problem(String path, int status) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(schema("/api/entries/{id}", "404").validate(problem)).isEmpty();
    assertThat(problem.path("status").asInt()).isEqualTo(status);
  }
}
