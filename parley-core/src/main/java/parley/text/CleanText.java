package parley.text;

import java.util.Arrays;

/**
 * Text made fit to read, with the way back to the text as it was given.
 *
 * <p>Every UTF-16 unit of the clean text stands for a range of the original. The trap: markup lies
 * <em>between</em> units, so a clean span's original runs from the first unit's start to the last
 * unit's end and may hold markup inside, but never at its edges.
 */
public final class CleanText {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private CleanText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** A text that needed no cleaning. */
  public static CleanText asGiven(String text) {
    Builder builder = new Builder(text);
    builder.copy(new Span(0, text.length()));
    return builder.build();
  }

  /** The text to read. */
  public String text() {
    return text;
  }

  /**
   * The range of the original that {@code clean} stands for.
   *
   * @throws IndexOutOfBoundsException if {@code clean} does not lie in this text
   */
  public Span original(Span clean) {
    if (clean.end() > text.length()) {
      throw new IndexOutOfBoundsException(clean + " in a text of " + text.length());
    }
    if (clean.isEmpty()) {
      int at = clean.start() < text.length() ? starts[clean.start()] : lastEnd();
      return new Span(at, at);
    }
    return new Span(starts[clean.start()], ends[clean.end() - 1]);
  }

  private int lastEnd() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  /** Collects clean text from left to right. */
  public static final class Builder {

    private final String original;
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[256];
    private int[] ends = new int[256];

    /** Starts an empty clean text over {@code original}. */
    public Builder(String original) {
      this.original = original;
    }

    /** Adds a range of the original unchanged. */
    public Builder copy(Span span) {
      for (int i = span.start(); i < span.end(); i++) {
        add(original.charAt(i), i, i + 1);
      }
      return this;
    }

    /** Adds {@code replacement} for a range of the original, such as a character for its entity. */
    public Builder replace(Span span, String replacement) {
      for (int i = 0; i < replacement.length(); i++) {
        add(replacement.charAt(i), span.start(), span.end());
      }
      return this;
    }

    /** The number of units so far. */
    public int length() {
      return text.length();
    }

    private void add(char unit, int start, int end) {
      int at = text.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2);
        ends = Arrays.copyOf(ends, at * 2);
      }
      starts[at] = start;
      ends[at] = end;
      text.append(unit);
    }

    /** The clean text so far. */
    public CleanText build() {
      int length = text.length();
      return new CleanText(
          text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }
}
