package parley.record;

import java.time.LocalDate;
import java.util.Optional;
import parley.claims.Incident.Count;
import parley.time.When;

/**
 * How two numbers of dead or injured stand to each other.
 *
 * <p>The trap: a toll rises. Of two numbers that differ, the higher one reported on a later day is
 * news and no contradiction.
 */
final class Tolls {

  private Tolls() {}

  /** A number and the day of the report that gives it. */
  record Said(Count count, When reported) {}

  /** Whether both cannot be true, and the later is not the earlier grown. */
  static boolean contradict(Said a, Said b) {
    return (below(a.count(), b.count()) && !isLater(b.reported(), a.reported()))
        || (below(b.count(), a.count()) && !isLater(a.reported(), b.reported()));
  }

  private static boolean below(Count a, Count b) {
    return a.high().isPresent() && b.low().isPresent() && a.high().getAsInt() < b.low().getAsInt();
  }

  private static boolean isLater(When later, When earlier) {
    Optional<LocalDate> first = Dates.to(earlier);
    Optional<LocalDate> second = Dates.from(later);
    return first.isPresent() && second.isPresent() && second.get().isAfter(first.get());
  }
}
