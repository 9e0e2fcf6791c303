package parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page at both widths, in light and dark: for all readers, and kept as a picture. */
final class LooksTest {

  private static Stage stage;
  private static Map<String, String> pages;

  @BeforeAll
  static void sample() {
    stage = Stage.sample();
    try (Page page = stage.at("/")) {
      String proposal = path(page, "table.matrix tbody th a");
      String contact = path(page, "section:has(#h-contacts) .lines a");
      String actor = path(page, "section:has(#h-parties) a[href*='/actors/']");
      page.navigate(stage.address() + proposal);
      String report = path(page, ".claim .sentence").replaceFirst("#.*", "");
      pages =
          Map.ofEntries(
              Map.entry("board", "/"),
              Map.entry("timeline", "/timeline"),
              Map.entry("network", "/network?show=both"),
              Map.entry("map", "/map"),
              Map.entry("lists", "/lists"),
              Map.entry("contacts", "/contacts"),
              Map.entry("actors", "/actors"),
              Map.entry("reports", "/reports"),
              Map.entry("export", "/export"),
              Map.entry("nothing", "/entries/none"),
              Map.entry("proposal", proposal),
              Map.entry("contact", contact),
              Map.entry("why", contact + "/why"),
              Map.entry("actor", actor),
              Map.entry("report", report));
    }
  }

  @Test
  void whatIsPrintedIsLightAndSaysOfWhichDayItIs() {
    for (String name : List.of("board", "contact", "report")) {
      try (Page page = stage.at("/", 800, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        String path = pages.get(name).replaceFirst("[?].*", "");
        page.navigate(stage.address() + path + "?as-of=2025-03-25");
        assertThat(page.locator("footer").innerText()).contains("as of 2025-03-25");
        assertThat(page.locator(".places").isVisible()).isFalse();
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
            .isEqualTo("rgb(255, 255, 255)");
        assertThat(page.evaluate("getComputedStyle(document.body).color"))
            .isEqualTo("rgb(27, 31, 36)");
        Browser.keep(page, name + "-print");
      }
    }
    stage.browser().complaints();
  }

  private static String path(Page page, String link) {
    return page.locator(link).first().getAttribute("href");
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK"})
  void pagesAreForEverybody(int width, ColorScheme scheme) {
    try (Page page = stage.at("/", width, scheme)) {
      pages.forEach(
          (name, path) -> {
            page.navigate(stage.address() + path);
            if (page.locator(".chart").count() > 0) {
              page.locator(".chart svg a").first().waitFor();
            }
            if (width == 1280) {
              assertThat(Browser.serious(page)).as("%s in %s", path, scheme).isEmpty();
            }
            assertThat(Browser.tooWide(page)).as("%s at %s", path, width).isZero();
            Browser.keep(page, name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
          });
    }
    stage.browser().complaints(); // of the page that is not there; others share the stage
  }
}
