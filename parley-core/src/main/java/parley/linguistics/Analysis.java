package parley.linguistics;

import java.util.List;
import java.util.Optional;

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
    return sentences.stream().filter(s -> s.span().contains(position)).findFirst();
  }
}
