package parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.store.RecordFile;

/** Who is turned away from the workbench. */
final class AccessTest {

  @TempDir private Path folder;

  private Path record;
  private Workbench workbench;

  @BeforeEach
  void anEmptyRecord() {
    record = folder.resolve("record.duckdb");
    RecordFile.open(record).close();
  }

  @AfterEach
  void stop() {
    if (workbench != null) {
      workbench.close();
    }
  }

  private void start(Optional<String> token) {
    workbench = Workbench.start(record, new Listening("127.0.0.1", 0, token));
  }

  /** Sends a request as it is written, since clients that behave would mend it. */
  private String asked(String line, String... headers) {
    URI address = workbench.address();
    String host = "Host: 127.0.0.1:" + address.getPort();
    List<String> given = List.of(headers);
    StringBuilder request = new StringBuilder(line).append(" HTTP/1.1\r\n");
    if (given.stream().noneMatch(header -> header.startsWith("Host:"))) {
      request.append(host).append("\r\n");
    }
    given.forEach(header -> request.append(header).append("\r\n"));
    request.append("Connection: close\r\n\r\n");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void anEmptyRecordSaysWhatToDo() {
    start(Optional.empty());
    assertThat(asked("GET /")).startsWith("HTTP/1.1 200").contains("parley read FOLDER");
  }

  @Test
  void everyAnswerHasThePolicy() {
    start(Optional.empty());
    for (String path : List.of("/", "/assets/parley.css", "/nothing", "/entries/none")) {
      assertThat(asked("GET " + path))
          .contains("Content-Security-Policy: default-src 'none'; script-src 'self'")
          .contains("X-Content-Type-Options: nosniff")
          .contains("Referrer-Policy: same-origin");
    }
  }

  @Test
  void anotherNameForThisMachineIsRefused() {
    start(Optional.empty());
    assertThat(asked("GET /", "Host: rebound.example"))
        .startsWith("HTTP/1.1 421")
        .doesNotContain("record.duckdb");
    assertThat(asked("GET /", "Host: 127.0.0.1.rebound.example:80")).startsWith("HTTP/1.1 421");
    assertThat(asked("GET /", "Host: localhost:1")).startsWith("HTTP/1.1 200");
  }

  @Test
  void aChangeFromElsewhereIsRefused() {
    start(Optional.empty());
    int port = workbench.address().getPort();
    assertThat(asked("POST /", "Content-Length: 0")).startsWith("HTTP/1.1 403");
    assertThat(asked("POST /", "Origin: https://evil.example", "Content-Length: 0"))
        .startsWith("HTTP/1.1 403");
    assertThat(asked("POST /", "Origin: null", "Content-Length: 0")).startsWith("HTTP/1.1 403");
    assertThat(
            asked(
                "POST /",
                "Origin: http://127.0.0.1:" + port,
                "X-CSRF-Token: guessed",
                "Content-Length: 0"))
        .startsWith("HTTP/1.1 403");
  }

  @Test
  void withoutTheTokenNothingIsShown() {
    start(Optional.of("t0ken"));
    assertThat(asked("GET /")).startsWith("HTTP/1.1 401").doesNotContain("record.duckdb");
    assertThat(asked("GET /assets/parley.css")).startsWith("HTTP/1.1 401");
    assertThat(asked("GET /?token=wrong")).startsWith("HTTP/1.1 401");
    assertThat(asked("GET /", "Authorization: Bearer t0ken")).startsWith("HTTP/1.1 200");
  }

  @Test
  void theTokenBecomesACookie() {
    start(Optional.of("t0ken"));
    String answer = asked("GET //evil.example/x?token=t0ken&as-of=2025-03-12");
    assertThat(answer)
        .startsWith("HTTP/1.1 302")
        .contains("Location: /evil.example/x?as-of=2025-03-12")
        .contains("HttpOnly")
        .contains("SameSite=Strict");
    String cookie = answer.replaceFirst("(?s).*Set-Cookie: ([^;]*);.*", "$1");
    assertThat(asked("GET /", "Cookie: " + cookie)).startsWith("HTTP/1.1 200");
  }

  @Test
  void noAddressReachesAnotherFile() {
    start(Optional.empty());
    for (String path :
        List.of(
            "/assets/../parley.css",
            "/assets/..%2f..%2fpom.xml",
            "/assets/%2e%2e/%2e%2e/pom.xml",
            "/assets/..%5c..%5cpom.xml",
            "/assets//etc/passwd",
            "/reports/..%2f..%2fetc%2fpasswd")) {
      assertThat(asked("GET " + path)).doesNotStartWith("HTTP/1.1 200").doesNotContain("root:");
    }
  }

  @Test
  void errorsShowNoTrace() {
    start(Optional.empty());
    for (String path : List.of("/?as-of=yesterday", "/?as-of=2025-03-12&sense=x", "/entries/x")) {
      assertThat(asked("GET " + path))
          .startsWith("HTTP/1.1 40")
          .doesNotContain("Exception")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void aTokenIsNeededBeyondThisMachine() {
    assertThatThrownBy(() -> new Listening("0.0.0.0", 0, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("token");
    assertThat(Listening.isLoopback("127.0.0.1")).isTrue();
    assertThat(Listening.isLoopback("0.0.0.0")).isFalse();
  }

  @Test
  void aPortInUseIsNamed() {
    start(Optional.empty());
    int port = workbench.address().getPort();
    assertThatThrownBy(
            () -> Workbench.start(record, new Listening("127.0.0.1", port, Optional.empty())))
        .isInstanceOf(PortTaken.class)
        .hasMessageContaining("port " + port);
  }
}
