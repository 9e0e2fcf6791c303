package parley.claims;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import parley.actors.Mention;
import parley.text.Span;

/**
 * A political event in PLOVER's terms.
 *
 * @param type PLOVER event type, such as {@code CONSULT}
 * @param mode PLOVER mode, such as {@code meet}
 * @param contexts PLOVER contexts, such as {@code military}
 * @param actors who acts; PLOVER's source
 * @param recipients who is acted upon; PLOVER's target
 * @param cameo CAMEO code; a string, since leading zeros matter
 * @param goldstein its Goldstein score, -10 to 10
 * @param trigger the words that say it, in the report's text as given
 */
public record Event(
    Evidence evidence,
    String type,
    Optional<String> mode,
    List<String> contexts,
    List<Mention> actors,
    List<Mention> recipients,
    Optional<Place> place,
    Optional<String> cameo,
    OptionalDouble goldstein,
    Size size,
    Span trigger)
    implements Claim {

  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** Numbers of people that the sentence gives. */
  public record Size(OptionalInt dead, OptionalInt injured, OptionalInt arrested) {
    /** No numbers. */
    public static Size none() {
      return new Size(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }
  }
}
