package parley.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.claims.Contact;
import parley.claims.Office;
import parley.claims.Status;

/**
 * Who led the delegations to which contact, and where reports give two heads of one party's.
 *
 * <p>A report tells of it beside the contact: what it says of a delegation belongs to the contact
 * of that party that it named last, in the sentence itself or one not far before.
 */
final class ContactLeads {

  private static final int REACH = 600;

  private final ActorIndex actors;
  private final Map<String, List<Told>> contacts = new HashMap<>();
  private final Map<String, TreeMap<String, TreeMap<String, Set<RecordedClaim>>>> leads =
      new TreeMap<>();

  /** A claim of a contact, and the entry that it is in. */
  private record Told(ContactEntry entry, int start) {}

  private ContactLeads(ActorIndex actors) {
    this.actors = actors;
  }

  /** The disagreements over who led a party's delegation. */
  static List<Disagreement> disagreements(
      Collection<Entry> entries, Collection<RecordedClaim> claims, ActorIndex actors) {
    ContactLeads leads = new ContactLeads(actors);
    entries.stream()
        .filter(ContactEntry.class::isInstance)
        .map(ContactEntry.class::cast)
        .forEach(leads::gather);
    claims.stream()
        .filter(claim -> claim.claim() instanceof Office office && office.isOfDelegation())
        .forEach(leads::lead);
    return leads.found();
  }

  private void gather(ContactEntry entry) {
    if (entry.form() == Contact.Kind.CALL || entry.form() == Contact.Kind.MESSAGE) {
      return;
    }
    for (RecordedClaim claim : entry.basis().claims()) {
      if (claim.claim().evidence().status() == Status.TOOK_PLACE) {
        contacts
            .computeIfAbsent(claim.report().id(), any -> new ArrayList<>())
            .add(new Told(entry, claim.claim().evidence().span().start()));
      }
    }
  }

  private void lead(RecordedClaim claim) {
    Office office = (Office) claim.claim();
    Optional<ActorRef> party = office.of().map(actors::partyOrSelf);
    int at = office.evidence().span().start();
    Optional<ContactEntry> entry =
        contacts.getOrDefault(claim.report().id(), List.of()).stream()
            .filter(told -> told.start() <= at && at - told.start() <= REACH)
            .filter(told -> party.filter(told.entry().parties()::contains).isPresent())
            .max(
                Comparator.comparingInt(Told::start)
                    .thenComparing(told -> told.entry().id(), Comparator.reverseOrder()))
            .map(Told::entry);
    entry.ifPresent(
        contact ->
            leads
                .computeIfAbsent(contact.id(), any -> new TreeMap<>())
                .computeIfAbsent(party.orElseThrow().id(), any -> new TreeMap<>())
                .computeIfAbsent(actors.ref(office.person()).name(), any -> new TreeSet<>())
                .add(claim));
  }

  private List<Disagreement> found() {
    List<Disagreement> found = new ArrayList<>();
    leads.forEach(
        (contact, byParty) -> {
          Map<String, Set<RecordedClaim>> values = new TreeMap<>();
          byParty.values().stream()
              .forEach(
                  heads ->
                      heads.forEach(
                          (name, claims) -> {
                            if (heads.values().stream().anyMatch(other -> apart(claims, other))) {
                              values.put(name, claims);
                            }
                          }));
          Disagreements.disagreement(contact, "lead", values).ifPresent(found::add);
        });
    return found;
  }

  /** Whether no report gives both: two whom one report names together lead together. */
  private static boolean apart(Set<RecordedClaim> some, Set<RecordedClaim> others) {
    return some.stream()
        .noneMatch(
            claim ->
                others.stream().anyMatch(other -> other.report().id().equals(claim.report().id())));
  }
}
