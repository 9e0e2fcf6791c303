package parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.claims.Contact;
import parley.claims.Incident;
import parley.claims.Place;
import parley.claims.Position;
import parley.claims.Proposal;
import parley.claims.Status;
import parley.time.When;

/** Finds what claims of one entry, or of one contact told in two ways, cannot all be true of. */
final class Disagreements {

  private static final int SAME_TIME_DAYS = 7;

  private final List<Disagreement> found = new ArrayList<>();

  private Disagreements() {}

  /** What the claims of one entry cannot all be true of. */
  static List<Disagreement> within(Entry entry) {
    Disagreements disagreements = new Disagreements();
    disagreements.status(entry);
    if (entry instanceof ProposalEntry proposal) {
      disagreements.state(proposal);
      disagreements.stances(proposal);
      disagreements.term(proposal, Proposal.TermKind.DURATION);
      disagreements.term(proposal, Proposal.TermKind.START);
    } else if (entry instanceof IncidentEntry incident) {
      disagreements.toll(incident, "killed", incident.killed());
      disagreements.toll(incident, "injured", incident.injured());
    } else if (entry instanceof ContactEntry contact) {
      disagreements.dayAndPlace(contact);
    }
    return List.copyOf(disagreements.found);
  }

  /**
   * The disagreements of the entries and actors, in the order of their ids.
   *
   * @param within gives those within a single entry
   */
  static List<Disagreement> of(
      Collection<Entry> entries,
      Function<Entry, List<Disagreement>> within,
      Collection<RecordedClaim> claims,
      OfficeBook offices,
      ActorIndex actors) {
    Disagreements disagreements = new Disagreements();
    entries.forEach(entry -> disagreements.found.addAll(within.apply(entry)));
    disagreements.contacts(entries);
    disagreements.found.addAll(offices.disagreements());
    disagreements.found.addAll(ContactLeads.disagreements(entries, claims, actors));
    disagreements.found.addAll(Denials.disagreements(entries, claims, actors));
    Map<String, Disagreement> byMatter = new TreeMap<>();
    disagreements.found.forEach(
        each -> byMatter.merge(each.entry() + "|" + each.field(), each, Disagreement::and));
    return Namesakes.apart(List.copyOf(byMatter.values()), Disagreement::id, Disagreement::renamed)
        .stream()
        .sorted(Comparator.comparing(Disagreement::id))
        .toList();
  }

  /** The disagreement over one field, if there are two values or more. */
  static Optional<Disagreement> disagreement(
      String entry, String field, Map<String, ? extends Collection<RecordedClaim>> values) {
    if (values.size() < 2) {
      return Optional.empty();
    }
    List<Disagreement.Value> listed =
        new TreeMap<>(values)
            .entrySet().stream()
                .map(
                    value ->
                        new Disagreement.Value(
                            value.getKey(),
                            value.getValue().stream()
                                .sorted()
                                .map(RecordedClaim::id)
                                .distinct()
                                .toList()))
                .toList();
    return Optional.of(Disagreement.over(entry, field, listed));
  }

  private void add(
      String entry, String field, Map<String, ? extends Collection<RecordedClaim>> values) {
    disagreement(entry, field, values).ifPresent(found::add);
  }

  /** That it took place and that it did not. */
  private void status(Entry entry) {
    Map<String, List<RecordedClaim>> byStatus =
        entry.basis().claims().stream()
            .filter(claim -> claim.claim() instanceof Contact || claim.claim() instanceof Incident)
            .collect(
                Collectors.groupingBy(
                    claim -> Words.inPlain(claim.claim().evidence().status()),
                    TreeMap::new,
                    Collectors.toList()));
    byStatus
        .keySet()
        .retainAll(
            List.of(
                Words.inPlain(Status.TOOK_PLACE),
                Words.inPlain(Status.DENIED),
                Words.inPlain(Status.CANCELLED)));
    if (byStatus.containsKey(Words.inPlain(Status.TOOK_PLACE))) {
      add(entry.id(), "status", byStatus);
    }
  }

