package parley.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBConnection;
import parley.claims.Place;
import parley.claims.Proposal;
import parley.record.Actor;
import parley.record.ActorRef;
import parley.record.ContactEntry;
import parley.record.DeadlineEntry;
import parley.record.Disagreement;
import parley.record.Entry;
import parley.record.EventEntry;
import parley.record.IncidentEntry;
import parley.record.MeasureEntry;
import parley.record.ProposalEntry;
import parley.record.RecordJson;
import parley.record.RecordedClaim;
import parley.record.StatementEntry;
import parley.record.TalksRecord;
import parley.text.Report;
import parley.time.When;

/** A folded record as rows of the tables that are rebuilt. */
final class EntryRows {

  private static final List<String> OF_ENTRIES =
      List.of(
          "entries",
          "entry_claims",
          "contacts",
          "contact_participants",
          "proposals",
          "positions",
          "conditions",
          "measures",
          "measure_changes",
          "deadlines",
          "incidents",
          "statements",
          "events");

  private static final List<String> OTHERS =
      List.of("report_dates", "claim_times", "actors", "offices", "disagreements");

  private final DuckDBConnection connection;
  private final TalksRecord record;
  private final List<Entry> written;

  private EntryRows(DuckDBConnection connection, TalksRecord record, List<Entry> written) {
    this.connection = connection;
    this.record = record;
    this.written = written;
  }

