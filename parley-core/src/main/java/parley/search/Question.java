package parley.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody looks for.
 *
 * @param words words, and phrases in quotation marks, as far as they are typed: the last word may
 *     be the beginning of one
 * @param kinds only hits of these kinds, in the words of {@link Hit#kind}; of all if empty
 * @param party only what names this party, by any name that the record knows it by
 * @param from only what is of this day or later
 * @param to only what is of this day or earlier
 * @param offset how many hits to pass over, at least 0
 * @param limit how many hits to give, 1 to {@link #MOST}
 */
public record Question(
    String words,
    Set<String> kinds,
    Optional<String> party,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    int offset,
    int limit) {

  /** The most hits that are given at once. */
  public static final int MOST = 200;

  /** The last hit that can be reached; who needs one further should add words. */
  public static final int DEEPEST = 10_000;

  public Question {
    kinds = Set.copyOf(kinds);
    if (offset < 0 || offset > DEEPEST) {
      throw new IllegalArgumentException("offset must be 0 to " + DEEPEST + ", not " + offset);
    }
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit must be 1 to " + MOST + ", not " + limit);
    }
  }

  /** The first twenty hits of all kinds, of any party and day. */
  public static Question of(String words) {
    return new Question(
        words, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 0, 20);
  }

  /** This question for hits of these kinds only. */
  public Question kinds(String... only) {
    return new Question(words, new TreeSet<>(Set.of(only)), party, from, to, offset, limit);
  }

  /** This question for hits that name a party. */
  public Question party(String named) {
    return new Question(words, kinds, Optional.of(named), from, to, offset, limit);
  }

  /** This question for hits between two days, both included; either end may be open. */
  public Question between(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Question(words, kinds, party, first, last, offset, limit);
  }

  /** This question for {@code number} hits after the first {@code passed}. */
  public Question page(int passed, int number) {
    return new Question(words, kinds, party, from, to, passed, number);
  }
}
