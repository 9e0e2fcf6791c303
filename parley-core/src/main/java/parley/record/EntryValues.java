package parley.record;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.claims.Correction.Field;
import parley.claims.Place;
import parley.time.When;

/** The fields of an entry that an editor can set, each with its values in {@link FieldText}. */
final class EntryValues {

  private final Map<Field, List<String>> values = new EnumMap<>(Field.class);

  private EntryValues() {}

  /** The fields that an entry of this kind has, with what stands there now. */
  static Map<Field, List<String>> of(Entry entry) {
    EntryValues texts = new EntryValues();
    texts.put(Field.STATUS, List.of(RecordJson.word(entry.status())));
    if (entry instanceof ContactEntry contact) {
      texts.contact(contact);
    } else if (entry instanceof ProposalEntry proposal) {
      texts.proposal(proposal);
    } else if (entry instanceof MeasureEntry measure) {
      texts.measure(measure);
    } else if (entry instanceof DeadlineEntry deadline) {
      texts.deadline(deadline);
    } else if (entry instanceof IncidentEntry incident) {
      texts.incident(incident);
    } else if (entry instanceof StatementEntry statement) {
      texts.statement(statement);
    } else if (entry instanceof EventEntry event) {
      texts.event(event);
    }
    return texts.values;
  }

  private void contact(ContactEntry contact) {
    put(Field.WHEN, contact.when());
    put(Field.PLACE, contact.place());
    put(Field.FORM, contact.form());
    actors(Field.PEOPLE, contact.people());
    actors(Field.PARTIES, contact.parties());
    put(
        Field.THIRD_PARTIES,
        contact.thirdParties().stream()
            .map(third -> third.actor().code() + " (" + RecordJson.word(third.role()) + ")")
            .toList());
    text(Field.SUBJECT, contact.subject());
    text(Field.OUTCOME, contact.outcome());
    text(Field.AGREEMENT, contact.agreement());
  }

  private void proposal(ProposalEntry proposal) {
    put(Field.WHEN, proposal.when());
    put(Field.FORM, proposal.form());
    put(Field.NAME, List.of(proposal.name()));
    actor(Field.PROPOSER, proposal.proposer());
    actors(Field.PARTIES, proposal.parties());
    put(
        Field.TERMS,
        proposal.terms().entrySet().stream()
            .map(term -> RecordJson.word(term.getKey()) + "=" + term.getValue())
            .toList());
    put(Field.STATE, proposal.state());
  }

  private void measure(MeasureEntry measure) {
    put(Field.FORM, measure.form());
    actor(Field.ACTOR, Optional.of(measure.actor()));
    actor(Field.TARGET, measure.target());
    text(Field.AMOUNT, measure.amount());
  }

  private void deadline(DeadlineEntry deadline) {
    actor(Field.ISSUER, Optional.of(deadline.issuer()));
    actor(Field.ADDRESSEE, deadline.addressee());
    text(Field.DEMAND, deadline.demand());
    text(Field.LENGTH, deadline.length().map(Object::toString));
    put(Field.SET, deadline.set());
    put(Field.DUE, deadline.due());
    text(Field.CONSEQUENCE, deadline.consequence());
    text(Field.STATE, deadline.state().map(RecordJson::word));
  }

  private void incident(IncidentEntry incident) {
    put(Field.WHEN, incident.when());
    put(Field.PLACE, incident.place());
    put(Field.FORM, incident.form());
    text(Field.WEAPON, incident.weapon());
    actor(Field.ATTACKER, incident.attacker());
    actor(Field.TARGET, incident.target());
    tolls(Field.KILLED, incident.killed());
    tolls(Field.INJURED, incident.injured());
  }

  private void statement(StatementEntry statement) {
    put(Field.WHEN, statement.when());
    actors(
        Field.SPEAKERS, statement.speakers().stream().map(StatementEntry.Speaker::actor).toList());
    put(Field.WORDS, List.of(statement.words()));
    actor(Field.ADDRESSEE, statement.addressee());
    text(Field.ABOUT, statement.about());
  }

  private void event(EventEntry event) {
    put(Field.WHEN, event.when());
    put(Field.PLACE, event.place());
    actors(Field.ACTORS, event.actors());
    actors(Field.RECIPIENTS, event.recipients());
  }

  private void put(Field field, List<String> texts) {
    values.put(field, texts);
  }

  private void put(Field field, When when) {
    put(field, FieldText.of(when));
  }

  private void put(Field field, Enum<?> word) {
    put(field, List.of(RecordJson.word(word)));
  }

  private void put(Field field, Optional<Place> place) {
    put(field, place.map(FieldText::of).stream().toList());
  }

  private void actors(Field field, Collection<ActorRef> actors) {
    put(field, actors.stream().map(ActorRef::code).toList());
  }

  private void text(Field field, Optional<String> text) {
    put(field, text.stream().toList());
  }

  private void actor(Field field, Optional<ActorRef> actor) {
    put(field, actor.map(ActorRef::code).stream().toList());
  }

  private void tolls(Field field, List<IncidentEntry.Toll> tolls) {
    put(field, tolls.stream().map(toll -> FieldText.of(toll.count())).distinct().toList());
  }
}
