package parley.record;

import java.util.List;
import java.util.Optional;
import parley.actors.ActorKind;
import parley.time.When;

/**
 * Somebody who acts, across all reports.
 *
 * @param id stable id
 * @param name the fullest name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3
 * @param sectors PLOVER sector codes, the most frequent first
 * @param aliases other names in use, in alphabetical order
 * @param offices the offices that reports give, in alphabetical order
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    Optional<String> country,
    List<String> sectors,
    List<String> aliases,
    List<OfficeGiven> offices) {

  public Actor {
    sectors = List.copyOf(sectors);
    aliases = List.copyOf(aliases);
    offices = List.copyOf(offices);
  }

  /**
   * An office as reports give it to a person.
   *
   * @param title without country: "special envoy"
   * @param of whose office it is
   * @param former whether the reports call it a past one
   * @param when from the first report that gives it to the last
   * @param claims ids of the claims that give it
   */
  public record OfficeGiven(
      String title, Optional<String> of, boolean former, When when, List<String> claims) {

    public OfficeGiven {
      claims = List.copyOf(claims);
    }
  }
}
