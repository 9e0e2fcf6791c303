package parley.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.claims.Incident;
import parley.time.When;

/** The fields of an entry that its kind has and others have not. */
final class EntryFields {

  private final ObjectNode json;

  EntryFields(ObjectNode json) {
    this.json = json;
  }

  void write(Entry entry) {
    if (entry instanceof ContactEntry contact) {
      contact(contact);
    } else if (entry instanceof ProposalEntry proposal) {
      proposal(proposal);
    } else if (entry instanceof MeasureEntry measure) {
      measure(measure);
    } else if (entry instanceof DeadlineEntry deadline) {
      deadline(deadline);
    } else if (entry instanceof IncidentEntry incident) {
      incident(incident);
    } else if (entry instanceof StatementEntry statement) {
      statement(statement);
    } else if (entry instanceof EventEntry event) {
      event(event);
    }
  }

  private void contact(ContactEntry contact) {
    json.put("form", RecordJson.word(contact.form()));
    names("people", contact.people());
    RecordJson.strings(json, "parties", contact.parties().stream().map(ActorRef::code).toList());
    ArrayNode thirds = json.putArray("third_parties");
    contact
        .thirdParties()
        .forEach(
            third ->
                thirds.add(
                    RecordJson.actor(third.actor()).put("role", RecordJson.word(third.role()))));
    RecordJson.place(json, contact.place());
    RecordJson.put(json, "subject", contact.subject());
    RecordJson.put(json, "outcome", contact.outcome());
    RecordJson.put(json, "agreement", contact.agreement());
    json.put("shuttle", contact.shuttle());
  }

  private void proposal(ProposalEntry proposal) {
    json.put("form", RecordJson.word(proposal.form()));
    json.put("name", proposal.name());
    actor("proposer", proposal.proposer());
    RecordJson.strings(json, "parties", proposal.parties().stream().map(ActorRef::code).toList());
    ObjectNode terms = json.putObject("terms");
    proposal.terms().forEach((kind, value) -> terms.put(RecordJson.word(kind), value));
    json.put("state", RecordJson.word(proposal.state()));
    json.put("in_force", proposal.inForce());
    ArrayNode positions = json.putArray("positions");
    for (ProposalEntry.PositionTaken position : proposal.positions()) {
      ObjectNode node = positions.addObject();
      node.set("party", RecordJson.actor(position.party()));
      node.put("stance", RecordJson.word(position.stance()));
      RecordJson.put(node, "when", position.when());
      claims(node, position.claims());
    }
    ArrayNode conditions = json.putArray("conditions");
    for (ProposalEntry.ConditionSet condition : proposal.conditions()) {
      ObjectNode node = conditions.addObject();
      node.set("party", RecordJson.actor(condition.party()));
      node.put("kind", RecordJson.word(condition.kind()));
      node.put("asks", condition.asks());
      RecordJson.put(node, "when", condition.when());
      claims(node, condition.claims());
    }
  }

  private void measure(MeasureEntry measure) {
    actor("actor", Optional.of(measure.actor()));
    actor("target", measure.target());
    json.put("form", RecordJson.word(measure.form()));
    RecordJson.put(json, "amount", measure.amount());
    ArrayNode changes = json.putArray("changes");
    for (MeasureEntry.ChangeMade change : measure.changes()) {
      ObjectNode node = changes.addObject();
      node.put("to", RecordJson.word(change.to()));
      RecordJson.put(node, "when", change.when());
      if (change.when() instanceof When.Undated) {
        firstReported(node, change.claims());
      }
      claims(node, change.claims());
    }
  }

  /** The day by which it had happened, for what no report dates. */
  private static void firstReported(ObjectNode node, List<RecordedClaim> claims) {
    new Basis("part", claims)
        .firstReported()
        .ifPresent(day -> node.put("first_reported", day.toString()));
  }

  private void deadline(DeadlineEntry deadline) {
    actor("issuer", Optional.of(deadline.issuer()));
    actor("addressee", deadline.addressee());
    RecordJson.put(json, "demand", deadline.demand());
    deadline.length().ifPresent(length -> json.put("length", length.toString()));
    RecordJson.put(json, "set", deadline.set());
    RecordJson.put(json, "due", deadline.due());
    RecordJson.put(json, "consequence", deadline.consequence());
    deadline.state().ifPresent(state -> json.put("state", RecordJson.word(state)));
  }

  private void incident(IncidentEntry incident) {
    json.put("form", RecordJson.word(incident.form()));
    RecordJson.put(json, "weapon", incident.weapon());
    actor("attacker", incident.attacker());
    names("blamed_by", incident.blamedBy());
    actor("target", incident.target());
    RecordJson.place(json, incident.place());
    tolls("killed", incident.killed());
    tolls("injured", incident.injured());
  }

  private void tolls(String key, List<IncidentEntry.Toll> tolls) {
    ArrayNode array = json.putArray(key);
    for (IncidentEntry.Toll toll : tolls) {
      Incident.Count count = toll.count();
      ObjectNode node = array.addObject();
      RecordJson.put(node, "low", count.low());
      RecordJson.put(node, "best", count.best());
      RecordJson.put(node, "high", count.high());
      RecordJson.strings(node, "said_by", toll.saidBy());
      claims(node, toll.claims());
    }
  }

  private void statement(StatementEntry statement) {
    ArrayNode speakers = json.putArray("speakers");
    for (StatementEntry.Speaker speaker : statement.speakers()) {
      ObjectNode node = RecordJson.actor(speaker.actor());
      RecordJson.put(node, "office", speaker.office());
      speakers.add(node);
    }
    json.put("words", statement.words());
    json.put("direct", statement.statement().verbatim());
    if (!statement.quoted().isEmpty()) {
      RecordJson.strings(json, "quoted", statement.quoted());
    }
    json.set("content", RecordJson.span(statement.statement().content()));
    statement.medium().ifPresent(medium -> json.put("medium", RecordJson.word(medium)));
    RecordJson.put(json, "venue", statement.venue());
    actor("addressee", statement.addressee());
    RecordJson.put(json, "about", statement.about());
  }

  private void event(EventEntry event) {
    json.put("type", event.type());
    RecordJson.put(json, "mode", event.mode());
    RecordJson.strings(json, "contexts", event.contexts());
    actors("actors", event.actors());
    actors("recipients", event.recipients());
    RecordJson.place(json, event.place());
    RecordJson.put(json, "cameo", event.cameo());
    event.goldstein().ifPresent(score -> json.put("goldstein", score));
    event.quad().ifPresent(quad -> json.put("quad", RecordJson.word(quad)));
  }

  private void actor(String key, Optional<ActorRef> actor) {
    actor.ifPresent(ref -> json.set(key, RecordJson.actor(ref)));
  }

  private void actors(String key, Collection<ActorRef> actors) {
    ArrayNode array = json.putArray(key);
    actors.forEach(actor -> array.add(RecordJson.actor(actor)));
  }

  private void names(String key, Collection<ActorRef> actors) {
    RecordJson.strings(json, key, actors.stream().map(ActorRef::name).toList());
  }

  private static void claims(ObjectNode node, List<RecordedClaim> claims) {
    RecordJson.strings(node, "claims", claims.stream().map(RecordedClaim::id).toList());
  }
}
