package parley.finding.clauses;

import java.util.List;
import java.util.Set;
import parley.linguistics.Token;
import parley.text.Span;

/** Cuts the words of a phrase for a claim: without punctuation and prepositions at its edges. */
public final class Phrases {

  private static final Set<String> INTRODUCERS = Set.of("case", "mark", "cc", "punct");

  private Phrases() {}

  /**
   * The span from the first to the last of {@code tokens}, in the analysed text, cut at its edges;
   * empty if nothing is left.
   */
  public static Span span(List<Token> tokens) {
    int first = 0;
    int last = tokens.size();
    while (first < last && INTRODUCERS.contains(tokens.get(first).relation())) {
      first++;
    }
    while (last > first && tokens.get(last - 1).is("punct", "cc")) {
      last--;
    }
    if (first == last) {
      int at = tokens.isEmpty() ? 0 : tokens.get(0).span().start();
      return new Span(at, at);
    }
    return tokens.get(first).span().cover(tokens.get(last - 1).span());
  }

  /** The words of {@code tokens} as written, line breaks made spaces. */
  public static String words(String text, List<Token> tokens) {
    return span(tokens).of(text).replaceAll("\\s+", " ");
  }
}
