package parley.claims;

import java.util.Optional;
import java.util.Set;

/**
 * Where something happened, as exactly as the report says.
 *
 * @param name the finest place named, in its common English spelling: "Jeddah", "White House"
 * @param country ISO 3166-1 alpha-3, where it is known
 */
public record Place(String name, Optional<String> country) {

  private static final Set<String> AREAS =
      Set.of("region", "area", "province", "district", "governorate", "oblast", "territory");

  public Place {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place without a name");
    }
  }

  /** Whether a word is for a part of a country: "the Lakeside region". */
  public static boolean isArea(String word) {
    return AREAS.contains(word);
  }

  /**
   * The town that an area is called for, "Lakeside" of "Lakeside region"; any other place's own
   * name.
   */
  public String town() {
    int last = name.lastIndexOf(' ');
    return last > 0 && isArea(name.substring(last + 1)) ? name.substring(0, last) : name;
  }
}
