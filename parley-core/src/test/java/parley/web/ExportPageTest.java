package parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.export.Export;
import parley.export.Format;
import parley.export.Readers;

/** Files are taken away from the pages, and opened by readers that are not ours. */
final class ExportPageTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static Stage stage;

  @BeforeAll
  static void sample() {
    stage = Stage.sample();
  }

  @AfterEach
  void nothingIsComplainedOf() {
    assertThat(stage.browser().complaints()).isEmpty();
  }

  private static byte[] taken(Page page, Locator link, String name) throws IOException {
    Download download = page.waitForDownload(link::click);
    assertThat(download.failure()).as(name).isNull();
    assertThat(download.suggestedFilename()).isEqualTo(name);
    return Files.readAllBytes(download.path());
  }

  @Test
  void everyFormatIsOfferedAndOpensElsewhere() throws IOException {
    try (Page page = stage.at("/export")) {
      Set<Format> opened = new HashSet<>();
      for (Locator link : page.locator("main a[href^='/api/export/']").all()) {
        URI href = URI.create(link.getAttribute("href"));
        Format format =
            Format.named(href.getPath().replaceFirst(".*/", "")).orElseThrow(AssertionError::new);
        Optional<String> view =
            Optional.ofNullable(href.getQuery())
                .filter(query -> query.startsWith("view="))
                .map(query -> query.substring("view=".length()));
        byte[] file = taken(page, link, Export.fileName(format, view));
        boolean empty = view.filter("corrections"::equals).isPresent(); // none are made
        if (format.isFolder(view) && format != Format.DOSSIER) {
          assertThat(Readers.unzipped(file)).hasSameSizeAs(Export.views(format));
        } else if (!empty) {
          Readers.opens(format, file);
        }
        opened.add(format);
      }
      assertThat(opened).containsExactlyInAnyOrderElementsOf(Arrays.asList(Format.values()));
      Browser.keep(page, "export-1280-light");
    }
  }

  /** The rows of a list, its CSV and its JSON are the same, narrowed down and as of a day. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/contacts?who=Russia&as-of=2025-03-14&sense=known",
        "/contacts?place=RUS&from=2025-03-10&to=2025-03-20",
        "/proposals?words=ceasefire",
        "/measures",
        "/deadlines",
        "/incidents?status=took_place&as-of=2025-03-20&sense=happened",
        "/statements?source=meridian",
        "/events?who=USA",
        "/disagreements?words=injured",
        "/reports?as-of=2025-03-14",
        "/actors?words=minister",
        "/actors?as-of=2025-03-13"
      })
  void aListGivesWhatItShows(String path) throws IOException {
    try (Page page = stage.at(path)) {
      String view = page.locator("h1").innerText().toLowerCase(Locale.ROOT);
      int shown = Integer.parseInt(page.locator(".title .counts").innerText().replace(",", ""));
      JsonNode json = JSON.readTree(taken(page, link(page, "JSON"), "parley-" + view + ".json"));
      assertThat(json.size()).as(path).isEqualTo(shown);
      if (shown > 0) {
        byte[] csv = taken(page, link(page, "CSV"), "parley-" + view + ".csv");
        Set<String> rows = new TreeSet<>();
        Readers.csv(new String(csv, StandardCharsets.UTF_8))
            .forEach(row -> rows.add(row.get("id")));
        assertThat(rows).isEqualTo(ids(json));
      }
    }
  }

  private static Locator link(Page page, String format) {
    return page.locator(".takes a:text-is('" + format + "')");
  }

  private static Set<String> ids(JsonNode json) {
    Set<String> ids = new TreeSet<>();
    json.forEach(each -> ids.add(each.path("id").asText()));
    return ids;
  }

  @Test
  void thePagesWithoutRowsOfferTheirsToo() throws IOException {
    for (String path :
        List.of(
            "/?as-of=2025-03-14",
            "/timeline?kind=contact&kind=statement&who=RUS",
            "/map",
            "/network")) {
      try (Page page = stage.at(path)) {
        assertThat(page.locator(".takes a").count()).as(path).isGreaterThan(1);
        for (Locator link : page.locator(".takes a").all()) {
          Download download = page.waitForDownload(link::click);
          assertThat(download.failure()).isNull();
          assertThat(Files.size(download.path())).as(path).isGreaterThan(100);
        }
      }
    }
  }

  @Test
  void aPartyNarrowsAllDown() throws IOException {
    try (Page page = stage.at("/export")) {
      page.getByLabel("Party or person").fill("Rwanda");
      page.getByText("Narrow", new Page.GetByTextOptions().setExact(true)).click();
      page.waitForURL("**/export?party=Rwanda");
      byte[] json =
          taken(
              page,
              page.getByLabel("Contacts as JSON", new Page.GetByLabelOptions().setExact(true)),
              "parley-contacts.json");
      JsonNode contacts = JSON.readTree(json);
      assertThat(contacts).isNotEmpty();
      contacts.forEach(contact -> assertThat(contact.path("parties").toString()).contains("RWA"));
    }
  }
}
