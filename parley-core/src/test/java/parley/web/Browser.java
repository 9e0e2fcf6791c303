package parley.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The system's Chromium, driven by Playwright; what pages complain of is kept. */
final class Browser implements AutoCloseable {

  static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final List<String> complaints = new ArrayList<>();

  private Browser(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** Starts it; where there is none, the tests are skipped and say so. */
  static Browser open() {
    Optional<Path> executable =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(executable.isPresent(), "skipped: no Chromium");
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000); // tests may share a busy machine
    return new Browser(executable.orElseThrow());
  }

  /** A new window in light. */
  Page window(int width) {
    return window(width, ColorScheme.LIGHT);
  }

  Page window(int width, ColorScheme scheme) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("en-GB")
                .setColorScheme(scheme));
    context.setDefaultTimeout(30_000);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    return page;
  }

  /** What pages wrote to the console or threw since the last call. */
  List<String> complaints() {
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  /** What axe finds that keeps somebody from a page. */
  static List<String> serious(Page page) {
    return new AxeBuilder(page)
            .setLegacyMode(true) // no page has frames, for which axe would open another
            .analyze()
            .getViolations()
            .stream()
            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
            .map(
                rule ->
                    rule.getId()
                        + rule.getNodes().stream().map(node -> " " + node.getTarget()).toList())
            .toList();
  }

  /** By how much a page is wider than its window. */
  static int tooWide(Page page) {
    return (int)
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** Keeps a picture as build output. */
  static void keep(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
