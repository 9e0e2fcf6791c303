package parley.record;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Entries, actors or disagreements of equal short ids, which are told apart by longer ones.
 *
 * <p>An id has 40 bits, so among a million entries two may be called the same by chance. Both get a
 * longer id then, whichever came first: what one is called hangs on the set of all alone.
 */
final class Namesakes {

  private Namesakes() {}

  /** The entries in their order, each of a name of its own. */
  static List<Entry> apart(List<Entry> entries, UnaryOperator<Entry> renamed) {
    return apart(entries, Entry::id, renamed);
  }

  /** All in their order, each under a name of its own. */
  static <T> List<T> apart(List<T> all, Function<T, String> id, UnaryOperator<T> renamed) {
    Map<String, Long> named =
        all.stream().collect(Collectors.groupingBy(id, Collectors.counting()));
    return named.size() == all.size()
        ? all
        : all.stream()
            .map(each -> named.getOrDefault(id.apply(each), 1L) > 1 ? renamed.apply(each) : each)
            .toList();
  }
}
