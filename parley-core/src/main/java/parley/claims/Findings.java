package parley.claims;

import java.util.List;

/**
 * What was found in one report.
 *
 * @param claims what it says, of which the record is folded
 * @param ascriptions what it ascribes to somebody, in the order of its text
 */
public record Findings(List<Claim> claims, List<Ascription> ascriptions) {

  public Findings {
    claims = List.copyOf(claims);
    ascriptions = List.copyOf(ascriptions);
  }

  /** What is found in a report that cannot be read. */
  public static Findings none() {
    return new Findings(List.of(), List.of());
  }
}
