package parley.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * Where the workbench listens, and who may ask.
 *
 * @param host name or address to bind
 * @param port the port; 0 for any free one
 * @param token what every request must show; without it only this machine may ask
 */
public record Listening(String host, int port, Optional<String> token) {

  /**
   * Checks that nobody else can reach a workbench without a token.
   *
   * @throws IllegalArgumentException if {@code host} is not this machine alone and there is no
   *     token
   */
  public Listening {
    if (token.isEmpty() && !isLoopback(host)) {
      throw new IllegalArgumentException("beyond this machine (" + host + ") a token is needed");
    }
    if (token.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("the token is empty");
    }
  }

  /** Whether only this machine can reach what is bound to {@code host}. */
  public static boolean isLoopback(String host) {
    if (host.isBlank()) {
      return false;
    }
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!address.isLoopbackAddress()) {
          return false;
        }
      }
      return true;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** A token that nobody can guess. */
  public static String freshToken() {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
