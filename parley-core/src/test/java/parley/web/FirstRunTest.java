package parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.store.RecordFile;

/** Somebody opens the workbench for the first time, and gives it the sample. */
final class FirstRunTest {

  @TempDir private Path folder;

  @Test
  void leadsFromAnEmptyBoardToTheSamplesSentences() throws IOException {
    Path record = folder.resolve("first.duckdb");
    RecordFile.open(record).close();
    try (Stage stage = Stage.with(record);
        Page page = stage.at("/")) {
      assertThat(page.locator("main")).containsText("The record is empty");
      Browser.keep(page, "first-board");
      page.locator("main a[href='/read']").click();
      try (Stream<Path> reports = Files.list(Path.of("..", "sample"))) {
        page.locator("#files").setInputFiles(reports.sorted().toArray(Path[]::new));
      }
      page.locator("form.reading button[type=submit]").click();
      page.locator("[data-report]").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
      assertThat(page.locator("[data-report] h2")).containsText("12 reports read");
      Browser.keep(page, "first-read");
      page.getByText("To the board").click();
      page.locator("a.stance").first().click();
      page.locator(".claim .sentence").first().click();
      assertThat(page.locator("mark.told:has(:target)")).isVisible();
      assertThat(stage.browser().complaints()).isEmpty();
    }
  }
}
