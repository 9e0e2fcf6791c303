package parley.actors;

import java.util.List;
import java.util.Optional;

/**
 * What a phrase by itself says of an actor.
 *
 * @param phrase as given
 * @param name the listed name, or the phrase without articles; never blank
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3 code. Trap: for an international body, which has no country, it
 *     is the code that takes a country's place in PLOVER, such as {@code IGO}; see {@link
 *     #isInternational}
 * @param sectors PLOVER sector codes, the main one first; empty for a bare state or nationality
 */
public record ActorCode(
    String phrase, String name, ActorKind kind, Optional<String> country, List<String> sectors) {

  public ActorCode {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor without a name");
    }
    sectors = List.copyOf(sectors);
  }

  /** Whether {@link #country} is the code of an international body, and not of a country. */
  public boolean isInternational() {
    return country.filter(code -> ActorList.standard().state(code).isEmpty()).isPresent();
  }
}
