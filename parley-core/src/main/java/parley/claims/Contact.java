package parley.claims;

import java.util.List;
import java.util.Optional;
import parley.actors.Mention;

/**
 * A meeting, call, visit or other contact between parties.
 *
 * @param participants those who met: people, and parties named as such; the third parties too
 * @param thirdParties those of them that bring others together, with their role
 * @param subject what it was about, in the report's words
 * @param outcome how it went, in the report's words
 * @param agreement the name of an agreement reached
 * @param shuttle whether the same envoy goes between the sides
 */
public record Contact(
    Evidence evidence,
    Kind kind,
    List<Mention> participants,
    List<ThirdParty> thirdParties,
    Optional<Place> place,
    Optional<String> subject,
    Optional<String> outcome,
    Optional<String> agreement,
    boolean shuttle)
    implements Claim {

  public Contact {
    participants = List.copyOf(participants);
    thirdParties = List.copyOf(thirdParties);
  }

  /** The form a contact takes. */
  public enum Kind {
    MEETING,
    CALL,
    TALKS,
    VISIT,
    MESSAGE,
    SUMMIT
  }

  /** One that is not a party to the conflict, and what it does in the contact. */
  public record ThirdParty(Mention actor, Role role) {}

  /** What a third party does. */
  public enum Role {
    MEDIATES,
    HOSTS,
    GOOD_OFFICES,
    OBSERVES,
    GUARANTEES
  }
}
