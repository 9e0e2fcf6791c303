package parley.linguistics;

import java.util.List;
import parley.text.Span;

/** Analyses English text. Safe for many threads; results are immutable. */
public interface Language extends AutoCloseable {

  /** Analyses a text whose paragraphs are set apart by line breaks. */
  Analysis analyse(String text);

  /**
   * Analyses the given paragraphs of a text and nothing else of it.
   *
   * @param text the whole text; the spans of the result point into it
   * @param paragraphs in order, without overlap; no sentence crosses their edges
   */
  Analysis analyse(String text, List<Span> paragraphs);

  /**
   * Analyses a text whose words are known, such as a treebank's.
   *
   * @param text the whole text; the spans of the result point into it
   * @param sentences the words of each, in order, without overlap; a sentence that is too long for
   *     the model comes back in parts
   */
  Analysis analyseTokens(String text, List<List<Span>> sentences);

  /**
   * Analyses a text whose words and predicates are known.
   *
   * @param text the whole text; the spans of the result point into it
   * @param sentences the words of each, in order, without overlap, few enough for the model
   * @param predicates indices of the words of each sentence that have arguments
   * @throws IllegalArgumentException if a sentence is too long for the model
   */
  Analysis analyseTokens(String text, List<List<Span>> sentences, List<List<Integer>> predicates);

  @Override
  void close();
}
