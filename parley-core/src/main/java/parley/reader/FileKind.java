package parley.reader;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is read as. */
enum FileKind {
  PLAIN_TEXT,
  HTML;

  private static final Set<String> TEXT_EXTENSIONS = Set.of("", "txt", "text", "md", "markdown");
  private static final Set<String> HTML_EXTENSIONS = Set.of("html", "htm", "xhtml", "shtml");

  private static final Pattern HTML_OPENING =
      Pattern.compile(
          "\\A\\s*+(?:<\\?xml[^>]{0,200}>\\s*+|<!--.{0,2000}?-->\\s*+){0,5}"
              + "<(?:!doctype\\s+html|html|head|body|div|article|section|main|p|table|meta|title)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int HEAD = 8192;

  /** First bytes, in Latin-1, of what people keep beside their reports. */
  private static final Map<String, String> SIGNATURES =
      Map.ofEntries(
          Map.entry("%PDF-", "a PDF document"),
          Map.entry("PK\u0003\u0004", "a zip archive or an office document"),
          Map.entry("PK\u0005\u0006", "an empty zip archive"),
          Map.entry("\u0089PNG", "a PNG image"),
          Map.entry("\u00FF\u00D8\u00FF", "a JPEG image"),
          Map.entry("GIF8", "a GIF image"),
          Map.entry("\u001F\u008B", "a gzip archive"),
          Map.entry("7z\u00BC\u00AF", "a 7z archive"),
          Map.entry("Rar!\u001A", "a RAR archive"),
          Map.entry("BZh", "a bzip2 archive"),
          Map.entry("\u00FD7zXZ", "an xz archive"),
          Map.entry("\u00D0\u00CF\u0011\u00E0", "an old office document"),
          Map.entry("{\\rtf", "an RTF document"),
          Map.entry("\u007FELF", "a program"),
          Map.entry("SQLite format 3", "a database"),
          Map.entry("OggS", "a sound or video file"),
          Map.entry("ID3", "a sound file"),
          Map.entry("RIFF", "a sound, video or image file"));

  /** What makes the bytes something other than text, if anything does. */
  static Optional<String> binary(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    Optional<String> signature =
        SIGNATURES.entrySet().stream()
            .filter(entry -> head.startsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .findFirst();
    if (signature.isPresent()) {
      return signature.map(what -> what + ", not text");
    }
    if (Decoded.isMarked(bytes) || Decoded.unmarkedUtf16(bytes).isPresent()) {
      return Optional.empty();
    }
    return looksBinary(bytes) ? Optional.of("binary data, not text") : Optional.empty();
  }

  /** More than one control byte in a hundred; a stray NUL in a long text is damage. */
  private static boolean looksBinary(byte[] bytes) {
    int controls = 0;
    for (byte each : bytes) {
      boolean layout = each == '\t' || each == '\n' || each == '\r' || each == '\f' || each == 0x1B;
      if (each >= 0 && each < 0x20 && !layout) {
        controls++;
      }
    }
    return controls > bytes.length / 100;
  }

  /** What a file of that name and text is read as; none if its name says it is neither. */
  static Optional<FileKind> of(String file, String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    String extension = extension(file);
    if (HTML_EXTENSIONS.contains(extension) || HTML_OPENING.matcher(head).find()) {
      return Optional.of(HTML);
    }
    return TEXT_EXTENSIONS.contains(extension) ? Optional.of(PLAIN_TEXT) : Optional.empty();
  }

  /** The letters after the last dot of the file's own name, in lower case. */
  static String extension(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    String extension = dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return extension.matches("[a-z][a-z0-9]{0,5}") ? extension : "";
  }
}
