package parley.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.reader.Given;

/**
 * Fetches reports from public addresses of the web, and from nowhere else.
 *
 * <p>The danger: who can make this machine fetch an address could have it look into the network
 * around it. So a host must have public addresses alone, which is looked at anew for each step of a
 * redirection. Trap: Java keeps the addresses of a host for half a minute, so that those that were
 * looked at are those that are called.
 */
final class Addresses {

  private static final int LARGEST = 8 << 20;
  private static final int MOST_STEPS = 5;
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(LONGEST)
          .build();

  /**
   * The report at an address.
   *
   * @throws Refused if it may not or cannot be fetched
   */
  Given fetch(String address) {
    URI uri = checked(address);
    try {
      for (int step = 0; step < MOST_STEPS; step++) {
        HttpResponse<InputStream> answer = client.send(request(uri), body());
        try (InputStream body = answer.body()) {
          Optional<String> next = answer.headers().firstValue("Location");
          if (answer.statusCode() / 100 == 3 && next.isPresent()) {
            uri = checked(uri.resolve(next.get()).toString());
          } else {
            return report(uri, answer, body);
          }
        }
      }
      throw unfit(address, "it leads on and on");
    } catch (IOException | IllegalArgumentException failed) {
      throw unfit(address, "it cannot be fetched: " + failed.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw unfit(address, "the workbench is being closed");
    }
  }

  private static HttpRequest request(URI uri) {
    return HttpRequest.newBuilder(uri)
        .timeout(LONGEST)
        .header("Accept", "text/html, text/plain")
        .header("User-Agent", "Parley")
        .build();
  }

  private static HttpResponse.BodyHandler<InputStream> body() {
    return HttpResponse.BodyHandlers.ofInputStream();
  }

  private static Given report(URI uri, HttpResponse<InputStream> answer, InputStream body)
      throws IOException {
    String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (answer.statusCode() != 200) {
      throw unfit(uri.toString(), "it answers with " + answer.statusCode());
    }
    if (!type.startsWith("text/") && !type.startsWith("application/xhtml+xml")) {
      throw unfit(uri.toString(), "it is no text but " + type);
    }
    byte[] bytes = body.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw unfit(uri.toString(), "it is larger than " + (LARGEST >> 20) + " MB");
    }
    return new Given(uri.toString(), bytes);
  }

  /** The address, if it is one of the public web. */
  static URI checked(String address) {
    URI uri;
    try {
      uri = URI.create(address.strip());
    } catch (IllegalArgumentException e) {
      throw unfit(address, "it is no address");
    }
    String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    String host = Optional.ofNullable(uri.getHost()).orElse("");
    if (!List.of("http", "https").contains(scheme) || host.isEmpty()) {
      throw unfit(address, "only http:// and https:// are fetched");
    }
    if (uri.getUserInfo() != null) {
      throw unfit(address, "it holds a user's name");
    }
    try {
      for (InetAddress each : InetAddress.getAllByName(host)) {
        if (!isPublic(each)) {
          throw unfit(address, "it is not of the public web");
        }
      }
    } catch (UnknownHostException e) {
      throw unfit(address, "there is no host " + host);
    }
    return uri;
  }

  /** Whether an address is reached over the public net: not this machine, nor a net around it. */
  static boolean isPublic(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if (address instanceof Inet6Address) {
      boolean unique = (first & 0xfe) == 0xfc;
      boolean global = (first & 0xe0) == 0x20;
      boolean tunnelled = first == 0x20 && (second == 0x02 || (second == 0x01 && bytes[2] == 0));
      return global && !unique && !tunnelled;
    }
    return first != 0
        && first < 240
        && !(first == 100 && (second & 0xc0) == 64)
        && !(first == 192 && second == 0)
        && !(first == 198 && (second & 0xfe) == 18);
  }

  private static Refused unfit(String address, String cause) {
    return Refused.unclear(
        "Not fetched: " + Wording.brief(address, 200) + ": " + cause,
        "Save the page, and drop its file here.");
  }
}
