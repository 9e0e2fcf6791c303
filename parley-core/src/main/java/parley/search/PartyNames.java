package parley.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.actors.ActorKind;
import parley.record.Actor;
import parley.view.PartyFilter;

/**
 * How entries name the record's actors, so that {@code Moscow} and {@code RUS} find what an entry
 * says of Russia, as {@link PartyFilter} has it. All names are in lower case.
 */
final class PartyNames {

  /** By a name or alias that may be asked for: the names and codes that entries have. */
  private final Map<String, Set<String>> asked = new HashMap<>();

  /** By a name or code that entries have: other names that are worth looking in. */
  private final Map<String, Set<String>> others = new HashMap<>();

  PartyNames(Collection<Actor> actors) {
    for (Actor actor : actors) {
      Set<String> given = new TreeSet<>();
      given.add(lower(actor.name()));
      country(actor).ifPresent(given::add);
      add(asked, lower(actor.name()), given);
      actor.aliases().forEach(alias -> add(asked, lower(alias), given));
      if (actor.kind() == ActorKind.STATE) {
        country(actor).ifPresent(code -> add(others, code, Set.of(actor.name())));
        add(others, lower(actor.name()), Set.of());
      } else {
        add(others, lower(actor.name()), actor.aliases());
      }
    }
  }

  private static void add(Map<String, Set<String>> map, String key, Collection<String> values) {
    map.computeIfAbsent(key, any -> new TreeSet<>()).addAll(values);
  }

  private static Optional<String> country(Actor actor) {
    return actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.GOVERNMENT
        ? actor.country().map(PartyNames::lower)
        : Optional.empty();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The names and codes of actors that an entry has. */
  Set<String> in(JsonNode entry) {
    Set<String> named = new TreeSet<>();
    for (String name : PartyFilter.named(entry)) {
      if (others.containsKey(lower(name))) {
        named.add(lower(name));
      }
    }
    return named;
  }

  /** The names and codes that entries have for a party, by whatever name it is asked for. */
  Set<String> of(String party) {
    Set<String> names = new TreeSet<>(asked.getOrDefault(lower(party), Set.of()));
    names.add(lower(party));
    return names;
  }

  /**
   * Other names of these parties, as the record writes them: of a state that of its code, and not
   * its capital, which would find all that its government did; of others their aliases.
   */
  Set<String> others(Set<String> parties) {
    Set<String> names = new TreeSet<>();
    parties.forEach(party -> names.addAll(others.getOrDefault(party, Set.of())));
    return names;
  }
}
