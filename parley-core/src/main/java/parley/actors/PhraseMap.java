package parley.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import parley.text.Span;

/**
 * Phrases of a list, and the longest of them that starts at a word of a text.
 *
 * <p>Phrases are compared by their letters, not by their tokens, so it does not matter how a text
 * was tokenised; they start and end at word boundaries all the same.
 */
final class PhraseMap<T> {

  /** No listed phrase has more words, hyphens and apostrophes than this. */
  private static final int LONGEST = 12;

  private final UnaryOperator<String> fold;
  private final Map<String, T> entries = new HashMap<>();

  /**
   * @param fold makes spellings that are to be one the same
   */
  PhraseMap(UnaryOperator<String> fold) {
    this.fold = fold;
  }

  /** Adds a phrase, unless it is there: the first to claim a phrase keeps it. */
  void add(String phrase, T entry) {
    entries.putIfAbsent(fold.apply(phrase), entry);
  }

  Optional<T> get(String phrase) {
    return Optional.ofNullable(entries.get(fold.apply(phrase)));
  }

  /** The longest phrase that starts at the word {@code first}. */
  Optional<Match<T>> longest(String text, List<Span> words, int first) {
    int start = words.get(first).start();
    for (int end = Math.min(words.size(), first + LONGEST); end > first; end--) {
      T entry = entries.get(fold.apply(text.substring(start, words.get(end - 1).end())));
      if (entry != null) {
        return Optional.of(new Match<>(entry, first, end));
      }
    }
    return Optional.empty();
  }

  /**
   * A phrase found in a text.
   *
   * @param first index of its first word
   * @param end index after its last word
   */
  record Match<T>(T entry, int first, int end) {}
}
