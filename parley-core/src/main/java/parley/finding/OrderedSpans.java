package parley.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import parley.text.Span;

/** Ranges of one text in order and without overlap, as paragraphs or quotations, to look up. */
final class OrderedSpans {

  private final List<Span> spans;

  OrderedSpans(List<Span> spans) {
    this.spans = List.copyOf(spans);
  }

  Span get(int index) {
    return spans.get(index);
  }

  /** Which of them holds a position. */
  OptionalInt at(int position) {
    int index = firstFrom(position + 1) - 1;
    return index >= 0 && spans.get(index).contains(position)
        ? OptionalInt.of(index)
        : OptionalInt.empty();
  }

  /** Which of them holds a whole range; the range has a position. */
  OptionalInt holding(Span range) {
    OptionalInt index = at(range.start());
    return index.isPresent() && spans.get(index.getAsInt()).contains(range)
        ? index
        : OptionalInt.empty();
  }

  /** Those that a range holds, in order. */
  List<Span> within(Span range) {
    List<Span> within = new ArrayList<>();
    for (int i = firstFrom(range.start()); i < spans.size() && range.contains(spans.get(i)); i++) {
      within.add(spans.get(i));
    }
    return within;
  }

  /** The index of the first that starts at a position or behind it. */
  private int firstFrom(int position) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() >= position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
