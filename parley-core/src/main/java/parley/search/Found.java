package parley.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a question found.
 *
 * @param hits the best first; of equals, in the order of kinds and ids
 * @param total how many there are in all
 * @param more whether there are more than {@code total}, which counts no further than it must
 * @param note what the asker should know: that no hit has all words, that there was no word
 */
public record Found(List<Hit> hits, int total, boolean more, Optional<String> note) {

  public Found {
    hits = List.copyOf(hits);
  }

  /** Nothing, and why. */
  static Found nothing(String note) {
    return new Found(List.of(), 0, false, Optional.of(note));
  }

  /** The number of hits in words: {@code 12}, or {@code more than 1,000}. */
  public String count() {
    String counted = String.format(Locale.ROOT, "%,d", total);
    return more ? "more than " + counted : counted;
  }
}
