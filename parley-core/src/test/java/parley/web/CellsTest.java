package parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parley.Seeds;

/** From each kind of cell, a click or a few lead to its sentence, marked in its report. */
final class CellsTest {

  /** Where a reader starts: a page, and the first cell of a kind on it. */
  private record Cell(String path, String css) {}

  private static final List<Cell> CELLS =
      List.of(
          new Cell("/", "a.stance"),
          new Cell("/", "table.matrix ol.before a"),
          new Cell("/", "table.matrix tbody th a"),
          new Cell("/", "table.matrix thead a"),
          new Cell("/", "section:has(#h-contacts) .lines a"),
          new Cell("/?as-of=2025-03-14&sense=known", "section:has(#h-planned) .lines a"),
          new Cell("/", "section:has(#h-deadlines) .lines a"),
          new Cell("/", "section:has(#h-measures) .lines a"),
          new Cell("/", "section:has(#h-incidents) .lines a"),
          new Cell("/", "section:has(#h-disagreements) .lines a"),
          new Cell("/", "section:has(#h-parties) tbody a"),
          new Cell("/timeline", "#timeline a"),
          new Cell("/timeline?page=1&from=2025-03-18&to=2025-03-18", ".as-table a"),
          new Cell("/network", ".table-panel a"),
          new Cell("/network?show=both", "#network a.node"),
          new Cell("/map", "#map a"),
          new Cell("/map", ".table-panel a"),
          new Cell("/contacts", "table.list a"),
          new Cell("/proposals", "table.list a"),
          new Cell("/measures", "table.list a"),
          new Cell("/deadlines", "table.list a"),
          new Cell("/incidents", "table.list a"),
          new Cell("/statements", "table.list a"),
          new Cell("/events", "table.list a"),
          new Cell("/disagreements", "table.list a"),
          new Cell("/actors", "table.list a"),
          new Cell("/reports", "table.list a"),
          new Cell("/search?q=ceasefire&kind=passage", "#results .hit"),
          new Cell("/search?q=ceasefire&kind=proposal", "#results .hit"),
          new Cell("/search?q=putin&kind=actor", "#results .hit"));

  private static List<Cell> notReached(Stage stage, List<Cell> absent) {
    List<Cell> lost = new ArrayList<>();
    try (Page page = stage.at("/lists")) {
      for (Cell cell : CELLS) {
        page.navigate(stage.address() + cell.path());
        if (cell.css().startsWith("#timeline") || cell.css().startsWith("#network")) {
          page.locator(".chart svg a").first().waitFor();
        }
        Locator first = page.locator(cell.css()).first();
        if (first.count() == 0) {
          absent.add(cell);
        } else {
          follow(page, first.getAttribute("href"), stage);
          if (page.locator("mark.told:has(:target), .found-here").count() == 0) {
            lost.add(cell);
          }
        }
      }
    }
    return lost;
  }

  /** What a reader clicks on next, by the page that a click led to. */
  private static final Map<String, String> NEXT =
      new TreeMap<>(
          Map.of(
              "/entries/", ".claim .sentence",
              "/actors/", ".lines a",
              "/contacts", "table.list a",
              "/incidents", "table.list a"));

  private static void follow(Page page, String href, Stage stage) {
    page.navigate(stage.address() + href);
    for (int clicks = 0; clicks < 3; clicks++) {
      String path = java.net.URI.create(page.url()).getPath();
      if (path.startsWith("/reports/") && java.net.URI.create(page.url()).getFragment() != null) {
        return;
      }
      String css =
          NEXT.entrySet().stream()
              .filter(next -> path.startsWith(next.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(".lines a");
      page.locator(css).first().click();
      page.waitForLoadState();
    }
  }

  @Test
  void ofTheSampleLeadToTheirSentences() {
    List<Cell> absent = new ArrayList<>();
    assertThat(notReached(Stage.sample(), absent)).isEmpty();
    assertThat(absent).isEmpty();
    assertThat(Stage.sample().browser().complaints()).isEmpty();
  }

  @Test
  void ofTheSeedsLeadToTheirSentences() {
    try (Stage stage = Stage.of(Seeds.folder(), "seeds.duckdb")) {
      List<Cell> absent = new ArrayList<>();
      assertThat(notReached(stage, absent)).isEmpty();
      assertThat(absent).hasSizeLessThan(CELLS.size() / 2);
      assertThat(stage.browser().complaints()).isEmpty();
      for (int width : List.of(1280, 390)) {
        for (String name : List.of("board", "timeline", "network", "map", "statements")) {
          try (Page page =
              stage.at(
                  name.equals("board") ? "/" : "/" + name,
                  width,
                  com.microsoft.playwright.options.ColorScheme.LIGHT)) {
            if (page.locator(".chart").count() > 0) {
              page.locator(".chart svg a").first().waitFor();
            }
            assertThat(Browser.tooWide(page)).as(name).isZero();
            Browser.keep(page, "seeds-" + name + "-" + width);
          }
        }
      }
    }
  }

  @Test
  void aSentenceThatIsLookedForIsMarked() {
    try (Page page = Stage.sample().at("/search?q=%22met+Putin%22&kind=passage")) {
      page.locator("#results .hit").first().click();
      assertThat(page.locator(".found-here").first()).isVisible();
    }
  }
}
