package parley.record;

import java.util.Optional;
import java.util.Set;
import parley.claims.Incident;

/**
 * The place of an incident, made ready to compare.
 *
 * <p>A city and the region that has its name are one: "Moscow" and "the Moscow region" in two
 * reports of one attack. A whole country is no place of an attack; it says where to look for one.
 */
final class IncidentPlace {

  private static final Set<String> AREAS =
      Set.of(
          "region",
          "oblast",
          "province",
          "governorate",
          "district",
          "area",
          "city",
          "town",
          "state",
          "county",
          "prefecture",
          "municipality",
          "camp",
          "suburbs");

  private IncidentPlace() {}

  /** The name by which places of incidents are one; none for a country or a place not given. */
  static Optional<String> of(Incident incident) {
    return incident
        .place()
        .map(place -> Words.fold(place.name()))
        .filter(name -> Countries.code(name).isEmpty())
        .map(IncidentPlace::stem);
  }

  private static String stem(String name) {
    int last = name.lastIndexOf(' ');
    return last > 0 && AREAS.contains(name.substring(last + 1))
        ? stem(name.substring(0, last))
        : name;
  }
}
