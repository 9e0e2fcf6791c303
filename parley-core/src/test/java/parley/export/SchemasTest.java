package parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The JSON formats, checked against schemas written from their documentation. */
final class SchemasTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void timelineIsAsTimelineJsWantsIt() throws IOException {
    JsonNode timeline = JSON.readTree(Talks.text(Format.TIMELINEJS));
    assertThat(schema("timelinejs").validate(timeline)).isEmpty();
    assertThat(timeline.path("events").size()).isGreaterThan(8);
    Set<String> ids = new HashSet<>();
    for (JsonNode slide : timeline.path("events")) {
      assertThat(ids.add(slide.path("unique_id").asText())).as(slide.toString()).isTrue();
      assertThat(slide.path("text").toString()).doesNotContain("<script").doesNotContain("<img");
    }
    assertThat(timeline.toString()).contains("&lt;script&gt;");
  }

  @Test
  void entitiesAreOfFollowTheMoney() throws IOException {
    List<JsonNode> entities = lines(Format.FTM, "ftm");
    Set<String> ids = new HashSet<>();
    entities.forEach(entity -> assertThat(ids.add(entity.path("id").asText())).isTrue());
    assertThat(entities)
        .extracting(entity -> entity.path("schema").asText())
        .contains("Person", "PublicBody", "Organization", "Event", "Article");
    int proven = 0;
    for (JsonNode entity : entities) {
      for (String property : List.of("proof", "involved")) {
        for (JsonNode id : entity.path("properties").path(property)) {
          assertThat(ids).contains(id.asText());
          proven++;
        }
      }
    }
    assertThat(proven).isGreaterThan(20);
    JsonNode peru =
        entities.stream()
            .filter(
                entity -> entity.path("properties").path("name").path(0).asText().equals("Peru"))
            .findFirst()
            .orElseThrow();
    assertThat(peru.path("properties").path("country").path(0).asText()).isEqualTo("pe");
  }

  @Test
  void eventsAreOfPlover() throws IOException {
    List<JsonNode> events = lines(Format.PLOVER, "plover");
    assertThat(events)
        .extracting(event -> event.path("status").asText())
        .containsExactlyInAnyOrder("took_place", "took_place", "planned");
    JsonNode consult = events.get(0);
    assertThat(consult.path("event").asText()).isEqualTo("CONSULT");
    assertThat(consult.path("cameo").asText()).isEqualTo("036");
    assertThat(consult.path("quad").asText()).isEqualTo("verbal cooperation");
    assertThat(consult.path("source").path(0).path("code").asText()).isEqualTo("PER");
  }

  private static List<JsonNode> lines(Format format, String schema) throws IOException {
    JsonSchema validator = schema(schema);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Talks.text(format).lines().toList()) {
      JsonNode json = JSON.readTree(line);
      assertThat(validator.validate(json)).as(line).isEmpty();
      lines.add(json);
    }
    return lines;
  }

  private static JsonSchema schema(String name) throws IOException {
    try (InputStream in =
        SchemasTest.class.getResourceAsStream("/parley/export/" + name + ".schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(JSON.readTree(in));
    }
  }
}
