package parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.text.Span;

class AnalysisTest {

  private final Sentence first = new Sentence(0, new Span(0, 4), List.of(), List.of());
  private final Sentence second = new Sentence(1, new Span(5, 9), List.of(), List.of());
  private final Analysis analysis = new Analysis("Yes. No, I.", List.of(first, second));

  @Test
  void aPositionBetweenSentencesIsInNone() {
    assertThat(analysis.sentenceAt(3)).contains(first);
    assertThat(analysis.sentenceAt(4)).isEmpty();
    assertThat(analysis.sentenceAt(5)).contains(second);
    assertThat(analysis.sentenceAt(9)).isEmpty();
  }

  @Test
  void aRangeOverlapsTheSentencesThatItTouches() {
    assertThat(analysis.overlapping(new Span(3, 6))).containsExactly(first, second);
    assertThat(analysis.overlapping(new Span(4, 5))).isEmpty();
    assertThat(analysis.overlapping(new Span(9, 11))).isEmpty();
  }
}
