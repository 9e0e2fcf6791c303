package parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.Seeds;
import parley.text.Report;

/** The five seed reports, which lie beside the checkout, against what their gold says of them. */
class SeedsTest {

  private final Map<String, Article> articles = new TreeMap<>();
  private JsonNode gold = new YAMLMapper().createObjectNode();

  @BeforeEach
  void read() throws Exception {
    gold = new YAMLMapper().readTree(Seeds.gold().toFile());
    try (Stream<Path> files = Files.list(Seeds.folder())) {
      for (Path file : files.sorted().toList()) {
        articles.put(file.getFileName().toString().substring(0, 3), Texts.READER.read(file));
      }
    }
  }

  @Test
  void noiseIsMarkedAndNewsIsNot() {
    articles.forEach(
        (name, article) -> {
          Report report = article.report();
          for (JsonNode line : gold.path("noise").path(name)) {
            assertThat(report.noise().stream().map(report::quote))
                .anyMatch(noise -> noise.contains(line.asText()));
          }
        });
    for (JsonNode statement : gold.path("statements")) {
      for (JsonNode where : statement.path("where")) {
        Article article = Objects.requireNonNull(articles.get(where.asText()));
        assertThat(article.report().noise().stream().map(article.report()::quote))
            .noneMatch(noise -> noise.contains(statement.path("about").asText()));
      }
    }
  }

  @Test
  void titlePublisherAndOriginAreAsTheGoldSays() {
    articles.forEach(
        (name, article) -> {
          JsonNode expected = gold.path("reports").path(name);
          assertThat(article.report().title()).as(name).isEqualTo(field(expected, "title"));
          assertThat(article.report().publisher()).as(name).isEqualTo(field(expected, "publisher"));
          assertThat(article.report().origin()).as(name).isEqualTo(field(expected, "origin"));
        });
  }

  @Test
  void onlyReportsThatSayTheirDateAreDated() {
    articles.forEach(
        (name, article) -> {
          JsonNode expected = gold.path("reports").path(name);
          boolean anchored = expected.path("how").asText().startsWith("anchored");
          assertThat(article.report().published().isEmpty()).as(name).isEqualTo(anchored);
          article
              .report()
              .published()
              .ifPresent(
                  published ->
                      assertThat(published.when().toString())
                          .contains(expected.path("published").asText().substring(0, 10)));
        });
  }

  private static Optional<String> field(JsonNode report, String name) {
    return Optional.of(report.path(name).asText()).filter(value -> !value.isEmpty());
  }
}
