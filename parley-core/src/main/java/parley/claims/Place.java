package parley.claims;

import java.util.Optional;

/**
 * Where something happened, as exactly as the report says.
 *
 * @param name the finest place named, in its common English spelling: "Jeddah", "White House"
 * @param country ISO 3166-1 alpha-3, where it is known
 */
public record Place(String name, Optional<String> country) {

  public Place {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place without a name");
    }
  }
}
