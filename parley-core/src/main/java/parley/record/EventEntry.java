package parley.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import parley.claims.Place;

/**
 * A political event in PLOVER's terms.
 *
 * @param basis its claims
 * @param type PLOVER event type
 * @param mode PLOVER mode
 * @param contexts PLOVER contexts
 * @param actors PLOVER's source
 * @param recipients PLOVER's target
 * @param place where
 * @param cameo CAMEO code
 * @param goldstein Goldstein score
 */
public record EventEntry(
    Basis basis,
    String type,
    Optional<String> mode,
    List<String> contexts,
    List<ActorRef> actors,
    List<ActorRef> recipients,
    Optional<Place> place,
    Optional<String> cameo,
    OptionalDouble goldstein)
    implements Entry {

  public EventEntry {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** PLOVER's quad class of the type: the first cut of cooperation and conflict. */
  public Optional<Quad> quad() {
    return switch (type) {
      case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> Optional.of(Quad.VERBAL_COOPERATION);
      case "COOPERATE", "AID", "RETREAT" -> Optional.of(Quad.MATERIAL_COOPERATION);
      case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> Optional.of(Quad.VERBAL_CONFLICT);
      case "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT" ->
          Optional.of(Quad.MATERIAL_CONFLICT);
      default -> Optional.empty();
    };
  }

  /** A quad class. */
  public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT
  }

  @Override
  public String kind() {
    return "event";
  }
}
