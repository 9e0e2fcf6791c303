package parley.claims;

import java.util.Optional;
import parley.actors.Mention;

/**
 * That a report gives a person an office.
 *
 * @param title without articles or country: "special envoy", "President"
 * @param of whose office it is: a state, organisation or person
 * @param former whether the report calls it a past one
 */
public record Office(
    Evidence evidence, Mention person, String title, Optional<Mention> of, boolean former)
    implements Claim {

  /** The title of who leads those whom a party sends to talks, whatever the words for it. */
  public static final String HEAD_OF_DELEGATION = "head of delegation";

  /** Whether it is that of who leads a delegation, which one has for some talks only. */
  public boolean isOfDelegation() {
    return title.equals(HEAD_OF_DELEGATION);
  }
}
