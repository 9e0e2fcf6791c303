package parley.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One report as it was given, and what its page says of it.
 *
 * @param id the SHA-256 of its bytes, in lower-case hexadecimal
 * @param source the file or address it was read from
 * @param publisher who put it out
 * @param origin the wire or outlet that it repeats
 * @param title its headline
 * @param published when it was published, if the report or the user says so
 * @param language ISO 639-1 code
 * @param text its decoded text, markup included: what spans point into
 * @param noise page furniture, as spans of {@code text} in order
 */
public record Report(
    String id,
    String source,
    Optional<String> publisher,
    Optional<String> origin,
    Optional<String> title,
    Optional<Published> published,
    String language,
    String text,
    List<Span> noise) {

  public Report {
    noise = List.copyOf(noise);
  }

  /** The id of a report of these bytes. */
  public static String idOf(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** The words at {@code span}, exactly as given. */
  public String quote(Span span) {
    return span.of(text);
  }
}
