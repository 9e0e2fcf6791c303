package parley.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import parley.claims.Place;

/** How two places stand to each other. */
final class Places {

  private Places() {}

  /** Whether both may be one place: the same, or one the country that the other lies in. */
  static boolean agree(Place a, Place b) {
    return same(a, b) || isCountryOf(a, b) || isCountryOf(b, a);
  }

  /** Whether both have the same name, and no different countries. */
  static boolean same(Place a, Place b) {
    return Words.fold(a.name()).equals(Words.fold(b.name()))
        && (a.country().isEmpty() || b.country().isEmpty() || a.country().equals(b.country()));
  }

  /** Whether a place is a whole country. */
  static boolean isCountry(Place place) {
    return Countries.code(place.name()).isPresent();
  }

  /** The place given most, a city before the country it lies in. */
  static Optional<Place> finest(Collection<Place> places) {
    Optional<Place> most =
        Counted.most(places.stream().filter(place -> !isCountry(place)))
            .or(() -> Counted.most(places.stream()));
    return most.map(
        place ->
            places.stream()
                .filter(other -> same(place, other))
                .min(Comparator.comparing((Place other) -> other.country().isEmpty()))
                .orElse(place));
  }

  private static boolean isCountryOf(Place outer, Place inner) {
    Optional<String> country =
        isCountry(outer)
            ? outer.country().or(() -> Countries.code(outer.name()))
            : Optional.empty();
    return country.isPresent() && country.equals(inner.country());
  }
}
