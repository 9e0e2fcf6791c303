package parley.claims;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact.Role;

/**
 * What a contact is to the mediation of a conflict: MEND's {@code med_type}, M or MR.
 *
 * <p>The rule: it is mediation where a third party has two sides together, or where one that
 * mediates is with one of them; a state that is with one side alone, third parties among
 * themselves, and whoever is with those who suffer from the conflict prepare or support it. Talks
 * that a third party hosts or mediates are between the sides also where a report names none of
 * them.
 */
public enum Mediation {
  /** A third party brings parties of the conflict together, or goes between them. */
  MEDIATION,
  /** A third party prepares or supports that, with others or with one side only as its guest. */
  RELATED;

  private static final Set<ActorKind> NO_SIDES =
      EnumSet.of(ActorKind.PEOPLE, ActorKind.NGO, ActorKind.COMPANY, ActorKind.MEDIA);

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
    long sides =
        contact.participants().stream()
            .filter(mention -> !thirds.contains(mention.name()))
            .filter(mention -> !NO_SIDES.contains(mention.kind()))
            .map(Mention::party)
            .distinct()
            .count();
    boolean together = sides > 1 || (mediates && sides > 0) || isOfUnnamedSides(contact, thirds);
    return Optional.of(together ? MEDIATION : RELATED);
  }

  /** "Peace talks hosted by X": nobody takes part but who has others there. */
  private static boolean isOfUnnamedSides(Contact contact, Set<String> thirds) {
    return contact.kind() == Contact.Kind.TALKS
        && contact.participants().stream().allMatch(mention -> thirds.contains(mention.name()))
        && contact.thirdParties().stream()
            .anyMatch(third -> third.role() == Role.MEDIATES || third.role() == Role.HOSTS);
  }
}
