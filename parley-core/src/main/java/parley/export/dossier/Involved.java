package parley.export.dossier;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import parley.record.ActorRef;
import parley.record.ContactEntry;
import parley.record.DeadlineEntry;
import parley.record.Entry;
import parley.record.EventEntry;
import parley.record.IncidentEntry;
import parley.record.MeasureEntry;
import parley.record.ProposalEntry;
import parley.record.StatementEntry;

/** Who takes part in an entry, in whatever role. */
final class Involved {

  private Involved() {}

  static Collection<ActorRef> in(Entry entry) {
    Set<ActorRef> all = new LinkedHashSet<>();
    if (entry instanceof ContactEntry contact) {
      all.addAll(contact.people());
      all.addAll(contact.parties());
      contact.thirdParties().forEach(third -> all.add(third.actor()));
    } else if (entry instanceof ProposalEntry proposal) {
      proposal.proposer().ifPresent(all::add);
      all.addAll(proposal.parties());
      proposal.positions().forEach(position -> all.add(position.party()));
      proposal.conditions().forEach(condition -> all.add(condition.party()));
    } else if (entry instanceof MeasureEntry measure) {
      all.add(measure.actor());
      measure.target().ifPresent(all::add);
    } else if (entry instanceof DeadlineEntry deadline) {
      all.add(deadline.issuer());
      deadline.addressee().ifPresent(all::add);
    } else if (entry instanceof IncidentEntry incident) {
      incident.attacker().ifPresent(all::add);
      incident.target().ifPresent(all::add);
      all.addAll(incident.blamedBy());
    } else if (entry instanceof StatementEntry statement) {
      statement.speakers().forEach(speaker -> all.add(speaker.actor()));
      statement.addressee().ifPresent(all::add);
    } else if (entry instanceof EventEntry event) {
      all.addAll(event.actors());
      all.addAll(event.recipients());
    }
    return all;
  }
}
