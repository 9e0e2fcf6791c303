package parley.web;

import java.util.List;
import java.util.Optional;
import parley.record.ContactEntry;
import parley.record.DeadlineEntry;
import parley.record.Entry;
import parley.record.EventEntry;
import parley.record.IncidentEntry;
import parley.record.MeasureEntry;
import parley.record.ProposalEntry;
import parley.record.StatementEntry;
import parley.view.Terms;
import parley.view.View;

/** The columns of each list of entries, and an entry as a row of them. */
enum EntryLists {
  CONTACTS(ContactEntry.class, "Date", "Form", "People", "Parties", "Place", "Status", "Origins"),
  PROPOSALS(ProposalEntry.class, "Last", "Proposal", "Proposer", "State", "Terms", "Positions"),
  MEASURES(MeasureEntry.class, "Date", "Measure", "Taken by", "Meant for", "Amount", "Last change"),
  DEADLINES(DeadlineEntry.class, "Due", "Demand", "Set by", "Binds", "Length", "State"),
  INCIDENTS(
      IncidentEntry.class, "Date", "Incident", "Place", "Attacker", "Killed", "Injured", "Status"),
  STATEMENTS(StatementEntry.class, "Date", "Speaker", "Words", "Medium", "Origins"),
  EVENTS(EventEntry.class, "Date", "Type", "Actors", "Recipients", "Place", "Status");

  private final Class<? extends Entry> kind;
  private final String columns;

  EntryLists(Class<? extends Entry> kind, String... columns) {
    this.kind = kind;
    this.columns = String.join("|", columns);
  }

  Class<? extends Entry> kind() {
    return kind;
  }

  List<String> columns() {
    return List.of(columns.split("\\|"));
  }

  /** What commands and exports call it. */
  View view() {
    return View.valueOf(name());
  }

  String title() {
    return Wording.capital(Wording.key(this));
  }

  String path() {
    return "/" + Wording.key(this);
  }

  /** An entry of this kind as a row. */
  ListPage.Row row(Entry entry, AsOf asOf) {
    String href = asOf.link("/entries/" + entry.id());
    ListPage.Cell date = text(Wording.date(entry));
    ListPage.Cell status = ListPage.Cell.chip(Chip.of(entry));
    ListPage.Cell origins = text(String.valueOf(entry.basis().origins()));
    List<ListPage.Cell> cells;
    if (entry instanceof ContactEntry contact) {
      cells =
          List.of(
              date,
              link(contact, Wording.capital(Wording.word(contact.form())), href),
              text(Wording.names(contact.people())),
              text(Wording.names(contact.parties())),
              text(Wording.place(contact.place())),
              status,
              origins);
    } else if (entry instanceof ProposalEntry proposal) {
      cells =
          List.of(
              date,
              link(proposal, Wording.capital(proposal.name()), href),
              text(Wording.name(proposal.proposer())),
              status,
              text(Wording.terms(proposal.terms())),
              text(String.valueOf(proposal.positions().size())));
    } else if (entry instanceof MeasureEntry measure) {
      cells =
          List.of(
              date,
              link(measure, Wording.capital(Wording.word(measure.form())), href),
              text(measure.actor().name()),
              text(Wording.name(measure.target())),
              text(measure.amount().orElse("")),
              status);
    } else if (entry instanceof DeadlineEntry deadline) {
      cells =
          List.of(
              text(Wording.when(deadline.due())),
              link(deadline, deadline.demand().orElse("a demand"), href),
              text(deadline.issuer().name()),
              text(Wording.name(deadline.addressee())),
              text(deadline.length().map(Terms::length).orElse("")),
              text(deadline.state().map(Wording::word).orElse("")));
    } else if (entry instanceof IncidentEntry incident) {
      cells =
          List.of(
              date,
              link(incident, Wording.capital(Wording.word(incident.form())), href),
              text(Wording.place(incident.place())),
              text(Wording.name(incident.attacker())),
              text(Wording.counts(incident.killed())),
              text(Wording.counts(incident.injured())),
              status);
    } else if (entry instanceof StatementEntry statement) {
      cells =
          List.of(
              date,
              text(Wording.speakers(statement)),
              link(statement, Wording.quoted(statement), href),
              text(statement.medium().map(Wording::word).orElse("")),
              origins);
    } else {
      EventEntry event = (EventEntry) entry;
      cells =
          List.of(
              date,
              link(event, event.type(), href),
              text(Wording.names(event.actors())),
              text(Wording.names(event.recipients())),
              text(Wording.place(event.place())),
              status);
    }
    return new ListPage.Row(cells);
  }

  private static ListPage.Cell text(String text) {
    return ListPage.Cell.text(text);
  }

  private static ListPage.Cell link(Entry entry, String text, String href) {
    return new ListPage.Cell(text, Optional.of(href), Optional.empty(), Optional.of(entry.kind()));
  }
}
