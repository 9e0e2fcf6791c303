package parley.record;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import parley.claims.Contact;
import parley.claims.Incident;
import parley.claims.Status;

/**
 * Who fights, as the record's incidents tell.
 *
 * <p>One report often tells of a conflict with one side's name alone; the other side, whose envoys
 * it has meet a third state, is then taken for an outsider too. Who attacks anywhere in the record
 * is a side of the conflict: it does not offer good offices in it. A role that a report states
 * stands.
 *
 * @param attackers all who attacked
 */
record Belligerents(Set<ActorRef> attackers) {

  private static final Set<Status> FACTS = EnumSet.of(Status.TOOK_PLACE, Status.ONGOING);

  Belligerents {
    attackers = Set.copyOf(attackers);
  }

  static Belligerents of(Collection<RecordedClaim> claims, ActorIndex actors) {
    Set<ActorRef> attackers = new HashSet<>();
    for (RecordedClaim claim : claims) {
      if (claim.claim() instanceof Incident incident
          && FACTS.contains(incident.evidence().status())) {
        incident.attacker().map(actors::partyOrSelf).ifPresent(attackers::add);
      }
    }
    return new Belligerents(attackers);
  }

  /** Whether a party that stands between others may do so, by what it does elsewhere. */
  boolean mayStandBetween(ActorRef party, Contact.Role role) {
    return role != Contact.Role.GOOD_OFFICES || !attackers.contains(party);
  }
}
