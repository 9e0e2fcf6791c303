package parley.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.actors.ActorKind;
import parley.record.Actor;
import parley.view.PartyFilter;

/**
 * By which names a party can be asked for, so that {@code Moscow} and {@code RUS} find what an
 * entry says of Russia, as {@link PartyFilter} has it.
 */
final class PartyNames {

  private final Map<String, Set<String>> asked = new HashMap<>();
  private final Map<String, List<String>> others = new HashMap<>();

  PartyNames(Collection<Actor> actors) {
    for (Actor actor : actors) {
      Set<String> names = new TreeSet<>();
      names.add(lower(actor.name()));
      actor.aliases().forEach(alias -> names.add(lower(alias)));
      country(actor).ifPresent(names::add);
      asked.computeIfAbsent(lower(actor.name()), any -> new TreeSet<>()).addAll(names);
      country(actor)
          .ifPresent(code -> asked.computeIfAbsent(code, any -> new TreeSet<>()).addAll(names));
      if (actor.kind() != ActorKind.STATE) {
        others.put(lower(actor.name()), actor.aliases());
      }
    }
  }

  private static Optional<String> country(Actor actor) {
    return actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.GOVERNMENT
        ? actor.country().map(PartyNames::lower)
        : Optional.empty();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The actors that an entry names, by name or code, in lower case. */
  Set<String> in(JsonNode entry) {
    Set<String> named = new TreeSet<>();
    for (String name : PartyFilter.named(entry)) {
      if (asked.containsKey(lower(name))) {
        named.add(lower(name));
      }
    }
    return named;
  }

  /** All names by which these parties can be asked for, in lower case. */
  Set<String> all(Set<String> parties) {
    Set<String> names = new TreeSet<>();
    parties.forEach(party -> names.addAll(asked.getOrDefault(party, Set.of())));
    return names;
  }

  /** Other names of these parties; of states none, which would be found by their capitals. */
  Set<String> others(Set<String> parties) {
    Set<String> names = new TreeSet<>();
    parties.forEach(party -> names.addAll(others.getOrDefault(party, List.of())));
    return names;
  }
}
