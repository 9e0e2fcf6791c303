package parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may ask what: the checks that every request passes before any page sees it.
 *
 * <p>Four dangers: another machine asks (token), a page elsewhere points a name of its own at this
 * machine (the Host header), a page elsewhere makes the browser send a change (Origin and a secret
 * that only our pages know), and a report's text that is a script (the content security policy).
 */
final class Access {

  static final String CSRF_FIELD = "_csrf";
  static final String CSRF_HEADER = "X-CSRF-Token";

  /** Everything from here, nothing inline, nothing evaluated. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final Set<String> LOOPBACK_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final Set<HandlerType> LOOKING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private final Listening listening;
  private final String csrf = Listening.freshToken();

  Access(Listening listening) {
    this.listening = listening;
  }

  /** The secret that a form or script must send with a change. */
  String csrf() {
    return csrf;
  }

  void guard(RoutesConfig routes) {
    routes.before(
        context -> {
          headers(context);
          if (!hostIsOurs(context)) {
            throw new Refused(
                421, "This address is not the workbench's", "Open it as printed at its start.");
          }
          if (!known(context)) {
            return;
          }
          if (!LOOKING.contains(context.method())) {
            checkChange(context);
          }
        });
  }

  private static void headers(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    context.header("X-Frame-Options", "DENY");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-store");
  }

  /** Trap: a name that a stranger owns may resolve to this machine, so the name itself counts. */
  private boolean hostIsOurs(Context context) {
    if (!Listening.isLoopback(listening.host())) {
      return true; // the token is asked for, and its cookie is not sent to another name
    }
    String host = Optional.ofNullable(context.host()).orElse("").toLowerCase(Locale.ROOT);
    String name = host.replaceFirst(":\\d*$", "");
    return LOOPBACK_NAMES.contains(name) || name.equals(listening.host().toLowerCase(Locale.ROOT));
  }

  /** Lets a request pass that shows the token; one that brings it in its address gets a cookie. */
  private boolean known(Context context) {
    if (listening.token().isEmpty()) {
      return true;
    }
    String token = listening.token().get();
    String cookie = "parley-" + context.port();
    Optional<String> inAddress = Optional.ofNullable(context.queryParam("token"));
    if (inAddress.filter(given -> same(given, token)).isPresent()
        && LOOKING.contains(context.method())) {
      Cookie kept = new Cookie(cookie, token);
      kept.setHttpOnly(true);
      kept.setSameSite(SameSite.STRICT);
      kept.setPath("/");
      context.cookie(kept);
      context.redirect(withoutToken(context));
      context.skipRemainingHandlers();
      return false;
    }
    boolean shown =
        Stream.of(
                Optional.ofNullable(context.cookie(cookie)),
                Optional.ofNullable(context.header("Authorization"))
                    .filter(header -> header.startsWith("Bearer "))
                    .map(header -> header.substring("Bearer ".length())))
            .flatMap(Optional::stream)
            .anyMatch(given -> same(given, token));
    if (!shown) {
      throw new Refused(
          401,
          "This workbench asks for a token",
          "Open the address that parley serve printed at its start; it holds the token.");
    }
    return true;
  }

  private static String withoutToken(Context context) {
    String query =
        Stream.of(Optional.ofNullable(context.queryString()).orElse("").split("&"))
            .filter(part -> !part.isEmpty() && !part.startsWith("token="))
            .reduce((a, b) -> a + "&" + b)
            .map(rest -> "?" + rest)
            .orElse("");
    // One slash only: two would name another host.
    return "/" + context.path().replaceFirst("^/+", "") + query;
  }

  private void checkChange(Context context) {
    String origin = Optional.ofNullable(context.header("Origin")).orElse("");
    if (!isOurs(origin, Optional.ofNullable(context.host()).orElse(""))) {
      throw new Refused(
          403,
          "A change from elsewhere was refused",
          "Changes are taken from the workbench's own pages only.");
    }
    String given =
        Optional.ofNullable(context.header(CSRF_HEADER))
            .or(() -> Optional.ofNullable(context.formParam(CSRF_FIELD)))
            .orElse("");
    if (!same(given, csrf)) {
      throw new Refused(
          403, "This page is from before the workbench's start", "Load it anew, and try again.");
    }
  }

  private static boolean isOurs(String origin, String host) {
    try {
      URI uri = URI.create(origin);
      return uri.getAuthority() != null && uri.getAuthority().equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean same(String given, String secret) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }
}
