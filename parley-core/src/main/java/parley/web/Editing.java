package parley.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.Desk;
import parley.claims.Correction;
import parley.record.ContentId;
import parley.record.Entry;
import parley.record.RecordedClaim;

/**
 * In whose name a visitor changes the record, and the changes that a form asks for.
 *
 * <p>The name is asked for once and kept in a cookie; it says who answers for a correction and
 * proves nothing.
 */
final class Editing {

  private static final String COOKIE = "parley-editor";
  private static final int YEAR = 365 * 24 * 60 * 60;

  private final OpenRecord open;

  Editing(OpenRecord open) {
    this.open = open;
  }

  /** Where the record is changed. */
  Desk desk() {
    return open.desk()
        .orElseThrow(
            () ->
                new Refused(
                    403,
                    "This record can only be looked at",
                    "Its file may not be written: change that, and start the workbench anew."));
  }

  boolean isPossible() {
    return open.desk().isPresent();
  }

  /** The visitor's name, if it was given. */
  static Optional<String> editor(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE))
        .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && name.length() <= Correction.LONGEST_NAME);
  }

  /** Keeps the name that a form gives. */
  static void name(Context context) {
    String name = Optional.ofNullable(context.formParam("editor")).orElse("").strip();
    if (name.isEmpty() || name.length() > Correction.LONGEST_NAME || name.matches(".*\\p{Cc}.*")) {
      throw Refused.unclear(
          "An editor's name has 1 to " + Correction.LONGEST_NAME + " characters",
          "It stands with each correction that you make.");
    }
    Cookie kept = new Cookie(COOKIE, URLEncoder.encode(name, StandardCharsets.UTF_8));
    kept.setHttpOnly(true);
    kept.setSameSite(SameSite.STRICT);
    kept.setPath("/");
    kept.setMaxAge(YEAR);
    context.cookie(kept);
  }

  /**
   * Makes a correction in the visitor's name.
   *
   * @return its id
   * @throws IllegalArgumentException if it changes nothing or asks for what cannot be
   */
  String correct(Context context, Correction.Change change) {
    String editor =
        editor(context)
            .orElseThrow(
                () -> Refused.unclear("Who are you?", "Give your name on the page Review first."));
    return ContentId.of(desk().correct(editor, change));
  }

  /** The change of an entry that a form asks for: its {@code change} and what belongs to it. */
  Correction.Change change(Context context, Entry entry) {
    List<String> claims = claims(entry);
    String change = Optional.ofNullable(context.formParam("change")).orElse("");
    return switch (change) {
      case "accept" -> new Correction.Accept(claims);
      case "reject" -> new Correction.Reject(claims);
      case "split" -> new Correction.Split(chosen(context.formParams("claim"), claims));
      case "merge" -> new Correction.Merge(claims, claims(other(context, entry)));
      case "set" -> new Correction.SetField(claims, field(context), values(context));
      default -> throw new IllegalArgumentException("no such change: " + change);
    };
  }

  private static List<String> claims(Entry entry) {
    return entry.basis().claims().stream().map(RecordedClaim::id).toList();
  }

  private static List<String> chosen(List<String> given, List<String> claims) {
    if (given.isEmpty() || given.size() == claims.size() || !claims.containsAll(given)) {
      throw new IllegalArgumentException(
          "tick the sentences that are something else: at least one, and not all");
    }
    return given;
  }

  private Entry other(Context context, Entry entry) {
    String id = Optional.ofNullable(context.formParam("with")).orElse("").strip();
    return open.whole()
        .entry(id)
        .filter(other -> !other.id().equals(entry.id()))
        .orElseThrow(() -> new IllegalArgumentException("no other entry has the id " + id));
  }

  private static Correction.Field field(Context context) {
    String label = Optional.ofNullable(context.formParam("field")).orElse("");
    return Correction.Field.named(label)
        .orElseThrow(() -> new IllegalArgumentException("no field " + label));
  }

  /** One value in each line. */
  private static List<String> values(Context context) {
    return Stream.of(Optional.ofNullable(context.formParam("values")).orElse("").split("\\R"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
