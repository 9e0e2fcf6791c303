package parley.record;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Entries of equal short ids, which are told apart by longer ones.
 *
 * <p>An id has 40 bits, so among a million entries two may be called the same by chance. Both get a
 * longer id then, whichever came first: what an entry is called hangs on the set of entries alone.
 */
final class Namesakes {

  private Namesakes() {}

  /** The entries in their order, each of a name of its own. */
  static List<Entry> apart(List<Entry> entries, UnaryOperator<Entry> renamed) {
    Map<String, Long> named =
        entries.stream().collect(Collectors.groupingBy(Entry::id, Collectors.counting()));
    return named.size() == entries.size()
        ? entries
        : entries.stream().map(one(named, renamed)).toList();
  }

  private static Function<Entry, Entry> one(Map<String, Long> named, UnaryOperator<Entry> renamed) {
    return entry -> named.getOrDefault(entry.id(), 1L) > 1 ? renamed.apply(entry) : entry;
  }
}
