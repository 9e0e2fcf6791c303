package parley.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.text.Span;

class OrderedSpansTest {

  private final OrderedSpans spans =
      new OrderedSpans(List.of(new Span(2, 5), new Span(5, 5), new Span(5, 9), new Span(12, 20)));

  @Test
  void findsTheOneThatHoldsAPosition() {
    assertThat(spans.at(1)).isEmpty();
    assertThat(spans.at(2)).hasValue(0);
    assertThat(spans.at(5)).hasValue(2);
    assertThat(spans.at(9)).isEmpty();
    assertThat(spans.at(19)).hasValue(3);
    assertThat(spans.at(20)).isEmpty();
  }

  @Test
  void findsTheOneThatHoldsAWholeRange() {
    assertThat(spans.holding(new Span(13, 20))).hasValue(3);
    assertThat(spans.holding(new Span(4, 6))).isEmpty();
  }

  @Test
  void findsThoseThatARangeHolds() {
    assertThat(spans.within(new Span(3, 20)))
        .containsExactly(new Span(5, 5), new Span(5, 9), new Span(12, 20));
    assertThat(spans.within(new Span(6, 19))).isEmpty();
  }
}
