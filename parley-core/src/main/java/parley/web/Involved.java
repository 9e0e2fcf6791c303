package parley.web;

import java.util.ArrayList;
import java.util.List;
import parley.record.ActorRef;
import parley.record.ContactEntry;
import parley.record.DeadlineEntry;
import parley.record.Entry;
import parley.record.EventEntry;
import parley.record.IncidentEntry;
import parley.record.MeasureEntry;
import parley.record.ProposalEntry;
import parley.record.StatementEntry;

/** Who takes part in an entry. */
final class Involved {

  private Involved() {}

  /** Everybody who takes part, in the order of the entry's fields; some more than once. */
  static List<ActorRef> in(Entry entry) {
    List<ActorRef> involved = new ArrayList<>();
    if (entry instanceof ContactEntry contact) {
      involved.addAll(contact.people());
      involved.addAll(contact.parties());
      contact.thirdParties().forEach(third -> involved.add(third.actor()));
    } else if (entry instanceof ProposalEntry proposal) {
      proposal.proposer().ifPresent(involved::add);
      involved.addAll(proposal.parties());
      proposal.positions().forEach(position -> involved.add(position.party()));
      proposal.conditions().forEach(condition -> involved.add(condition.party()));
    } else if (entry instanceof MeasureEntry measure) {
      involved.add(measure.actor());
      measure.target().ifPresent(involved::add);
    } else if (entry instanceof DeadlineEntry deadline) {
      involved.add(deadline.issuer());
      deadline.addressee().ifPresent(involved::add);
    } else if (entry instanceof IncidentEntry incident) {
      incident.attacker().ifPresent(involved::add);
      involved.addAll(incident.blamedBy());
      incident.target().ifPresent(involved::add);
    } else if (entry instanceof StatementEntry statement) {
      statement.speakers().forEach(speaker -> involved.add(speaker.actor()));
      statement.addressee().ifPresent(involved::add);
    } else if (entry instanceof EventEntry event) {
      involved.addAll(event.actors());
      involved.addAll(event.recipients());
    }
    return involved;
  }
}
