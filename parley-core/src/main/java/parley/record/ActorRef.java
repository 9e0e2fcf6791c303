package parley.record;

import java.util.Optional;
import parley.actors.ActorKind;

/**
 * One of the record's actors, as an entry names it.
 *
 * @param id its id in the record
 * @param name its name in the record
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3
 */
public record ActorRef(String id, String name, ActorKind kind, Optional<String> country)
    implements Comparable<ActorRef> {

  /** How a party is written in short: a state by its country's code, all others by name. */
  public String code() {
    return kind == ActorKind.STATE ? country.orElse(name) : name;
  }

  @Override
  public int compareTo(ActorRef other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : id.compareTo(other.id);
  }
}
