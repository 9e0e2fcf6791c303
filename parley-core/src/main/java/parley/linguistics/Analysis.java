package parley.linguistics;

import java.util.List;
import java.util.Optional;
import parley.text.Span;

/**
 * A text with its sentences.
 *
 * @param text what was analysed; all spans point into it
 * @param sentences in order, without overlap
 */
public record Analysis(String text, List<Sentence> sentences) {

  public Analysis {
    sentences = List.copyOf(sentences);
  }

  /** The sentence that holds a position of the text. */
  public Optional<Sentence> sentenceAt(int position) {
    return overlapping(new Span(position, position + 1)).stream().findFirst();
  }

  /** The sentences that share a position with a range, in order. */
  public List<Sentence> overlapping(Span range) {
    int first = firstEndingAfter(range.start());
    int end = first;
    while (end < sentences.size() && sentences.get(end).span().overlaps(range)) {
      end++;
    }
    return sentences.subList(first, end);
  }

  private int firstEndingAfter(int position) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
