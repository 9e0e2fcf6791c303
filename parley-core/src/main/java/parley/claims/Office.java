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
    implements Claim {}
