package parley.record;

import java.time.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import parley.actors.ActorKind;
import parley.claims.Contact;
import parley.claims.Correction.Field;
import parley.claims.Deadline;
import parley.claims.Incident;
import parley.claims.Measure;
import parley.claims.Proposal;
import parley.claims.ProposalName;
import parley.claims.Status;
import parley.time.When;

/**
 * An entry with the fields that editors set in the place of what its claims say.
 *
 * <p>Status, and when it was where claims say that outright, are the {@link Basis}' own. A value
 * that cannot be read is refused ({@link IllegalArgumentException} with the field's name), never
 * left out.
 */
final class FieldsSet {

  private final Map<Field, List<String>> values;
  private final String editor;
  private final ActorIndex actors;

  private FieldsSet(Map<Field, List<String>> values, String editor, ActorIndex actors) {
    this.values = values;
    this.editor = editor;
    this.actors = actors;
  }

  /** The entry with the fields that its review sets. */
  static Entry in(Entry entry, ActorIndex actors) {
    Entry set = entry;
    for (Review.Corrected corrected : entry.basis().review().corrected()) {
      set =
          new FieldsSet(Map.of(corrected.field(), corrected.values()), corrected.editor(), actors)
              .entry(set);
    }
    return set;
  }

  /** Why a field of an entry cannot be set so; empty if it can. */
  static Optional<String> problem(
      Entry entry, Field field, List<String> values, ActorIndex actors) {
    Map<Field, List<String>> known = EntryValues.of(entry);
    if (!known.containsKey(field)) {
      return Optional.of(
          "a "
              + entry.kind()
              + " has no field "
              + field.label()
              + "; it has "
              + String.join(" ", known.keySet().stream().map(Field::label).toList()));
    }
    try {
      new FieldsSet(Map.of(field, values), "", actors).entry(entry);
      return Optional.empty();
    } catch (IllegalArgumentException wrong) {
      return Optional.of(String.valueOf(wrong.getMessage()));
    }
  }

  private Entry entry(Entry entry) {
    set(Field.STATUS, entry.status(), texts -> FieldText.word(Status.class, texts));
    set(Field.WHEN, When.undated(), FieldText::when);
    if (entry instanceof ContactEntry contact) {
      return contact(contact);
    } else if (entry instanceof ProposalEntry proposal) {
      return proposal(proposal);
    } else if (entry instanceof MeasureEntry measure) {
      return measure(measure);
    } else if (entry instanceof DeadlineEntry deadline) {
      return deadline(deadline);
    } else if (entry instanceof IncidentEntry incident) {
      return incident(incident);
    } else if (entry instanceof StatementEntry statement) {
      return statement(statement);
    }
    return event((EventEntry) entry);
  }

  private ContactEntry contact(ContactEntry contact) {
    return new ContactEntry(
        contact.basis(),
        set(Field.FORM, contact.form(), texts -> FieldText.word(Contact.Kind.class, texts)),
        set(Field.PEOPLE, contact.people(), this::people),
        set(Field.PARTIES, contact.parties(), this::parties),
        set(Field.THIRD_PARTIES, contact.thirdParties(), this::thirds),
        set(Field.PLACE, contact.place(), texts -> FieldText.optional(texts).map(FieldText::place)),
        set(Field.SUBJECT, contact.subject(), FieldText::optional),
        set(Field.OUTCOME, contact.outcome(), FieldText::optional),
        set(Field.AGREEMENT, contact.agreement(), FieldText::optional),
        contact.shuttle());
  }

  private ProposalEntry proposal(ProposalEntry proposal) {
    ProposalEntry.State state =
        set(
            Field.STATE,
            proposal.state(),
            texts -> FieldText.word(ProposalEntry.State.class, texts));
    return new ProposalEntry(
        proposal.basis(),
        set(Field.FORM, proposal.form(), texts -> FieldText.word(ProposalName.Kind.class, texts)),
        set(Field.NAME, proposal.name(), FieldText::one),
        set(Field.PROPOSER, proposal.proposer(), this::party),
        set(Field.PARTIES, proposal.parties(), this::parties),
        set(Field.TERMS, proposal.terms(), texts -> terms(proposal.terms(), texts)),
        proposal.positions(),
        proposal.conditions(),
        state,
        values.containsKey(Field.STATE)
            ? state == ProposalEntry.State.IN_FORCE
            : proposal.inForce(),
        values.containsKey(Field.STATE) ? Optional.empty() : proposal.starts());
  }

  private MeasureEntry measure(MeasureEntry measure) {
    return new MeasureEntry(
        measure.basis(),
        set(Field.ACTOR, measure.actor(), texts -> party(FieldText.one(texts))),
        set(Field.TARGET, measure.target(), this::party),
        set(Field.FORM, measure.form(), texts -> FieldText.word(Measure.Kind.class, texts)),
        set(Field.AMOUNT, measure.amount(), FieldText::optional),
        measure.changes());
  }

  private DeadlineEntry deadline(DeadlineEntry deadline) {
    return new DeadlineEntry(
        deadline.basis(),
        set(Field.ISSUER, deadline.issuer(), texts -> party(FieldText.one(texts))),
        set(Field.ADDRESSEE, deadline.addressee(), this::party),
        set(Field.DEMAND, deadline.demand(), FieldText::optional),
        set(Field.LENGTH, deadline.length(), FieldsSet::length),
        set(Field.SET, deadline.set(), FieldText::when),
        set(Field.DUE, deadline.due(), FieldText::when),
        set(Field.CONSEQUENCE, deadline.consequence(), FieldText::optional),
        turns(deadline),
        deadline.today());
  }

