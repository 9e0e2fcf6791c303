package parley.text;

/**
 * A half-open range of UTF-16 positions in a text.
 *
 * @param start the first position in the range, at least 0
 * @param end the first position after the range, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The number of UTF-16 units in the range. */
  public int length() {
    return end - start;
  }

  /** Whether the range holds no position. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether {@code position} lies in the range. */
  public boolean contains(int position) {
    return start <= position && position < end;
  }

  /** Whether every position of {@code other} lies in this range. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two ranges share a position. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest range that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words of {@code text} in this range. */
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
