package parley.record;

import java.util.List;
import java.util.Optional;
import parley.claims.Contact;
import parley.claims.Place;

/**
 * A meeting, call, visit or other contact.
 *
 * @param basis its claims
 * @param form the form that most claims give
 * @param people who took part by name
 * @param parties the sides they stand for; third parties are left out where at least two remain
 * @param thirdParties who brought them together
 * @param place the finest place that the claims give
 * @param subject what it was about, in a report's words
 * @param outcome how it went, in a report's words
 * @param agreement the name of an agreement reached
 * @param shuttle whether an envoy goes between the sides
 */
public record ContactEntry(
    Basis basis,
    Contact.Kind form,
    List<ActorRef> people,
    List<ActorRef> parties,
    List<ThirdParty> thirdParties,
    Optional<Place> place,
    Optional<String> subject,
    Optional<String> outcome,
    Optional<String> agreement,
    boolean shuttle)
    implements Entry {

  public ContactEntry {
    people = List.copyOf(people);
    parties = List.copyOf(parties);
    thirdParties = List.copyOf(thirdParties);
  }

  /** A third party and what it does. */
  public record ThirdParty(ActorRef actor, Contact.Role role) {}

  @Override
  public String kind() {
    return "contact";
  }
}
