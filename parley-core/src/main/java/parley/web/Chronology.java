package parley.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import parley.record.Entry;

/**
 * What the timeline shows of a record for one filter and some kinds: worked out once, since it goes
 * through all entries.
 *
 * @param lastFirst the moments, those of the last days first
 * @param byKind the same by the kind of their entries, in order of time
 * @param first the first day of any
 * @param last the last day of any
 * @param undated how many entries have no time at all
 */
record Chronology(
    List<Moment> lastFirst,
    Map<String, List<Moment>> byKind,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    int undated) {

  /** What passes of a record. */
  static Chronology of(Snapshot snapshot, Filter filter, Set<String> kinds) {
    Predicate<Entry> asked = asked(snapshot, filter, kinds);
    List<Moment> moments = new ArrayList<>();
    Map<String, List<Moment>> byKind = new HashMap<>();
    Set<String> dated = new HashSet<>();
    for (Moment moment : snapshot.moments()) {
      if (asked.test(moment.entry())) {
        moments.add(moment);
        byKind.computeIfAbsent(moment.entry().kind(), any -> new ArrayList<>()).add(moment);
        dated.add(moment.entry().id());
      }
    }
    long all = snapshot.record().entries().stream().filter(asked).count();
    Optional<LocalDate> first = moments.stream().map(Moment::from).min(LocalDate::compareTo);
    Optional<LocalDate> last = moments.stream().map(Moment::to).max(LocalDate::compareTo);
    Collections.reverse(moments);
    return new Chronology(moments, byKind, first, last, (int) all - dated.size());
  }

  /** Whether an entry is of one of the kinds and passes the filter. */
  static Predicate<Entry> asked(Snapshot snapshot, Filter filter, Set<String> kinds) {
    Predicate<Entry> ofKind = entry -> kinds.contains(entry.kind());
    return filter.isEmpty() ? ofKind : ofKind.and(filter.in(snapshot));
  }

  /** The moments of a kind's entries, in order of time. */
  List<Moment> of(String kind) {
    return byKind.getOrDefault(kind, List.of());
  }
}
