package parley.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A workbench with a record of its own, and a browser before it.
 *
 * <p>The sample's stage is set once for all classes of tests, since reading and starting take
 * longer than the tests.
 */
final class Stage implements AutoCloseable {

  private static Optional<Stage> sample = Optional.empty();

  private final Browser browser;
  private final Workbench workbench;
  private final String address;

  private Stage(Path record) {
    browser = Browser.open();
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    workbench = Workbench.start(record, new Listening("127.0.0.1", 0, Optional.empty()));
    address = workbench.address().toString().replaceFirst("/$", "");
  }

  /** With the bundled sample's record. */
  static synchronized Stage sample() {
    if (sample.isEmpty()) {
      Stage stage = new Stage(Records.sample(Records.fresh("sample.duckdb")));
      Runtime.getRuntime().addShutdownHook(new Thread(stage::close));
      sample = Optional.of(stage);
    }
    return sample.orElseThrow();
  }

  /** With a record, named so, of the reports in a folder. */
  static Stage of(Path input, String name) {
    return new Stage(Records.read(input, Records.fresh(name)));
  }

  /** With a record that is there. */
  static Stage with(Path record) {
    return new Stage(record);
  }

  Browser browser() {
    return browser;
  }

  /** A window at an address of the workbench. */
  Page at(String path) {
    return at(path, 1280, ColorScheme.LIGHT);
  }

  Page at(String path, int width, ColorScheme scheme) {
    Page page = browser.window(width, scheme);
    page.navigate(address + path);
    return page;
  }

  String address() {
    return address;
  }

  @Override
  public void close() {
    workbench.close();
    browser.close();
  }
}
