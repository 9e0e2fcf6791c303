package parley.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Status;
import parley.record.ActorRef;
import parley.record.ContactEntry;
import parley.record.RecordedClaim;
import parley.time.When;
import parley.view.View;

/**
 * Who is in contact with whom: people and parties, and between any two how often and when.
 *
 * <p>Of contacts that took place or go on. People are joined with people and parties with parties;
 * a person also with a party that nobody stands for in the contact, unless it is the person's own:
 * an envoy's visit to a state joins the envoy with that state.
 */
final class ContactGraph {

  /**
   * The contacts of two.
   *
   * @param count how many contacts
   * @param first the first day of the first dated one
   * @param last the last day of the last dated one
   * @param contacts their ids, in order of time
   */
  record Edge(
      ActorRef one,
      ActorRef other,
      int count,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      List<String> contacts) {}

  private final Set<ActorRef> nodes = new TreeSet<>();
  private final Map<Pair, List<ContactEntry>> pairs = new TreeMap<>();

  private record Pair(ActorRef one, ActorRef other) implements Comparable<Pair> {

    static Pair of(ActorRef a, ActorRef b) {
      return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }

    @Override
    public int compareTo(Pair that) {
      return Comparator.comparing(Pair::one).thenComparing(Pair::other).compare(this, that);
    }
  }

  private ContactGraph() {}

  static ContactGraph of(Chosen chosen) {
    ContactGraph graph = new ContactGraph();
    for (ContactEntry contact : chosen.of(View.CONTACTS, ContactEntry.class)) {
      if (contact.status() == Status.TOOK_PLACE || contact.status() == Status.ONGOING) {
        graph.add(contact, chosen);
      }
    }
    return graph;
  }

  private void add(ContactEntry contact, Chosen chosen) {
    Set<ActorRef> people = new LinkedHashSet<>(contact.people());
    Set<ActorRef> parties = new LinkedHashSet<>(contact.parties());
    for (ContactEntry.ThirdParty third : contact.thirdParties()) {
      if (!people.contains(third.actor())) {
        parties.add(third.actor());
      }
    }
    Map<ActorRef, Set<String>> own = own(contact, chosen);
    Set<String> stoodFor = new HashSet<>();
    own.values().forEach(stoodFor::addAll);
    nodes.addAll(people);
    nodes.addAll(parties);
    join(people, contact);
    join(parties, contact);
    for (ActorRef person : people) {
      for (ActorRef party : parties) {
        if (!stoodFor.contains(party.name())) {
          join(person, party, contact);
        }
      }
    }
  }

  /** The parties that each person stands for. */
  private static Map<ActorRef, Set<String>> own(ContactEntry contact, Chosen chosen) {
    Map<ActorRef, Set<String>> own = new HashMap<>();
    for (RecordedClaim claim : contact.basis().claims()) {
      for (Mention mention : ((Contact) claim.claim()).participants()) {
        chosen
            .record()
            .actor(mention)
            .ifPresent(
                actor -> own.computeIfAbsent(actor, any -> new HashSet<>()).add(mention.party()));
      }
    }
    own.keySet().retainAll(contact.people());
    return own;
  }

  private void join(Set<ActorRef> all, ContactEntry contact) {
    List<ActorRef> list = new ArrayList<>(all);
    for (int i = 0; i < list.size(); i++) {
      for (int j = i + 1; j < list.size(); j++) {
        join(list.get(i), list.get(j), contact);
      }
    }
  }

  private void join(ActorRef a, ActorRef b, ContactEntry contact) {
    if (!a.equals(b)) {
      pairs.computeIfAbsent(Pair.of(a, b), any -> new ArrayList<>()).add(contact);
    }
  }

  /** Everyone, by name. */
  List<ActorRef> nodes() {
    return List.copyOf(nodes);
  }

  /** What joins them, by the names of both. */
  List<Edge> edges() {
    return pairs.entrySet().stream()
        .map(pair -> edge(pair.getKey(), pair.getValue().stream().distinct().toList()))
        .toList();
  }

  private static Edge edge(Pair pair, List<ContactEntry> contacts) {
    List<When.Dated> dated =
        contacts.stream()
            .map(ContactEntry::when)
            .filter(When.Dated.class::isInstance)
            .map(When.Dated.class::cast)
            .toList();
    return new Edge(
        pair.one(),
        pair.other(),
        contacts.size(),
        dated.stream().map(When.Dated::from).min(Comparator.naturalOrder()),
        dated.stream().map(When.Dated::to).max(Comparator.naturalOrder()),
        contacts.stream().map(ContactEntry::id).toList());
  }
}