  /** "Agreed" in one report, and a party that has not agreed in another of the same days. */
  private void state(ProposalEntry proposal) {
    Map<String, Set<RecordedClaim>> values = new TreeMap<>();
    for (RecordedClaim claim : proposal.basis().claims()) {
      if (claim.claim() instanceof Proposal said
          && said.state().filter(ProposalState::binding).isPresent()
          && (said.evidence().status() == Status.TOOK_PLACE
              || said.evidence().status() == Status.ONGOING)) {
        proposal.positions().stream()
            .filter(position -> ProposalState.withholds(position.stance()))
            .forEach(
                position ->
                    position.claims().stream()
                        .filter(other -> sameTime(claim, other))
                        .forEach(
                            other -> {
                              once(values, Words.inPlain(said.state().orElseThrow()), claim);
                              once(
                                  values,
                                  position.party().code() + " " + Words.inPlain(position.stance()),
                                  other);
                            }));
      }
    }
    add(proposal.id(), "state", values);
  }

  private static boolean sameTime(RecordedClaim a, RecordedClaim b) {
    return !a.report().id().equals(b.report().id())
        && a.reported() instanceof When.Dated first
        && b.reported() instanceof When.Dated second
        && Dates.gap(first, second) <= SAME_TIME_DAYS;
  }

  /** One party for and against on one day. */
  private void stances(ProposalEntry proposal) {
    Map<ActorRef, List<ProposalEntry.PositionTaken>> byParty = new TreeMap<>();
    proposal
        .positions()
        .forEach(
            position ->
                byParty.computeIfAbsent(position.party(), any -> new ArrayList<>()).add(position));
    byParty.forEach(
        (party, taken) -> {
          Map<String, List<RecordedClaim>> values = new TreeMap<>();
          for (ProposalEntry.PositionTaken one : taken) {
            for (ProposalEntry.PositionTaken other : taken) {
              if (opposed(one.stance(), other.stance())
                  && one.when() instanceof When.Day
                  && one.when().equals(other.when())) {
                values.put(Words.inPlain(one.stance()), one.claims());
                values.put(Words.inPlain(other.stance()), other.claims());
              }
            }
          }
          add(proposal.id(), "stance of " + party.code(), values);
        });
  }

  private static boolean opposed(Position.Stance a, Position.Stance b) {
    return (a == Position.Stance.ACCEPTS || a == Position.Stance.PROPOSES)
        && (b == Position.Stance.REJECTS || b == Position.Stance.WITHDRAWS);
  }

  private void term(ProposalEntry proposal, Proposal.TermKind kind) {
    Map<String, List<RecordedClaim>> values = new TreeMap<>();
    for (RecordedClaim claim : proposal.basis().claims()) {
      if (claim.claim() instanceof Proposal said) {
        said.terms().stream()
            .filter(term -> term.kind() == kind && term.value().matches("P[0-9A-Z]+|[0-9-]{10}"))
            .forEach(term -> put(values, term.value(), claim));
      }
    }
    add(proposal.id(), words(kind), values);
  }

  /** Numbers of which one's highest is below the other's lowest, and which did not just rise. */
  private void toll(IncidentEntry incident, String field, List<IncidentEntry.Toll> tolls) {
    Map<String, List<RecordedClaim>> values = new TreeMap<>();
    for (IncidentEntry.Toll one : tolls) {
      for (IncidentEntry.Toll other : tolls) {
        if (contradict(one, other)) {
          values.computeIfAbsent(words(one.count()), any -> new ArrayList<>()).addAll(one.claims());
        }
      }
    }
    add(incident.id(), field, values);
  }

  private static boolean contradict(IncidentEntry.Toll one, IncidentEntry.Toll other) {
    return one.claims().stream()
        .anyMatch(
            claim ->
                other.claims().stream()
                    .anyMatch(
                        against ->
                            Tolls.contradict(
                                new Tolls.Said(one.count(), claim.reported()),
                                new Tolls.Said(other.count(), against.reported()))));
  }

