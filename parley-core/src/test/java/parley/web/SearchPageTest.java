package parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import org.junit.jupiter.params.provider.CsvSource;
import parley.cli.Main;

/** Words are found from any page, as one types. */
final class SearchPageTest {

  @TempDir private static Path folder;

  private static Browser browser;
  private static Workbench workbench;
  private static String address;

  @BeforeAll
  static void readSample() {
    browser = Browser.open();
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
  void theBoxFindsAsOneTypesAndIsLeftByKeys() {
    Page page = at("");
    page.keyboard().press("/");
    assertThat(page.locator("#find")).isFocused();
    page.keyboard().type("witk");
    assertThat(page.locator("#found mark").first()).hasText("Witkoff");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#found .hit").first()).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#found .hit").nth(1)).isFocused();
    Browser.keep(page, "search-box-1280");
    page.keyboard().press("Escape");
    assertThat(page.locator("#found")).isHidden();
    assertThat(page.locator("#find")).isFocused();
    page.keyboard().press("Enter");
    page.waitForURL("**/search?q=witk");
    assertThat(page.locator("#results .hit").first()).isVisible();
  }

  @Test
  void thePageFollowsWhatIsTypedAndChosen() {
    Page page = at("search");
    assertThat(page.locator("#results")).containsText("Type a name or words");
    page.locator("#words").fill("\"met Putin\" thursday");
    assertThat(page.locator("#results mark").first()).hasText("met Putin");
    page.locator("select[name=kind]").selectOption("passage");
    page.waitForURL("**/search?q=*kind=passage*");
    for (Locator hit : page.locator("#results .hit").all()) {
      assertThat(hit).hasClass("hit hit-passage");
    }
    page.locator("#words").fill("***");
    assertThat(page.locator("#results")).hasText("There is no word to look for.");
    page.locator("#words").fill("xylophone ");
    assertThat(page.locator("#results")).containsText("Nothing in this record has these words");
  }

  @Test
  void aHitLeadsToItsSentence() {
    Page page = at("search?q=%22reasons+to+be+cautiously+optimistic%22&kind=passage");
    String href = page.locator("#results .hit").first().getAttribute("href");
    assertThat(href).matches("/reports/[0-9a-f]{64}\\?mark=\\d+-\\d+#mark");
  }

  @Test
  void theDayOfTheRecordHoldsForWhatIsFound() {
    Page page = at("search?q=talks&as-of=2025-03-12");
    for (Locator day : page.locator("#results .hit .date").all()) {
      assertThat(day.textContent()).isLessThanOrEqualTo("2025-03-12");
    }
    assertThat(page.locator("#results .hit").first())
        .hasAttribute("href", java.util.regex.Pattern.compile("as-of=2025-03-12&sense=known"));
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK"})
  void isFreeOfSeriousFindings(int width, ColorScheme scheme) {
    Page page = browser.window(width, scheme);
    page.navigate(address + "search?q=ceasefire+moscow");
    List<String> serious =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(
                    rule ->
                        rule.getId() + rule.getNodes().stream().map(n -> n.getTarget()).toList())
                .toList();
    assertThat(serious).isEmpty();
    Object over =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(over).isEqualTo(0);
    Browser.keep(page, "search-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
  }
}
