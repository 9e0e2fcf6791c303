package parley.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import parley.text.CleanText;
import parley.text.Span;

/**
 * Writes clean text block by block: white space folded to single spaces, characters without width
 * dropped, entities un-escaped, every unit with its place in the original.
 *
 * <p>Blocks are set apart by a line break, which stands for no character of the original: it lies
 * after the last one of the block before.
 */
final class CleanWriter {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?");

  private final String original;
  private final CleanText.Builder builder;
  private int blockStart;
  private int lastEnd;
  private Optional<Span> space = Optional.empty();
  private boolean blockBegun;

  CleanWriter(String original) {
    this.original = original;
    this.builder = new CleanText.Builder(original);
  }

  /** Adds a range of the original, its entities un-escaped. */
  void addEscaped(Span span, boolean semicolonNeeded) {
    Matcher entity = ENTITY.matcher(original).region(span.start(), span.end());
    int at = span.start();
    while (entity.find()) {
      String meaning = Parser.unescapeEntities(entity.group(), false);
      boolean closed = entity.group().endsWith(";");
      if (meaning.equals(entity.group()) || (semicolonNeeded && !closed)) {
        continue;
      }
      add(new Span(at, entity.start()));
      add(new Span(entity.start(), entity.end()), meaning);
      at = entity.end();
    }
    add(new Span(at, span.end()));
  }

  /** Adds a range of the original as it is. */
  void add(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      add(original.charAt(i), new Span(i, i + 1));
    }
  }

  /** Adds what a range of the original stands for. */
  void add(Span span, String meaning) {
    for (int i = 0; i < meaning.length(); i++) {
      add(meaning.charAt(i), span);
    }
  }

  /** Adds a space for a range of the original, unless one is due already. */
  void addSpace(Span span) {
    if (space.isEmpty()) {
      space = Optional.of(span);
    }
  }

  private void add(char unit, Span span) {
    if (isSpace(unit)) {
      addSpace(span);
      return;
    }
    if (isInvisible(unit)) {
      return;
    }
    if (!blockBegun) {
      beginBlock();
    } else {
      space.ifPresent(at -> builder.replace(at, " "));
    }
    space = Optional.empty();
    builder.replace(span, String.valueOf(unit));
    lastEnd = span.end();
  }

  private void beginBlock() {
    if (builder.length() > 0) {
      builder.replace(new Span(lastEnd, lastEnd), "\n");
    }
    blockStart = builder.length();
    blockBegun = true;
  }

  /** The number of clean units so far. */
  int length() {
    return builder.length();
  }

  /** Ends the block; its clean span, if it holds anything that can be seen. */
  Optional<Span> endBlock() {
    space = Optional.empty();
    if (!blockBegun) {
      return Optional.empty();
    }
    blockBegun = false;
    return Optional.of(new Span(blockStart, builder.length()));
  }

  CleanText build() {
    return builder.build();
  }

  static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u0085';
  }

  /** Soft hyphens, zero-width characters, marks of direction, and control characters. */
  static boolean isInvisible(char unit) {
    int type = Character.getType(unit);
    return type == Character.FORMAT || type == Character.CONTROL;
  }
}
