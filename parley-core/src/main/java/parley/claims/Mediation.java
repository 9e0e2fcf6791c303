package parley.claims;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.claims.Contact.Role;

/** What a contact is to the mediation of a conflict: MEND's {@code med_type}, M or MR. */
public enum Mediation {
  /** A third party brings parties of the conflict together, or goes between them. */
  MEDIATION,
  /** A third party prepares or supports that, with others or with one side only as its guest. */
  RELATED;

  /** What {@code contact} is to mediation; nothing without a third party. */
  public static Optional<Mediation> of(Contact contact) {
    if (contact.thirdParties().isEmpty()) {
      return Optional.empty();
    }
    Set<String> thirds =
        contact.thirdParties().stream()
            .map(third -> third.actor().name())
            .collect(Collectors.toUnmodifiableSet());
    boolean mediates =
        contact.thirdParties().stream().anyMatch(third -> third.role() == Role.MEDIATES);
    boolean parties =
        contact.participants().stream().anyMatch(mention -> !thirds.contains(mention.name()));
    return Optional.of(mediates && parties ? MEDIATION : RELATED);
  }
}
