package parley.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.claims.Condition;
import parley.claims.Contact;
import parley.claims.Deadline;
import parley.claims.Event;
import parley.claims.Incident;
import parley.claims.Measure;
import parley.claims.Position;
import parley.claims.Proposal;
import parley.claims.ProposalName;
import parley.claims.Statement;
import parley.record.ContactEntry;
import parley.record.DeadlineEntry;
import parley.record.Entry;
import parley.record.EventEntry;
import parley.record.IncidentEntry;
import parley.record.MeasureEntry;
import parley.record.ProposalEntry;
import parley.record.StatementEntry;
import parley.view.Terms;

/** The fields of each kind of entry, in the order in which its page shows them. */
final class EntryFields {

  private final Evidenced page;
  private final AsOf asOf;

  EntryFields(Evidenced page, AsOf asOf) {
    this.page = page;
    this.asOf = asOf;
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

  /** What claims of one kind give; nothing for claims of others. */
  private static <C extends Claim> Function<Claim, Optional<String>> of(
      Class<C> kind, Function<C, Optional<String>> given) {
    return claim -> kind.isInstance(claim) ? given.apply(kind.cast(claim)) : Optional.empty();
  }

  private static <C extends Claim> Function<Claim, Stream<Mention>> mentions(
      Class<C> kind, Function<C, Stream<Mention>> given) {
    return claim -> kind.isInstance(claim) ? given.apply(kind.cast(claim)) : Stream.empty();
  }

  private void contact(ContactEntry entry) {
    page.text(
        "Form",
        Optional.of(Wording.word(entry.form())),
        of(Contact.class, contact -> Optional.of(Wording.word(contact.kind()))));
    page.whenAndStatus(entry);
    page.text(
        "Place",
        entry.place().map(place -> Wording.place(Optional.of(place))),
        of(
            Contact.class,
            contact -> contact.place().map(place -> Wording.place(Optional.of(place)))));
    page.actors("People", entry.people(), mentions(Contact.class, c -> c.participants().stream()));
    page.actors(
        "Parties", entry.parties(), mentions(Contact.class, c -> c.participants().stream()));
    for (ContactEntry.ThirdParty third : entry.thirdParties()) {
      page.actors(
          "Third party, " + Wording.word(third.role()),
          List.of(third.actor()),
          mentions(Contact.class, c -> c.thirdParties().stream().map(Contact.ThirdParty::actor)));
    }
    page.text("Subject", entry.subject(), of(Contact.class, Contact::subject));
    page.text("Outcome", entry.outcome(), of(Contact.class, Contact::outcome));
    page.text("Agreement", entry.agreement(), of(Contact.class, Contact::agreement));
    if (entry.shuttle()) {
      page.text(
          "Shuttle",
          Optional.of("an envoy goes between the sides"),
          of(
              Contact.class,
              contact ->
                  contact.shuttle()
                      ? Optional.of("an envoy goes between the sides")
                      : Optional.empty()));
    }
  }

  private static Optional<ProposalName> name(Claim claim) {
    if (claim instanceof Proposal proposal) {
      return Optional.of(proposal.proposal());
    } else if (claim instanceof Position position) {
      return Optional.of(position.proposal());
    } else if (claim instanceof Condition condition) {
      return Optional.of(condition.proposal());
    }
    return Optional.empty();
  }

  private void proposal(ProposalEntry entry) {
    page.text(
        "Form",
        Optional.of(Wording.word(entry.form())),
        claim -> name(claim).map(name -> Wording.word(name.kind())));
    page.text("Called", Optional.of(entry.name()), claim -> name(claim).map(ProposalName::words));
    page.add(
        "How far it has come",
        List.of(
            new Field.Value(
                Wording.word(entry.state()),
                Optional.empty(),
                Optional.of(Chip.of(entry.state())),
                true,
                page.notes(
                    entry.basis().claims().stream()
                        .filter(
                            claim ->
                                claim.claim() instanceof Proposal proposal
                                    && proposal.state().isPresent())
                        .toList()),
                Optional.empty())));
    page.actors(
        "Proposer",
        entry.proposer().stream().toList(),
        claim -> name(claim).stream().flatMap(name -> name.proposer().stream()));
    page.actors(
        "Parties",
        entry.parties(),
        claim ->
            Stream.concat(
                name(claim).stream().flatMap(name -> name.parties().stream()),
                claim instanceof Position position ? Stream.of(position.party()) : Stream.empty()));
    List<Field.Value> positions = new ArrayList<>();
    for (int i = 0; i < entry.positions().size(); i++) {
      ProposalEntry.PositionTaken position = entry.positions().get(i);
      positions.add(
          new Field.Value(
              Wording.joined(position.party().name(), Wording.when(position.when())),
              Optional.of(asOf.link("/actors/" + position.party().id())),
              Optional.of(Chip.of(position.stance())),
              true,
              page.notes(position.claims()),
              Optional.of("position-" + i)));
    }
    page.add("Positions", positions);
    page.add(
        "Conditions",
        entry.conditions().stream()
            .map(
                condition ->
                    page.value(
                        Wording.joined(
                            condition.party().name() + " asks: " + condition.asks(),
                            condition.kind() == Condition.Kind.OTHER
                                ? ""
                                : Wording.word(condition.kind()),
                            Wording.when(condition.when())),
                        condition.claims()))
            .toList());
    entry
        .terms()
        .forEach(
            (kind, value) ->
                page.text(
                    Wording.capital(Wording.word(kind)),
                    List.of(Terms.words(kind, value)),
                    claim ->
                        claim instanceof Proposal proposal
                            ? proposal.terms().stream()
                                .filter(term -> term.kind() == kind)
                                .map(term -> Terms.words(kind, term.value()))
                            : Stream.empty()));
    page.whenAndStatus(entry);
  }

  private void measure(MeasureEntry entry) {
    page.text(
        "Form",
        Optional.of(Wording.word(entry.form())),
        of(Measure.class, measure -> Optional.of(Wording.word(measure.kind()))));
    page.actors(
        "Taken by", List.of(entry.actor()), mentions(Measure.class, m -> Stream.of(m.actor())));
    page.actors(
        "Meant for",
        entry.target().stream().toList(),
        mentions(Measure.class, m -> m.target().stream()));
    page.text("Amount", entry.amount(), of(Measure.class, Measure::amount));
    List<Field.Value> changes = new ArrayList<>();
    for (int i = 0; i < entry.changes().size(); i++) {
      MeasureEntry.ChangeMade change = entry.changes().get(i);
      changes.add(
          new Field.Value(
              Wording.when(change.when()),
              Optional.empty(),
              Optional.of(Chip.of(change.to())),
              true,
              page.notes(change.claims()),
              Optional.of("change-" + i)));
    }
    page.add("Changes", changes);
    page.whenAndStatus(entry);
  }

  private void deadline(DeadlineEntry entry) {
    page.actors(
        "Set by", List.of(entry.issuer()), mentions(Deadline.class, d -> Stream.of(d.issuer())));
    page.actors(
        "Binds",
        entry.addressee().stream().toList(),
        mentions(Deadline.class, d -> d.addressee().stream()));
    page.text("Demand", entry.demand(), of(Deadline.class, Deadline::demand));
    page.text(
        "Length",
        entry.length().map(Terms::length),
        of(Deadline.class, deadline -> deadline.length().map(Terms::length)));
    page.add("Set on", dated(Wording.when(entry.set()), entry));
    page.add("Due", dated(Wording.when(entry.due()), entry));
    page.text("Or else", entry.consequence(), of(Deadline.class, Deadline::consequence));
    page.text(
        "State",
        entry.state().map(Wording::word),
        of(Deadline.class, deadline -> deadline.state().map(Wording::word)));
    page.whenAndStatus(entry);
  }

  private List<Field.Value> dated(String when, Entry entry) {
    return when.isEmpty() ? List.of() : List.of(page.value(when, entry.basis().claims()));
  }

  private void incident(IncidentEntry entry) {
    page.text(
        "Form",
        Optional.of(Wording.word(entry.form())),
        of(Incident.class, incident -> Optional.of(Wording.word(incident.kind()))));
    page.whenAndStatus(entry);
    page.text(
        "Place",
        entry.place().map(place -> Wording.place(Optional.of(place))),
        of(
            Incident.class,
            incident -> incident.place().map(place -> Wording.place(Optional.of(place)))));
    page.text("Weapon", entry.weapon(), of(Incident.class, Incident::weapon));
    page.actors(
        "Attacker, as claimed",
        entry.attacker().stream().toList(),
        mentions(Incident.class, i -> i.attacker().stream()));
    page.actors(
        "Blamed by", entry.blamedBy(), mentions(Incident.class, i -> i.blamedBy().stream()));
    page.actors(
        "Target",
        entry.target().stream().toList(),
        mentions(Incident.class, i -> i.target().stream()));
    page.add("Killed", tolls(entry.killed()));
    page.add("Injured", tolls(entry.injured()));
  }

  private List<Field.Value> tolls(List<IncidentEntry.Toll> tolls) {
    return tolls.stream()
        .map(
            toll ->
                page.value(
                    Wording.joined(
                        Wording.count(toll.count()),
                        Wording.prefixed("given by ", String.join(", ", toll.saidBy()))),
                    toll.claims()))
        .toList();
  }

  private void statement(StatementEntry entry) {
    page.actors(
        "Speaker",
        entry.speakers().stream().map(StatementEntry.Speaker::actor).toList(),
        mentions(Statement.class, s -> s.speakers().stream()));
    page.text(
        "Office then",
        entry.speakers().stream().flatMap(speaker -> speaker.office().stream()).distinct().toList(),
        claim ->
            claim instanceof Statement statement
                ? statement.speakers().stream().flatMap(mention -> mention.office().stream())
                : Stream.empty());
    page.text(
        "Words",
        Optional.of(Wording.brief(entry.words(), 4000)),
        of(Statement.class, statement -> Optional.of(Wording.brief(statement.words(), 4000))));
    page.whenAndStatus(entry);
    page.text(
        "Medium",
        entry.medium().map(Wording::word),
        of(Statement.class, statement -> statement.medium().map(Wording::word)));
    page.text("Venue", entry.venue(), of(Statement.class, Statement::venue));
    page.actors(
        "Addressee",
        entry.addressee().stream().toList(),
        mentions(Statement.class, s -> s.addressee().stream()));
    page.text("About", entry.about(), of(Statement.class, Statement::about));
  }

  private void event(EventEntry entry) {
    page.text(
        "PLOVER type", Optional.of(entry.type()), of(Event.class, e -> Optional.of(e.type())));
    page.text("Mode", entry.mode(), of(Event.class, Event::mode));
    page.text(
        "Contexts",
        entry.contexts(),
        claim -> claim instanceof Event event ? event.contexts().stream() : Stream.empty());
    page.actors("Actors", entry.actors(), mentions(Event.class, e -> e.actors().stream()));
    page.actors(
        "Recipients", entry.recipients(), mentions(Event.class, e -> e.recipients().stream()));
    page.text(
        "Place",
        entry.place().map(place -> Wording.place(Optional.of(place))),
        of(Event.class, event -> event.place().map(place -> Wording.place(Optional.of(place)))));
    page.text("CAMEO code", entry.cameo(), of(Event.class, Event::cameo));
    entry
        .goldstein()
        .ifPresent(
            score ->
                page.add("Goldstein score", List.of(page.value(String.valueOf(score), List.of()))));
    entry
        .quad()
        .ifPresent(
            quad -> page.add("Quad class", List.of(page.value(Wording.word(quad), List.of()))));
    page.whenAndStatus(entry);
  }
}