  /** What became of it: the state that an editor gives holds on every day. */
  private List<DeadlineEntry.Turn> turns(DeadlineEntry deadline) {
    if (!values.containsKey(Field.STATE)) {
      return deadline.turns();
    }
    return set(
            Field.STATE,
            deadline.stated(),
            texts ->
                FieldText.optional(texts).map(word -> FieldText.word(Deadline.State.class, word)))
        .map(DeadlineEntry.Turn::always)
        .stream()
        .toList();
  }

  private IncidentEntry incident(IncidentEntry incident) {
    return new IncidentEntry(
        incident.basis(),
        set(Field.FORM, incident.form(), texts -> FieldText.word(Incident.Kind.class, texts)),
        set(Field.WEAPON, incident.weapon(), FieldText::optional),
        set(Field.ATTACKER, incident.attacker(), this::party),
        incident.blamedBy(),
        set(Field.TARGET, incident.target(), this::party),
        set(
            Field.PLACE,
            incident.place(),
            texts -> FieldText.optional(texts).map(FieldText::place)),
        set(Field.KILLED, incident.killed(), this::tolls),
        set(Field.INJURED, incident.injured(), this::tolls));
  }

  private StatementEntry statement(StatementEntry statement) {
    return new StatementEntry(
        statement.basis(),
        set(Field.SPEAKERS, statement.speakers(), this::speakers),
        set(Field.WORDS, statement.words(), FieldText::one),
        statement.source(),
        statement.medium(),
        statement.venue(),
        set(Field.ADDRESSEE, statement.addressee(), this::party),
        set(Field.ABOUT, statement.about(), FieldText::optional));
  }

  private EventEntry event(EventEntry event) {
    return new EventEntry(
        event.basis(),
        event.type(),
        event.mode(),
        event.contexts(),
        set(Field.ACTORS, event.actors(), this::parties),
        set(Field.RECIPIENTS, event.recipients(), this::parties),
        set(Field.PLACE, event.place(), texts -> FieldText.optional(texts).map(FieldText::place)),
        event.cameo(),
        event.goldstein());
  }

  /** What an editor set; {@code said} if none did. */
  private <T> T set(Field field, T said, Function<List<String>, T> reading) {
    List<String> texts = values.get(field);
    if (texts == null) {
      return said;
    }
    try {
      return reading.apply(texts);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(field.label() + ": " + wrong.getMessage(), wrong);
    }
  }

  private static Optional<Period> length(List<String> texts) {
    return FieldText.optional(texts).map(FieldText::length);
  }

  private Optional<ActorRef> party(List<String> texts) {
    return FieldText.optional(texts).map(this::party);
  }

  /** Trap: a party that no report and no list names has no kind that could be known. */
  private ActorRef party(String text) {
    return actors
        .called(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no actor is called '"
                        + text
                        + "'; give a country's code such as SAU, or a name as parley show actors"
                        + " has it"));
  }

  private List<ActorRef> parties(List<String> texts) {
    return List.copyOf(new TreeSet<>(texts.stream().map(this::party).toList()));
  }

  private List<ActorRef> people(List<String> texts) {
    return List.copyOf(new TreeSet<>(texts.stream().map(this::person).toList()));
  }

  /** A person may be one whom no report names. */
  private ActorRef person(String text) {
    return actors
        .called(text)
        .orElseGet(
            () -> {
              FieldText.Qualified person = FieldText.Qualified.of(text);
              Optional<String> country = person.qualifier().filter(FieldText::isCountry);
              String name = country.isPresent() ? person.name() : text;
              return new ActorRef(
                  ContentId.entry("a", ActorKind.PERSON + "|" + name + "|" + country.orElse("")),
                  name,
                  ActorKind.PERSON,
                  country);
            });
  }

  private List<StatementEntry.Speaker> speakers(List<String> texts) {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("a statement has a speaker");
    }
    return people(texts).stream()
        .map(person -> new StatementEntry.Speaker(person, Optional.empty()))
        .toList();
  }

  private List<ContactEntry.ThirdParty> thirds(List<String> texts) {
    return texts.stream()
        .map(FieldText.Qualified::of)
        .map(
            third ->
                new ContactEntry.ThirdParty(
                    party(third.name()),
                    FieldText.word(
                        Contact.Role.class,
                        third
                            .qualifier()
                            .orElseThrow(
                                () ->
                                    new IllegalArgumentException(
                                        "'"
                                            + third.name()
                                            + "' needs its role, as in QAT (mediates)")))))
        .toList();
  }

  /** The terms that reports give, with those of {@code duration=P30D}; none if there is no text. */
  private static Map<Proposal.TermKind, String> terms(
      Map<Proposal.TermKind, String> said, List<String> texts) {
    Map<Proposal.TermKind, String> terms = new EnumMap<>(Proposal.TermKind.class);
    if (!texts.isEmpty()) {
      terms.putAll(said);
    }
    for (String text : texts) {
      int sign = text.indexOf('=');
      if (sign < 0) {
        throw new IllegalArgumentException("'" + text + "' is no term such as duration=P30D");
      }
      Proposal.TermKind kind =
          FieldText.word(Proposal.TermKind.class, text.substring(0, sign).strip());
      String value = text.substring(sign + 1).strip();
      if (value.isEmpty()) {
        terms.remove(kind);
      } else {
        terms.put(kind, value);
      }
    }
    return Collections.unmodifiableMap(terms);
  }

  private List<IncidentEntry.Toll> tolls(List<String> texts) {
    return texts.stream()
        .map(text -> new IncidentEntry.Toll(FieldText.count(text), List.of(editor), List.of()))
        .toList();
  }
}
