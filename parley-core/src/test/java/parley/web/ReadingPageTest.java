package parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.store.RecordFile;

/** Reports are given on the page, by friends and by others. */
final class ReadingPageTest {

  private static final String REPORT =
      """
      Envoys of Peru and Chile meet in Lima

      LIMA, 3 March 2025 - Foreign ministers of Peru and Chile met in Lima on Monday to discuss a \
      ceasefire, officials said.

      Peru accepted the 20-day ceasefire that Chile had proposed, its foreign minister said.
      """;

  private static Browser browser;

  @TempDir private Path folder;
  private Workbench workbench;
  private String address;

  @BeforeAll
  static void openTheBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void serveAnEmptyRecord() {
    Path record = folder.resolve("record.duckdb");
    RecordFile.open(record).close();
    workbench = Workbench.start(record, new Listening("127.0.0.1", 0, Optional.empty()));
    address = workbench.address().toString();
  }

  @AfterEach
  void stop() {
    workbench.close();
    browser.complaints();
  }

  private static FilePayload file(String name, String type, byte[] bytes) {
    return new FilePayload(name, type, bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Page read(FilePayload... files) {
    Page page = browser.window(1280);
    page.navigate(address + "read");
    page.locator("#files").setInputFiles(files);
    page.getByText("Read", new Page.GetByTextOptions().setExact(true)).last().click();
    page.locator("[data-report]")
        .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(90_000));
    return page;
  }

  @Test
  void readsFilesAndSaysWhatWasSkipped() {
    Page page =
        read(
            file("lima.txt", "text/plain", bytes(REPORT)),
            file("<img src=x onerror=alert(1)>.txt", "text/plain", bytes(" ")),
            file("archive.zip", "application/zip", zip()));
    assertThat(page.locator("[data-report] h2")).containsText("1 report read");
    assertThat(page.locator("[data-report]")).containsText("archive.zip: a zip archive");
    assertThat(page.locator("[data-report]"))
        .containsText("<img src=x onerror=alert(1)>.txt: no text");
    page.navigate(address);
    assertThat(page.locator("main")).containsText("Lima");
    page.navigate(address + "search?q=%22foreign+ministers%22");
    page.locator("#results .hit-passage").first().click();
    assertThat(page.locator(".found-here").first()).isVisible();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void readsAPastedTextWithItsScriptsAsText() {
    Page page = browser.window(1280);
    page.navigate(address + "read");
    page.locator("#pasted")
        .fill("<img src=x onerror=alert(1)> Talks\n\n" + REPORT + "\n<script>alert(2)</script>");
    page.getByText("Read", new Page.GetByTextOptions().setExact(true)).last().click();
    page.locator("[data-report]")
        .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(90_000));
    page.navigate(address + "search?q=talks+peru");
    page.locator("#results .hit").first().click();
    assertThat(page.locator("main")).isVisible();
    assertThat(page.locator("img[src=x]")).hasCount(0);
    assertThat(browser.complaints()).isEmpty();
  }

  private static byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("../../bomb.txt"));
      zip.write(new byte[4 << 20]);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A request as a program would send it, with or without what a page sends. */
  private HttpResponse<String> post(String path, String token, String name, byte[] content)
      throws Exception {
    String line = "\r\n";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        bytes(
            "--sep"
                + line
                + "Content-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\""
                + line
                + "Content-Type: text/plain"
                + line
                + line));
    body.writeBytes(content);
    body.writeBytes(bytes(line + "--sep--" + line));
    String origin = address.substring(0, address.length() - 1);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Origin", origin)
            .header("Content-Type", "multipart/form-data; boundary=sep")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    if (!token.isEmpty()) {
      request.header("X-CSRF-Token", token);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private String token() {
    Page page = browser.window(1280);
    page.navigate(address + "read");
    return page.locator("input[name=_csrf]").first().getAttribute("value");
  }

  @Test
  void refusesWithoutTheToken() throws Exception {
    assertThat(post("/read", "", "a.txt", bytes(REPORT)).statusCode()).isEqualTo(403);
    assertThat(post("/read", "guessed", "a.txt", bytes(REPORT)).statusCode()).isEqualTo(403);
    assertThat(post("/review/undo/x", "", "a", bytes("x")).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../escaped.txt",
        "..%2f..%2fescaped.txt",
        "C:\\\\escaped.txt",
        "/etc/x.txt"
      })
  void aNameReachesNoFile(String name) throws Exception {
    assertThat(post("/read", token(), name, bytes(REPORT)).statusCode()).isIn(200, 302);
    for (int i = 0; i < 600 && !done(); i++) {
      Thread.sleep(100);
    }
    assertThat(done()).isTrue();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .allMatch(file -> file.startsWith("record.duckdb"));
    }
    assertThat(folder.resolve("../escaped.txt")).doesNotExist();
  }

  private boolean done() throws Exception {
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address + "read")).build(),
                HttpResponse.BodyHandlers.ofString());
    return page.body().contains("data-report");
  }

  @Test
  void refusesWhatIsTooLarge() throws Exception {
    byte[] large = new byte[ReadingSection.LARGEST_FILE + 2];
    HttpResponse<String> answer = post("/read", token(), "large.txt", large);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).doesNotContain("Exception");
  }

  @Test
  void fetchesNothingUnlessAsked() {
    Page page = browser.window(1280);
    page.navigate(address + "read");
    assertThat(page.locator("#address")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost:7070/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://0.0.0.0/",
        "http://10.1.2.3/",
        "http://172.16.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://100.64.0.1/",
        "http://[fe80::1]/",
        "http://[fc00::1]/",
        "http://2130706433/",
        "file:///etc/passwd",
        "ftp://example.org/",
        "gopher://example.org/",
        "http://user:pass@example.org/",
        "//example.org/",
        "javascript:alert(1)",
        "http://"
      })
  void fetchesNothingFromTheNetAround(String from) {
    assertThatThrownBy(() -> Addresses.checked(from))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Not fetched");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"})
  void knowsPublicAddresses(String literal) throws Exception {
    assertThat(Addresses.isPublic(InetAddress.getByName(literal))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void isFreeOfSeriousFindings(int width) {
    Page page = browser.window(width, ColorScheme.DARK);
    page.navigate(address + "read");
    assertThat(Browser.serious(page)).isEmpty();
    Browser.keep(page, "read-" + width + "-dark");
  }
}
