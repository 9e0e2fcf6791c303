package parley.record;

import java.util.List;
import java.util.Optional;
import parley.claims.Incident;
import parley.claims.Place;

/**
 * An attack, with each source's own numbers.
 *
 * @param basis its claims
 * @param form the form that most claims give
 * @param weapon as reports name it
 * @param attacker who did it, as claimed
 * @param blamedBy who says that, where it is not the reports' own word
 * @param target what was hit
 * @param place where
 * @param killed by claimant, never averaged
 * @param injured by claimant, never averaged
 */
public record IncidentEntry(
    Basis basis,
    Incident.Kind form,
    Optional<String> weapon,
    Optional<ActorRef> attacker,
    List<ActorRef> blamedBy,
    Optional<ActorRef> target,
    Optional<Place> place,
    List<Toll> killed,
    List<Toll> injured)
    implements Entry {

  public IncidentEntry {
    blamedBy = List.copyOf(blamedBy);
    killed = List.copyOf(killed);
    injured = List.copyOf(injured);
  }

  /** A number of people, who gives it, and where. */
  public record Toll(Incident.Count count, List<String> saidBy, List<RecordedClaim> claims) {}

  @Override
  public String kind() {
    return "incident";
  }
}