  /** Puts the record's entries in the place of those that the file has; the caller commits. */
  static void replace(DuckDBConnection connection, TalksRecord record) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : OF_ENTRIES) {
        statement.execute("delete from " + table);
      }
      for (String table : OTHERS) {
        statement.execute("delete from " + table);
      }
    }
    EntryRows rows = new EntryRows(connection, record, record.entries());
    rows.dates();
    rows.kinds();
    rows.actors();
    rows.disagreements();
  }

  /**
   * Makes the rows of one record those of another with the same reports and claims; the caller
   * commits. Entries that both have are the same objects, and are left alone.
   */
  static void update(DuckDBConnection connection, TalksRecord from, TalksRecord to)
      throws SQLException {
    Set<Entry> before = Collections.newSetFromMap(new IdentityHashMap<>());
    before.addAll(from.entries());
    Set<Entry> after = Collections.newSetFromMap(new IdentityHashMap<>());
    after.addAll(to.entries());
    try (Statement statement = connection.createStatement()) {
      statement.execute("create temporary table gone (id varchar)");
      try (PreparedStatement gone = connection.prepareStatement("insert into gone values (?)")) {
        for (Entry entry : from.entries()) {
          if (!after.contains(entry)) {
            gone.setString(1, entry.id());
            gone.execute();
          }
        }
      }
      for (String table : OF_ENTRIES) {
        String id = table.equals("entries") ? "id" : "entry";
        statement.execute("delete from " + table + " where " + id + " in (select id from gone)");
      }
      statement.execute("drop table gone");
      statement.execute("delete from disagreements");
      statement.execute("delete from actors");
      statement.execute("delete from offices");
    }
    EntryRows rows =
        new EntryRows(
            connection,
            to,
            to.entries().stream().filter(entry -> !before.contains(entry)).toList());
    rows.kinds();
    rows.actors();
    rows.disagreements();
  }

  private void kinds() throws SQLException {
    entries();
    contacts();
    proposals();
    measures();
    deadlines();
    incidents();
    statements();
    events();
  }

  private <E extends Entry> List<E> written(Class<E> kind) {
    return written.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private void dates() throws SQLException {
    try (Rows dates = new Rows(connection, "report_dates");
        Rows times = new Rows(connection, "claim_times")) {
      for (Report report : record.reports()) {
        dates.add(
            report.id(),
            record.date(report.id()).map(date -> date.published().when()).orElse(When.undated()),
            record.date(report.id()).map(date -> word(date.published().how())),
            record
                .date(report.id())
                .map(date -> date.explanation())
                .filter(explanation -> !explanation.isEmpty()),
            record.group(report));
      }
      for (RecordedClaim claim : record.claims()) {
        times.add(claim.id(), claim.when(), precision(claim.when()), claim.origin());
      }
    }
  }

  private void entries() throws SQLException {
    RecordJson json = new RecordJson(record);
    try (Rows entries = new Rows(connection, "entries");
        Rows claims = new Rows(connection, "entry_claims")) {
      for (Entry entry : written) {
        entries.add(
            entry.id(),
            entry.kind(),
            word(entry.status()),
            entry.when(),
            precision(entry.when()),
            entry.basis().reports().size(),
            entry.basis().origins(),
            RecordJson.line(json.entry(entry)),
            word(entry.basis().review().state()),
            entry.basis().review().editor());
        for (RecordedClaim claim : entry.basis().claims()) {
          claims.add(entry.id(), claim.id(), claim.report().id());
        }
      }
    }
  }

  private void contacts() throws SQLException {
    try (Rows contacts = new Rows(connection, "contacts");
        Rows participants = new Rows(connection, "contact_participants")) {
      for (ContactEntry contact : written(ContactEntry.class)) {
        contacts.add(
            contact.id(),
            word(contact.form()),
            contact.place().map(Place::name),
            contact.place().flatMap(Place::country),
            contact.subject(),
            contact.outcome(),
            contact.agreement(),
            contact.shuttle());
        for (ActorRef person : contact.people()) {
          participants.add(contact.id(), person.id(), person.name(), person.country(), "person");
        }
        for (ActorRef party : contact.parties()) {
          participants.add(contact.id(), party.id(), party.name(), party.country(), "party");
        }
        for (ContactEntry.ThirdParty third : contact.thirdParties()) {
          ActorRef actor = third.actor();
          participants.add(
              contact.id(), actor.id(), actor.name(), actor.country(), word(third.role()));
        }
      }
    }
  }

  private void proposals() throws SQLException {
    try (Rows proposals = new Rows(connection, "proposals");
        Rows positions = new Rows(connection, "positions");
        Rows conditions = new Rows(connection, "conditions")) {
      for (ProposalEntry proposal : written(ProposalEntry.class)) {
        proposals.add(
            proposal.id(),
            word(proposal.form()),
            proposal.name(),
            proposal.proposer().map(ActorRef::name),
            proposal.proposer().flatMap(ActorRef::country),
            word(proposal.state()),
            proposal.inForce(),
            term(proposal, Proposal.TermKind.DURATION),
            term(proposal, Proposal.TermKind.START),
            term(proposal, Proposal.TermKind.EXTENSION),
            term(proposal, Proposal.TermKind.SCOPE),
            term(proposal, Proposal.TermKind.RECIPROCITY),
            term(proposal, Proposal.TermKind.MONITORING));
        int ordinal = 0;
        for (ProposalEntry.PositionTaken position : proposal.positions()) {
          positions.add(
              proposal.id(),
              ++ordinal,
              position.party().name(),
              position.party().country(),
              word(position.stance()),
              position.when());
        }
        ordinal = 0;
        for (ProposalEntry.ConditionSet condition : proposal.conditions()) {
          conditions.add(
              proposal.id(),
              ++ordinal,
              condition.party().name(),
              condition.party().country(),
              word(condition.kind()),
              condition.asks(),
              condition.when());
        }
      }
    }
  }

  private static Optional<String> term(ProposalEntry proposal, Proposal.TermKind kind) {
    return Optional.ofNullable(proposal.terms().get(kind));
  }

  private void measures() throws SQLException {
    try (Rows measures = new Rows(connection, "measures");
        Rows changes = new Rows(connection, "measure_changes")) {
      for (MeasureEntry measure : written(MeasureEntry.class)) {
        measures.add(
            measure.id(),
            word(measure.form()),
            measure.actor().name(),
            measure.actor().country(),
            measure.target().map(ActorRef::name),
            measure.target().flatMap(ActorRef::country),
            measure.amount());
        int ordinal = 0;
        for (MeasureEntry.ChangeMade change : measure.changes()) {
          changes.add(measure.id(), ++ordinal, word(change.to()), change.when());
        }
      }
    }
  }

  private void deadlines() throws SQLException {
    try (Rows deadlines = new Rows(connection, "deadlines")) {
      for (DeadlineEntry deadline : written(DeadlineEntry.class)) {
        deadlines.add(
            deadline.id(),
            deadline.issuer().name(),
            deadline.issuer().country(),
            deadline.addressee().map(ActorRef::name),
            deadline.addressee().flatMap(ActorRef::country),
            deadline.demand(),
            deadline.length().map(Object::toString),
            deadline.set(),
            deadline.due(),
            deadline.consequence(),
            deadline.state().map(EntryRows::word));
      }
    }
  }

  private void incidents() throws SQLException {
    try (Rows incidents = new Rows(connection, "incidents")) {
      for (IncidentEntry incident : written(IncidentEntry.class)) {
        incidents.add(
            incident.id(),
            word(incident.form()),
            incident.weapon(),
            incident.attacker().map(ActorRef::name),
            incident.attacker().flatMap(ActorRef::country),
            incident.target().map(ActorRef::name),
            incident.place().map(Place::name),
            incident.place().flatMap(Place::country),
            low(incident.killed()),
            high(incident.killed()),
            low(incident.injured()),
            high(incident.injured()));
      }
    }
  }

  /** The lowest number that any source gives. */
  private static OptionalInt low(List<IncidentEntry.Toll> tolls) {
    return tolls.stream().flatMapToInt(toll -> stream(toll.count().low())).min();
  }

  /** The highest number that any source gives. */
  private static OptionalInt high(List<IncidentEntry.Toll> tolls) {
    return tolls.stream().flatMapToInt(toll -> stream(toll.count().high())).max();
  }

  private static IntStream stream(OptionalInt number) {
    return number.isPresent() ? IntStream.of(number.getAsInt()) : IntStream.empty();
  }

  private void statements() throws SQLException {
    try (Rows statements = new Rows(connection, "statements")) {
      for (StatementEntry statement : written(StatementEntry.class)) {
        for (StatementEntry.Speaker speaker : statement.speakers()) {
          statements.add(
              statement.id(),
              speaker.actor().name(),
              speaker.actor().country(),
              speaker.office(),
              statement.words(),
              statement.statement().verbatim(),
              statement.medium().map(EntryRows::word),
              statement.venue(),
              statement.addressee().map(ActorRef::name),
              statement.about());
        }
      }
    }
  }

  private void events() throws SQLException {
    try (Rows events = new Rows(connection, "events")) {
      for (EventEntry event : written(EventEntry.class)) {
        events.add(
            event.id(),
            event.type(),
            event.mode(),
            names(event.actors()),
            names(event.recipients()),
            event.place().map(Place::name),
            event.place().flatMap(Place::country),
            event.cameo(),
            event.goldstein(),
            event.quad().map(EntryRows::word));
      }
    }
  }

  private void actors() throws SQLException {
    try (Rows actors = new Rows(connection, "actors");
        Rows offices = new Rows(connection, "offices")) {
      for (Actor actor : record.actors()) {
        actors.add(
            actor.id(),
            actor.name(),
            word(actor.kind()),
            actor.country(),
            String.join("; ", actor.sectors()),
            String.join("; ", actor.aliases()));
        for (Actor.OfficeGiven office : actor.offices()) {
          offices.add(actor.id(), office.title(), office.of(), office.former(), office.when());
        }
      }
    }
  }

  private void disagreements() throws SQLException {
    try (Rows disagreements = new Rows(connection, "disagreements")) {
      for (Disagreement disagreement : record.disagreements()) {
        for (Disagreement.Value value : disagreement.values()) {
          disagreements.add(
              disagreement.id(),
              disagreement.entry(),
              disagreement.field(),
              value.value(),
              String.join("; ", value.claims()),
              disagreement.settled().map(set -> String.join("; ", set.values())));
        }
      }
    }
  }

  private static Optional<String> precision(When when) {
    return when instanceof When.Dated dated
        ? Optional.of(RecordJson.precision(dated))
        : Optional.empty();
  }

  private static String names(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::code).collect(Collectors.joining("; "));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
