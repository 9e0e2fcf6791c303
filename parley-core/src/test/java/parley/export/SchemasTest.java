package parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The JSON formats, checked against schemas written from their documentation. */
final class SchemasTest {

  @Test
  void timelineIsAsTimelineJsWantsIt() throws IOException {
    JsonNode timeline = Readers.json(Talks.text(Format.TIMELINEJS), "timelinejs");
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
    List<JsonNode> entities = Readers.lines(Talks.text(Format.FTM), "ftm");
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
    List<JsonNode> events = Readers.lines(Talks.text(Format.PLOVER), "plover");
    assertThat(events)
        .extracting(event -> event.path("status").asText())
        .containsExactlyInAnyOrder("took_place", "took_place", "planned");
    JsonNode consult = events.get(0);
    assertThat(consult.path("event").asText()).isEqualTo("CONSULT");
    assertThat(consult.path("cameo").asText()).isEqualTo("036");
    assertThat(consult.path("quad").asText()).isEqualTo("verbal cooperation");
    assertThat(consult.path("source").path(0).path("code").asText()).isEqualTo("PER");
  }
}
