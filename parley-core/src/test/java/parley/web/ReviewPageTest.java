package parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An editor goes through the record of the sample by keyboard. */
final class ReviewPageTest {

  private static Browser browser;

  @TempDir private Path own;
  private Workbench workbench;
  private String address;

  @BeforeAll
  static void start() {
    browser = Browser.open();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void serveTheSample() {
    Path copy = Records.sample(own.resolve("record.duckdb"));
    workbench = Workbench.start(copy, new Listening("127.0.0.1", 0, Optional.empty()));
    address = workbench.address().toString();
  }

  @AfterEach
  void nothingIsComplainedOf() {
    workbench.close();
    assertThat(browser.complaints()).isEmpty();
  }

  private Page begun(int width, ColorScheme scheme) {
    Page page = browser.window(width, scheme);
    page.navigate(address + "review");
    page.getByLabel("Your name").fill("Ana Editor");
    page.getByText("Begin").click();
    assertThat(page.locator(".candidate .what")).isVisible();
    page.waitForLoadState(); // before it no key is heard
    return page;
  }

  private Page begun() {
    return begun(1280, ColorScheme.LIGHT);
  }

  private static String shown(Page page) {
    return page.locator(".candidate").getAttribute("data-id");
  }

  /** Presses a key and waits until what it asks for is on the page. */
  private static void press(Page page, String key) {
    settled(page, () -> page.keyboard().press(key));
  }

  private static void settled(Page page, Runnable act) {
    page.evaluate(
        "() => { window.settled = new Promise((done, late) => {"
            + " document.addEventListener('htmx:afterSettle', () => done(true), {once: true});"
            + " setTimeout(() => late(new Error('nothing came')), 60000); }); }");
    act.run();
    page.evaluate("() => window.settled");
  }

  @Test
  void acceptsRejectsAndUndoesByKeys() {
    Page page = begun();
    String first = shown(page);
    press(page, "a");
    assertThat(page.locator(".done")).containsText("Accepted");
    String second = shown(page);
    assertThat(second).isNotEqualTo(first);
    press(page, "r");
    assertThat(page.locator(".done")).containsText("Rejected");
    press(page, "u");
    assertThat(page.locator(".done")).containsText("Undone");
    assertThat(page.locator(".candidate")).hasAttribute("data-id", second);
    page.navigate(address + "entries/" + second);
    assertThat(page.locator("h1")).isVisible();
    page.navigate(address + "review/history");
    assertThat(page.locator(".made-list li")).hasCount(3);
    assertThat(page.locator(".made-list").first()).containsText("Ana Editor");
  }

  @Test
  void goesOnAndBackWithoutADecision() {
    Page page = begun();
    String first = shown(page);
    press(page, "j");
    String second = shown(page);
    press(page, "j");
    press(page, "k");
    assertThat(shown(page)).isEqualTo(second).isNotEqualTo(first);
    press(page, "k");
    assertThat(shown(page)).isEqualTo(first);
  }

  @Test
  void setsAFieldAndSaysWhatTheReportsSay() {
    Page page = begun();
    page.navigate(address + "review?id=" + entry(page, "contact"));
    Locator when = page.locator("#f-when");
    when.fill("2025-03-09");
    settled(page, () -> when.press("Enter"));
    assertThat(page.locator("#f-when")).hasValue("2025-03-09");
    assertThat(page.locator(".was").first()).containsText("the reports say");
    page.locator("#f-when").fill("yesterday");
    settled(page, () -> page.locator("#f-when").press("Enter"));
    assertThat(page.locator(".refused-change")).containsText("yesterday");
    assertThat(page.locator("#f-when")).hasValue("2025-03-09");
    String id = shown(page);
    page.navigate(address + "entries/" + id);
    assertThat(page.locator("main")).containsText("2025-03-09");
  }

  @Test
  void mergesAndSplits() {
    Page page = begun();
    page.navigate(address + "review?id=" + withSimilar(page));
    press(page, "m");
    assertThat(page.locator("#merge input[type=radio]").first()).isFocused();
    settled(page, () -> page.getByText("Merge with the chosen").click());
    assertThat(page.locator(".done")).containsText("Merged");
    press(page, "u");
    assertThat(page.locator(".done")).containsText("Undone");
    page.navigate(address + "review?id=" + manySentences(page));
    page.keyboard().press("s");
    page.locator(".splittable input").first().check();
    settled(page, () -> page.getByText("Split the ticked").click());
    assertThat(page.locator(".done")).containsText("Split");
  }

  @Test
  void correctionsOutliveTheWorkbench() {
    Page page = begun();
    String first = shown(page);
    press(page, "r");
    workbench.close();
    workbench =
        Workbench.start(
            own.resolve("record.duckdb"), new Listening("127.0.0.1", 0, Optional.empty()));
    address = workbench.address().toString();
    Page after = browser.window(1280);
    after.navigate(address + "review/history");
    assertThat(after.locator(".made-list li")).containsText("Rejected");
    assertThat(after.request().get(address + "entries/" + first).status()).isEqualTo(404);
  }

  @Test
  void namesOfEditorsAreEscaped() {
    Page page = browser.window(1280);
    page.navigate(address + "review");
    page.getByLabel("Your name").fill("<script>alert(1)</script> & \"Zoë\"");
    page.getByText("Begin").click();
    page.waitForLoadState();
    assertThat(page.locator(".title")).containsText("<script>alert(1)</script> & \"Zoë\"");
    press(page, "a");
    assertThat(page.locator(".made-list")).containsText("<script>alert(1)</script> & \"Zoë\"");
  }

  /** Sixty decisions as a script makes them: what the workbench adds to a coder's minute. */
  @Test
  void takesLittleOfTheMinuteThatACoderHasForEach() {
    Page page = begun();
    List<Long> millis = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      long start = System.nanoTime();
      press(page, i % 10 == 9 ? "r" : "a");
      assertThat(page.locator(".done")).containsText(i % 10 == 9 ? "Rejected" : "Accepted");
      millis.add((System.nanoTime() - start) / 1_000_000);
    }
    millis.sort(null);
    System.out.printf(
        Locale.ROOT,
        "60 decisions, one key each: median %d ms, 95 %% %d ms, all %.1f s%n",
        millis.get(30),
        millis.get(56),
        millis.stream().mapToLong(each -> each).sum() / 1000.0);
    assertThat(millis.stream().mapToLong(each -> each).sum()).isLessThan(300_000);
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK"})
  void isFreeOfSeriousFindings(int width, ColorScheme scheme) {
    Page page = begun(width, scheme);
    serious(page, "review", width, scheme);
    press(page, "a");
    page.navigate(address + "review/history");
    serious(page, "history", width, scheme);
  }

  private static void serious(Page page, String name, int width, ColorScheme scheme) {
    assertThat(Browser.serious(page)).isEmpty();
    assertThat(Browser.tooWide(page)).isZero();
    Browser.keep(page, name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
    page.evaluate("() => 1");
    browser.complaints(); // the picture hides the cursor by a style of its own
  }

  private String entry(Page page, String kind) {
    String body = page.request().get(address + "api/entries?per_page=1&kind=" + kind).text();
    return body.replaceFirst("(?s).*?\"items\":\\[\\{\"id\":\"([a-z0-9]+)\".*", "$1");
  }

  /** An entry that may be the same as another. */
  private String withSimilar(Page page) {
    for (int i = 1; i < 40; i++) {
      String body = page.request().get(address + "api/entries?per_page=1&page=" + i).text();
      String id = body.replaceFirst("(?s).*?\"items\":\\[\\{\"id\":\"([a-z0-9]+)\".*", "$1");
      if (page.request().get(address + "review/" + id + "/similar").text().contains("radio")) {
        return id;
      }
    }
    throw new AssertionError("no entry of the sample is like another");
  }

  /** An entry that rests on more than one sentence. */
  private String manySentences(Page page) {
    for (int i = 1; i < 40; i++) {
      String body = page.request().get(address + "api/entries?per_page=1&page=" + i).text();
      if (body.split("\"quote\":", -1).length > 2) {
        return body.replaceFirst("(?s).*?\"items\":\\[\\{\"id\":\"([a-z0-9]+)\".*", "$1");
      }
    }
    throw new AssertionError("no entry of two sentences in the sample");
  }
}
