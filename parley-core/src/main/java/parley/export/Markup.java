package parley.export;

/**
 * Text made safe to stand in HTML or XML, between tags and in quoted attributes alike.
 *
 * <p>Trap: XML 1.0 has no way to write most control characters, so they are left out, and so is
 * half of a surrogate pair.
 */
public final class Markup {

  private Markup() {}

  /** The text with its special characters as references. */
  public static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (canBeWritten(c)) {
        append(safe, c);
      }
      i += Character.charCount(c);
    }
    return safe.toString();
  }

  private static boolean canBeWritten(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static void append(StringBuilder safe, int c) {
    switch (c) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      default -> safe.appendCodePoint(c);
    }
  }
}
