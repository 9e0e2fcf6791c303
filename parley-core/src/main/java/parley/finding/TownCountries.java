package parley.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.actors.ActorList.Found;
import parley.actors.Gazetteer;

/**
 * The countries of towns that no list knows but the gazetteer does: of those that have a town of
 * the name, the one that the article speaks of most.
 *
 * <p>Trap: half the world's names are borne by several towns. A country that the article never
 * names is not taken, nor one of two that it names as often.
 */
final class TownCountries {

  private final Map<String, Integer> named = new HashMap<>();

  TownCountries(List<Marks> marks) {
    for (Marks in : marks) {
      for (Found found : in.found()) {
        found.listed().country().ifPresent(country -> named.merge(country, 1, Integer::sum));
      }
    }
  }

  /** The country of the town of this name, if the article tells it. */
  Optional<String> of(String town) {
    List<String> spokenOf =
        Gazetteer.standard().countries(town).stream()
            .filter(named::containsKey)
            .sorted(Comparator.comparing(this::times).reversed())
            .toList();
    boolean sure =
        spokenOf.size() == 1
            || (spokenOf.size() > 1 && times(spokenOf.get(0)) > times(spokenOf.get(1)));
    return sure ? Optional.of(spokenOf.get(0)) : Optional.empty();
  }

  private int times(String country) {
    return named.getOrDefault(country, 0);
  }
}
