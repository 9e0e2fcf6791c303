package parley.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The text that a file's bytes spell.
 *
 * <p>A byte-order mark wins, then UTF-8 where the bytes are UTF-8, then what the page declares,
 * then what the letters look like. The trap: pages declare the wrong encoding so often that bytes
 * which are valid UTF-8 and not plain ASCII are believed over the declaration. A mark is not part
 * of the text; bytes that spell nothing become U+FFFD.
 */
record Decoded(String text, Charset charset) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int HEAD = 4096;
  private static final int SAMPLE = 64 * 1024;

  /** One bad sequence among this many good ones is damage, not another encoding. */
  private static final int GOOD_FOR_ONE_BAD = 10;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:<meta[^>]{0,300}?charset|<\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /** A byte-order mark; its bytes are written as Latin-1. */
  private record Mark(Charset charset, String bytes) {
    boolean opens(byte[] file) {
      int length = Math.min(file.length, bytes.length());
      return new String(file, 0, length, StandardCharsets.ISO_8859_1).equals(bytes);
    }
  }

  /** The longer marks first: UTF-32LE's begins with UTF-16LE's. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
          new Mark(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
          new Mark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
          new Mark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
          new Mark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"));

  static Decoded of(byte[] bytes) {
    for (Mark mark : MARKS) {
      if (mark.opens(bytes)) {
        return decode(bytes, mark.bytes().length(), mark.charset());
      }
    }
    return decode(bytes, 0, charset(bytes));
  }

  /** Whether a byte-order mark says that NUL bytes are part of the encoding. */
  static boolean isMarked(byte[] bytes) {
    return MARKS.stream().anyMatch(mark -> mark.opens(bytes));
  }

  private static Charset charset(byte[] bytes) {
    Optional<Charset> wide = unmarkedUtf16(bytes);
    if (wide.isPresent()) {
      return wide.get();
    }
    Utf8Check check = Utf8Check.of(bytes);
    if (check.good() > 0 && check.bad() * GOOD_FOR_ONE_BAD <= check.good()) {
      return StandardCharsets.UTF_8;
    }
    return declared(bytes)
        .or(() -> check.bad() == 0 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty())
        .or(() -> detected(bytes))
        .orElse(WINDOWS_1252);
  }

  /** UTF-16 without a mark shows in ASCII letters that alternate with NUL bytes. */
  static Optional<Charset> unmarkedUtf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, HEAD) / 2;
    int little = 0;
    int big = 0;
    for (int i = 0; i < pairs; i++) {
      boolean first = bytes[2 * i] == 0;
      boolean second = bytes[2 * i + 1] == 0;
      little += second && !first ? 1 : 0;
      big += first && !second ? 1 : 0;
    }
    if (pairs >= 8 && little > pairs * 7 / 10 && big == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (pairs >= 8 && big > pairs * 7 / 10 && little == 0) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    Matcher declaration =
        DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return declaration.find() ? named(declaration.group(1)) : Optional.empty();
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Decoded::named);
  }

  /**
   * The encoding of that name as the web understands it: Latin-1 is windows-1252 there, and UTF-8
   * that does not decode as such is no UTF-8.
   */
  private static Optional<Charset> named(String name) {
    Charset charset;
    try {
      charset = Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknownToJava) {
      return Optional.empty();
    }
    if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
      return Optional.of(WINDOWS_1252);
    }
    boolean impossible = charset.name().startsWith("UTF");
    return impossible ? Optional.empty() : Optional.of(charset);
  }

  private static Decoded decode(byte[] bytes, int from, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return new Decoded(text.toString(), charset);
    } catch (CharacterCodingException impossible) {
      throw new IllegalStateException("replacing decoder refused bytes", impossible);
    }
  }
}
