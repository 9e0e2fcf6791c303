package parley.finding.contacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Contact.Kind;
import parley.claims.Evidence;
import parley.claims.Place;
import parley.claims.Status;

/**
 * Where a meeting was that an article places only by the visit to it: an envoy who went to Y's
 * capital and met Y met there.
 *
 * <p>The trap: a visitor may meet others elsewhere too; only a host of the land visited, or a
 * meeting told in the same sentence as the visit, is met there.
 */
final class Visits {

  private static final Set<Kind> THERE = Set.of(Kind.MEETING, Kind.TALKS);
  private static final Set<Status> REAL = Set.of(Status.TOOK_PLACE, Status.ONGOING);

  private Visits() {}

  /** The contacts with the places and days that the visits among them give. */
  static List<Contact> placed(List<Contact> contacts) {
    List<Contact> visits =
        contacts.stream()
            .filter(each -> each.kind() == Kind.VISIT && each.place().isPresent())
            .filter(each -> REAL.contains(each.evidence().status()))
            .toList();
    return contacts.stream()
        .map(
            contact ->
                visits.stream()
                    .filter(visit -> isDuring(contact, visit))
                    .findFirst()
                    .map(visit -> during(contact, visit))
                    .orElse(contact))
        .toList();
  }

  private static boolean isDuring(Contact contact, Contact visit) {
    if (!THERE.contains(contact.kind()) || !REAL.contains(contact.evidence().status())) {
      return false;
    }
    if (contact.place().isPresent() && !contact.place().equals(visit.place())) {
      return false;
    }
    boolean visitorMet =
        visit.participants().stream().limit(1).anyMatch(visitor -> has(contact, visitor));
    boolean sameSentence = contact.evidence().span().equals(visit.evidence().span());
    return (visitorMet && (sameSentence || hasHost(contact, visit))) || areAll(contact, visit);
  }

  /** "Delegations of X and Y arrived in Oslo": talks between just those are held there. */
  private static boolean areAll(Contact contact, Contact visit) {
    return contact.participants().size() > 1
        && contact.participants().stream().allMatch(each -> has(visit, each));
  }

  /** Whether someone of the land visited takes part, who is not the visitor. */
  private static boolean hasHost(Contact contact, Contact visit) {
    Optional<String> land = visit.place().flatMap(Place::country);
    return land.isPresent()
        && contact.participants().stream()
            .filter(each -> !has(visit, each))
            .anyMatch(each -> each.country().equals(land))
        && visit.participants().stream().limit(1).noneMatch(each -> each.country().equals(land));
  }

  private static boolean has(Contact contact, Mention mention) {
    return contact.participants().stream().anyMatch(each -> each.name().equals(mention.name()));
  }

  private static Contact during(Contact contact, Contact visit) {
    Evidence own = contact.evidence();
    boolean near = own.timeSpan().isEmpty() && own.span().equals(visit.evidence().span());
    Evidence evidence = near ? own.at(visit.evidence().time(), visit.evidence().timeSpan()) : own;
    return new Contact(
        evidence,
        contact.kind(),
        contact.participants(),
        contact.thirdParties(),
        contact.place().or(visit::place),
        contact.subject(),
        contact.outcome(),
        contact.agreement(),
        contact.shuttle());
  }
}
