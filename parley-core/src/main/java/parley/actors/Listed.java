package parley.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An actor or place that the lists know, by one of its names.
 *
 * @param name as the record shows it
 * @param role what this name of it is: "Russia", "Russian" and "Moscow" are one name in three roles
 * @param kind what it is when it acts
 * @param country ISO 3166-1 alpha-3
 * @param code what stands in place of a country for an international body, such as {@code IGO}
 * @param sectors PLOVER sector codes
 * @param later sectors from a day on, for what changed its role
 * @param affiliation the state or organisation it speaks for
 */
public record Listed(
    String name,
    Role role,
    ActorKind kind,
    Optional<String> country,
    Optional<String> code,
    List<String> sectors,
    NavigableMap<LocalDate, List<String>> later,
    Optional<String> affiliation) {

  public Listed {
    sectors = List.copyOf(sectors);
    later = new TreeMap<>(later);
  }

  /** What a listed name is of its bearer. */
  public enum Role {
    STATE,
    NATIONALITY,
    PEOPLE,
    CAPITAL,
    SEAT,
    BODY,
    REGION,
    CITY
  }

  /** Whether the name is one of a place that can be gone to. */
  public boolean isPlace() {
    return role == Role.STATE
        || role == Role.CAPITAL
        || role == Role.REGION
        || role == Role.CITY
        || role == Role.SEAT;
  }

  /** The sectors on a day; without a day, the latest. */
  public List<String> sectors(Optional<LocalDate> day) {
    Optional<Map.Entry<LocalDate, List<String>>> entry =
        day.isPresent()
            ? Optional.ofNullable(later.floorEntry(day.get()))
            : Optional.ofNullable(later.lastEntry());
    return entry.map(Map.Entry::getValue).orElse(sectors);
  }

  /** A copy in another role and under another name. */
  Listed as(Role other, String otherName, List<String> otherSectors) {
    return new Listed(
        otherName, other, kind, country, code, otherSectors, new TreeMap<>(), affiliation);
  }
}
