package parley.evaluation.synthetic;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A piece of news: one thing that reports tell of an entry.
 *
 * @param entry id of the true entry
 * @param wordings path of the ways to tell it
 * @param headlines path of its headlines
 * @param day the day on which it became known
 * @param gaps what fills the gaps of its wordings: a person, a party, a day or words
 * @param contradiction another version that some reports tell, by the gap that it changes
 */
record Item(
    String entry,
    String wordings,
    String headlines,
    LocalDate day,
    Map<String, Object> gaps,
    Optional<Map.Entry<String, Object>> contradiction) {

  /** Whether it only makes sense after the thing itself has been told. */
  boolean follows() {
    return wordings.endsWith("/lead");
  }

  /** Whether it can be told on a day: what is planned is news until it is done. */
  boolean isNews(LocalDate today) {
    return !wordings.endsWith("/planned")
        || !(gaps.get("when") instanceof LocalDate when)
        || today.isBefore(when);
  }

  /** Whether it is how things stand, which later reports do not look back at. */
  boolean passes() {
    return wordings.endsWith("/planned") || wordings.endsWith("/undecided");
  }

  /** The same news with one gap filled otherwise. */
  Item contradicted() {
    Map<String, Object> other = new TreeMap<>(gaps);
    contradiction.ifPresent(change -> other.put(change.getKey(), change.getValue()));
    return new Item(entry, wordings, headlines, day, other, Optional.empty());
  }
}
