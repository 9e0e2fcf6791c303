package parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.cli.Main;

/** The workbench as somebody sees it who has read the sample. */
final class WorkbenchTest {

  @TempDir private static Path folder;

  private static Browser browser;
  private static Workbench workbench;
  private static String address;

  @BeforeAll
  static void readSample() {
    browser = Browser.open();
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    Path record = folder.resolve("sample.duckdb");
    PrintWriter out = new PrintWriter(new StringWriter());
    assertThat(Main.run(out, out, "read", "../sample", "--record", record.toString())).isZero();
    workbench = Workbench.start(record, new Listening("127.0.0.1", 0, Optional.empty()));
    address = workbench.address().toString();
  }

  @AfterAll
  static void stop() {
    if (workbench != null) {
      workbench.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingIsComplainedOf() {
    assertThat(browser.complaints()).isEmpty();
  }

  private static Page at(String path) {
    Page page = browser.window(1280);
    page.navigate(address + path);
    return page;
  }

  @Test
  void boardShowsWhereEachSideStands() {
    Page page = at("");
    assertThat(page.locator("table.matrix thead")).containsText("Russia");
    assertThat(page.locator("table.matrix a.stance").first()).isVisible();
    assertThat(page.locator("#h-contacts")).containsText("Latest contacts");
    Browser.keep(page, "board-1280-light");
  }

  @Test
  void aPositionLeadsToItsEntry() {
    Page page = at("");
    page.locator("a.stance.stance-accepts").first().click();
    assertThat(page.locator("dd:target")).containsText("accepts");
    assertThat(page.locator(".sentence").first()).isVisible();
  }

  @Test
  void whyIsShownOnThePage() {
    Page page = at("");
    page.locator("section:has(#h-contacts) .lines a")
        .filter(new Locator.FilterOptions().setHasText("Witkoff, Vladimir Putin"))
        .first()
        .click();
    page.getByText("Show what joined them").click();
    assertThat(page.locator("#why-part .grounds").first()).containsText("same");
  }

  @Test
  void dayAndSenseChangeTheBoard() {
    Page page = at("");
    page.locator("#as-of").fill("2025-03-12");
    page.getByText("happened by then").click();
    page.waitForURL("**/?as-of=2025-03-12&sense=happened");
    assertThat(page.locator("main")).not().containsText("Riyadh");
    assertThat(page.locator("#as-of")).hasValue("2025-03-12");
    page.locator("table.matrix tbody th a").first().click();
    page.waitForURL("**/entries/*?as-of=2025-03-12&sense=happened");
    page.getByText("All days").click();
    page.waitForURL(url -> !url.contains("as-of"));
  }

  @Test
  void themeIsSwitchedAndKept() {
    Page page = at("");
    page.getByLabel("Show in dark").click();
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    page.reload();
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LIGHT", "DARK"})
  void pagesAreFreeOfSeriousFindings(ColorScheme scheme) {
    Page page = browser.window(390, scheme);
    for (String path : List.of("", "entries/" + proposal())) {
      page.navigate(address + path);
      List<String> serious =
          new AxeBuilder(page)
              .analyze().getViolations().stream()
                  .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                  .map(
                      rule ->
                          path
                              + ": "
                              + rule.getId()
                              + rule.getNodes().stream()
                                  .map(node -> " " + node.getTarget())
                                  .toList())
                  .toList();
      assertThat(serious).isEmpty();
      Object over =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(over).as("%s is wider than a telephone", path).isEqualTo(0);
      Browser.keep(
          page,
          (path.isEmpty() ? "board" : "proposal")
              + "-390-"
              + scheme.name().toLowerCase(Locale.ROOT));
    }
  }

  private static String proposal() {
    Page page = at("");
    String href = page.locator("table.matrix tbody th a").first().getAttribute("href");
    page.close();
    return href.substring(href.lastIndexOf('/') + 1);
  }
}
