package parley.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final char ASCII_END = 0x80;
  private static final char LATIN_END = 0x250;

  private final UnaryOperator<String> fold;
  private final Map<String, T> entries = new HashMap<>();

  /** What phrases begin with: their letters up to the first other character, or that character. */
  private final Set<String> beginnings = new HashSet<>();

  /**
   * @param fold makes spellings that are to be one the same
   */
  PhraseMap(UnaryOperator<String> fold) {
    this.fold = fold;
  }

  /** Adds a phrase, unless it is there: the first to claim a phrase keeps it. */
  void add(String phrase, T entry) {
    String folded = fold.apply(phrase);
    entries.putIfAbsent(folded, entry);
    beginnings.add(beginning(folded, 0));
  }

  Optional<T> get(String phrase) {
    return Optional.ofNullable(entries.get(fold.apply(phrase)));
  }

  /** The longest phrase that starts at the word {@code first}. */
  Optional<Match<T>> longest(String text, List<Span> words, int first) {
    int start = words.get(first).start();
    if (!mayBegin(text, words.get(first))) {
      return Optional.empty();
    }
    for (int end = Math.min(words.size(), first + LONGEST); end > first; end--) {
      T entry = entries.get(fold.apply(text.substring(start, words.get(end - 1).end())));
      if (entry != null) {
        return Optional.of(new Match<>(entry, first, end));
      }
    }
    return Optional.empty();
  }

  /** What is listed under exactly these words of a text. */
  Optional<T> exact(String text, List<Span> words, int first, int end) {
    String phrase = text.substring(words.get(first).start(), words.get(end - 1).end());
    return Optional.ofNullable(entries.get(fold.apply(phrase)));
  }

  /**
   * Whether any phrase may begin with a word of a text, told by its first letters alone: most words
   * begin none, and to fold all that follows them takes long. Trap: folding may change the last
   * letters of a phrase, so a phrase of these letters only is folded by itself; and letters beyond
   * Latin, or marks on them, may change with what follows, so those may always begin one, as may a
   * word that ends before its letters do ("can" in "cannot").
   */
  boolean mayBegin(String text, Span word) {
    String letters = beginning(text, word.start());
    int end = word.start() + letters.length();
    boolean plain =
        end <= word.end()
            && letters.chars().allMatch(c -> c < LATIN_END)
            && (end == text.length() || text.charAt(end) < ASCII_END);
    return !plain
        || beginnings.contains(beginning(fold.apply(letters + " x"), 0))
        || beginnings.contains(beginning(fold.apply(letters), 0));
  }

  private static String beginning(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end == start ? Math.min(start + 1, text.length()) : end);
  }

  /**
   * A phrase found in a text.
   *
   * @param first index of its first word
   * @param end index after its last word
   */
  record Match<T>(T entry, int first, int end) {}
}
