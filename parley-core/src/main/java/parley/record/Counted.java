package parley.record;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Values and how often each is given. */
final class Counted {

  private Counted() {}

  /** The value given most; of equals the one given first. */
  static <T> Optional<T> most(Stream<T> values) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream()
        .min(Comparator.comparing((Map.Entry<T, Integer> count) -> -count.getValue()))
        .map(Map.Entry::getKey);
  }
}
