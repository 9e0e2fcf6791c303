package parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that are written to run in the browser of whoever reads them. */
final class HostileTest {

  private static final String SCRIPT = "<script>window.taken = 1</script>";
  private static final String IMAGE = "<img src=x onerror='window.taken = 1'>";

  @TempDir private Path folder;

  @Test
  void scriptsInReportsAreTextAndDoNotRun() throws IOException {
    Files.writeString(
        folder.resolve("<img src=x onerror=window.taken=1>.txt"),
        "Envoys meet in Geneva\n12 March 2025\n\n"
            + "Foreign Minister Ivan Petrov \"><script>window.taken=1</script> met US envoy Ann Lee in"
            + " Geneva on Wednesday. Russia accepted a US proposal for a "
            + IMAGE
            + " 30-day ceasefire on Wednesday, Petrov said. \""
            + SCRIPT
            + " we agree,\" Petrov said.\n");
    Files.writeString(
        folder.resolve("page.html"),
        "<html><head><title>&lt;script&gt;window.taken = 1&lt;/script&gt; Lee flies home</title>"
            + "<meta property=\"og:site_name\" content=\"&lt;img src=x onerror=window.taken=1&gt;\">"
            + "<meta property=\"article:published_time\" content=\"2025-03-13T07:40:00Z\"></head>"
            + "<body><article><p>US envoy Ann Lee met Russian Foreign Minister Ivan Petrov in Geneva on"
            + " Wednesday."
            + SCRIPT
            + IMAGE
            + "</p></article></body></html>");
    try (Stage stage = Stage.of(folder, "<b onclick=window.taken=1>.duckdb");
        Page page = stage.at("/")) {
      List<String> paths = new ArrayList<>(List.of("/", "/timeline", "/network", "/map"));
      paths.addAll(List.of("/contacts", "/statements", "/proposals", "/actors", "/reports"));
      paths.add("/contacts?words=%22%3E" + SCRIPT.replace(" ", "%20"));
      for (String list : List.of("/contacts", "/statements", "/actors", "/reports")) {
        page.navigate(stage.address() + list);
        page.locator("table.list a").all().forEach(link -> paths.add(link.getAttribute("href")));
      }
      assertThat(paths.stream().filter(path -> path.startsWith("/reports/"))).hasSize(2);
      for (String path : paths) {
        page.navigate(stage.address() + path);
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.evaluate("window.taken")).as(path).isNull();
        assertThat(page.locator("main script, main img, main [onerror], main [onclick]"))
            .hasCount(0);
        assertThat(page.locator("footer b")).hasCount(0);
      }
      page.navigate(stage.address() + "/reports");
      assertThat(page.locator("main")).containsText("<script>window.taken = 1</script> Lee flies");
    }
  }
}