  /** The days and the places that are given to what took place, where not all can be true. */
  private void dayAndPlace(ContactEntry contact) {
    Map<String, List<RecordedClaim>> days = new TreeMap<>();
    Map<String, List<RecordedClaim>> places = new TreeMap<>();
    for (RecordedClaim claim : contact.basis().claims()) {
      if (claim.claim().evidence().status() == Status.TOOK_PLACE
          && claim.claim() instanceof Contact said) {
        if (claim.when() instanceof When.Day day) {
          put(days, day.date().toString(), claim);
        }
        Optional<Place> given = ContactView.place(said);
        given
            .filter(
                place -> contact.place().filter(known -> !Places.agree(known, place)).isPresent())
            .or(() -> given.filter(place -> contact.place().filter(place::equals).isPresent()))
            .ifPresent(place -> put(places, place.name(), claim));
      }
    }
    add(contact.id(), "when", days);
    add(contact.id(), "place", places);
  }

  /**
   * One contact told with two days that follow each other, or in two places: the same sides and
   * people, and no report that has both.
   */
  private void contacts(Collection<Entry> entries) {
    Map<String, List<ContactEntry>> bySides = new HashMap<>();
    for (Entry entry : entries) {
      if (entry instanceof ContactEntry contact
          && contact.status() == Status.TOOK_PLACE
          && contact.when() instanceof When.Day
          && contact.parties().size() > 1
          && !contact.people().isEmpty()) {
        String sides =
            ContactForm.family(contact.form()) + "|" + contact.parties() + "|" + contact.people();
        bySides.computeIfAbsent(sides, any -> new ArrayList<>()).add(contact);
      }
    }
    bySides.values().forEach(this::pairs);
  }

  private void pairs(List<ContactEntry> contacts) {
    List<ContactEntry> inTime =
        contacts.stream()
            .sorted(
                Comparator.comparing((ContactEntry contact) -> TimedGroups.order(contact.when()))
                    .thenComparing(ContactEntry::id))
            .toList();
    for (int i = 0; i + 1 < inTime.size(); i++) {
      ContactEntry one = inTime.get(i);
      ContactEntry next = inTime.get(i + 1);
      boolean apart =
          new TreeSet<>(one.basis().reports()).stream().noneMatch(next.basis().reports()::contains);
      if (!apart) {
        continue;
      }
      boolean samePlace = one.place().isPresent() && one.place().equals(next.place());
      long days =
          TimedGroups.order(next.when()).toEpochDay() - TimedGroups.order(one.when()).toEpochDay();
      if (days == 0 && one.place().isPresent() && next.place().isPresent() && !samePlace) {
        pair(one, next, "place", contact -> contact.place().map(Place::name).orElse(""));
      } else if (days == 1 && samePlace && toldAfter(one, next)) {
        pair(one, next, "when", contact -> TimedGroups.order(contact.when()).toString());
      }
    }
  }

  /**
   * Whether all reports of the first day could have told of the second: talks may last two days.
   */
  private static boolean toldAfter(ContactEntry one, ContactEntry next) {
    LocalDate second = TimedGroups.order(next.when());
    return one.basis().claims().stream()
        .allMatch(
            claim -> Dates.from(claim.reported()).filter(day -> !day.isBefore(second)).isPresent());
  }

  private void pair(
      ContactEntry one, ContactEntry next, String field, Function<ContactEntry, String> value) {
    Map<String, List<RecordedClaim>> values = new TreeMap<>();
    values.put(value.apply(one), one.basis().claims());
    values.put(value.apply(next), next.basis().claims());
    add(one.id(), field, values);
  }

  private static void once(
      Map<String, Set<RecordedClaim>> values, String value, RecordedClaim claim) {
    values.computeIfAbsent(value, any -> new TreeSet<>()).add(claim);
  }

  private static void put(
      Map<String, List<RecordedClaim>> values, String value, RecordedClaim claim) {
    values.computeIfAbsent(value, any -> new ArrayList<>()).add(claim);
  }

  private static String words(Incident.Count count) {
    if (count.best().isPresent()) {
      return Integer.toString(count.best().getAsInt());
    }
    String low = count.low().isPresent() ? Integer.toString(count.low().getAsInt()) : "";
    String high = count.high().isPresent() ? Integer.toString(count.high().getAsInt()) : "";
    return low + "–" + high;
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
