package parley.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.claims.Place;

/** How two places stand to each other. */
final class Places {

  private Places() {}

  /**
   * A place made ready to compare.
   *
   * @param key its name, folded
   * @param whole the code of the country that the place is, if it is one
   */
  record Where(Place place, String key, Optional<String> whole) {
    static Where of(Place place) {
      String key = Words.fold(place.name());
      return new Where(place, key, Countries.code(key));
    }

    /** Whether both may be one place: the same, or one the country that the other lies in. */
    boolean agrees(Where other) {
      return same(other)
          || (whole.isPresent() && whole.equals(other.place.country()))
          || (other.whole.isPresent() && other.whole.equals(place.country()));
    }

    /** Whether both have the same name, and no different countries. */
    boolean same(Where other) {
      return key.equals(other.key)
          && (place.country().isEmpty()
              || other.place.country().isEmpty()
              || place.country().equals(other.place.country()));
    }
  }

  /** Whether both may be one place: the same, or one the country that the other lies in. */
  static boolean agree(Place a, Place b) {
    return Where.of(a).agrees(Where.of(b));
  }

  /**
   * The first of the places, a city before the country it lies in.
   *
   * @param places those given most first
   */
  static Optional<Place> finest(List<Place> places) {
    List<Where> wheres = places.stream().map(Where::of).toList();
    Optional<Where> most =
        wheres.stream()
            .filter(where -> where.whole().isEmpty())
            .findFirst()
            .or(() -> wheres.stream().findFirst());
    return most.map(
        where ->
            wheres.stream()
                .filter(where::same)
                .map(Where::place)
                .min(Comparator.comparing((Place place) -> place.country().isEmpty()))
                .orElse(where.place()));
  }
}
