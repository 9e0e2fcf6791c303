package parley.evaluation.synthetic;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /**
   * Whether words that do not say when would be read as telling of another: of what came later, or,
   * when this is no longer news, of news that nobody had.
   *
   * @param told the gaps that the words fill
   * @param known what has become known by the day of telling
   */
  boolean isMistaken(Set<String> told, Collection<Item> known, LocalDate today, int freshDays) {
    if (told.contains("when") || !(isContact() || isAttack())) {
      return false;
    }
    return day.plusDays(freshDays).isBefore(today)
        || known.stream()
            .filter(other -> !other.entry().equals(entry) && other.day().isAfter(day))
            .filter(other -> !other.day().isAfter(today))
            .filter(other -> isAttack() ? other.isAttack() : other.isContact())
            .anyMatch(other -> isToldAlike(other, told));
  }

  private boolean isToldAlike(Item other, Set<String> told) {
    return sides().equals(other.sides())
        && Stream.of("a", "b", "place")
            .filter(told::contains)
            .allMatch(gap -> Objects.equals(gaps.get(gap), other.gaps().get(gap)));
  }

  private Set<Object> sides() {
    return Stream.of("A", "B").map(gap -> gaps.getOrDefault(gap, "")).collect(Collectors.toSet());
  }

  private boolean isContact() {
    return wordings.startsWith("talks/") || wordings.startsWith("meeting/");
  }

  /** Whether it tells of an attack. */
  boolean isAttack() {
    return wordings.startsWith("incident/");
  }

  /** The same news with one gap filled otherwise. */
  Item contradicted() {
    Map<String, Object> other = new TreeMap<>(gaps);
    contradiction.ifPresent(change -> other.put(change.getKey(), change.getValue()));
    return new Item(entry, wordings, headlines, day, other, Optional.empty());
  }
}
