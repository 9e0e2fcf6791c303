package parley.search;

import java.util.List;
import parley.text.Span;

/**
 * A short paragraph of a report, or a part of a long one.
 *
 * @param text as a person reads it
 * @param runs the way back from {@code text} to the report's text as given
 */
record Passage(String text, Runs runs) {

  /** The passage in the report's text as given. */
  Span given() {
    return runs.given(new Span(0, text.length()));
  }

  /** These parts of {@code text}, in the report's text as given. */
  List<Span> given(List<Span> parts) {
    return parts.stream().map(runs::given).toList();
  }
}
