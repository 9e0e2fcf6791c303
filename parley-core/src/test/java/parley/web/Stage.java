package parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import parley.cli.Main;

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

  private Stage(Path input, String name) {
    browser = Browser.open();
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    try {
      Path record = Files.createTempDirectory("parley-web").resolve(name);
      PrintWriter out = new PrintWriter(new StringWriter());
      assertThat(Main.run(out, out, "read", input.toString(), "--record", record.toString()))
          .isZero();
      workbench = Workbench.start(record, new Listening("127.0.0.1", 0, Optional.empty()));
      address = workbench.address().toString().replaceFirst("/$", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With the bundled sample's record. */
  static synchronized Stage sample() {
    if (sample.isEmpty()) {
      Stage stage = new Stage(Path.of("..", "sample"), "sample.duckdb");
      Runtime.getRuntime().addShutdownHook(new Thread(stage::close));
      sample = Optional.of(stage);
    }
    return sample.orElseThrow();
  }

  /** With a record, named so, of the reports in a folder. */
  static Stage of(Path input, String name) {
    return new Stage(input, name);
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
