package parley.finding.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One reading of a word: the conditions on its surroundings, and what it then means.
 *
 * @param rest the words that must follow the first, such as "off" for "call off"
 * @param object words of which one must be its object; empty for no condition
 * @param subject words of which one must be its subject; empty for no condition
 * @param modifier words of which one must modify it; empty for no condition
 * @param clause words of which one must head its clause; present and empty for any clause
 * @param via what must stand with it: a preposition and words of which one must stand under it (or
 *     none, for any), or a word of its own phrase; one entry must hold
 * @param joint whether it must be done by several together
 * @param result what it means
 */
record Rule(
    List<String> rest,
    List<String> object,
    List<String> subject,
    List<String> modifier,
    Optional<List<String>> clause,
    Map<String, List<String>> via,
    boolean joint,
    Result result) {

  /** What a word means in a reading. */
  sealed interface Result {}

  /** An act of a type. */
  record Act(EventType type, Optional<String> mode, Optional<String> cameo) implements Result {}

  /** A word that changes the act it governs, which may stand under one of these prepositions. */
  record Governs(String operator, List<String> over) implements Result {}

  /** No event, whatever less specific readings say. */
  record Nothing() implements Result {}

  /** How many conditions it sets; the reading with most is tried first. */
  int specificity() {
    return 2 * rest.size()
        + narrowness(object)
        + narrowness(subject)
        + (modifier.isEmpty() ? 0 : 1)
        + (via.isEmpty() ? 0 : 1)
        + (clause.isPresent() ? 1 : 0)
        + (joint ? 1 : 0)
        + (result instanceof Nothing ? 1 : 0);
  }

  /** Words listed one by one say more than the classes that hold nearly anybody. */
  private static int narrowness(List<String> words) {
    if (words.isEmpty()) {
      return 0;
    }
    return words.contains("@people") || words.contains("@any_actor") ? 1 : 2;
  }
}
