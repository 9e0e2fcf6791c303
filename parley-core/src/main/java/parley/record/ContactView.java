package parley.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Status;
import parley.time.When;

/** A contact claim with its participants resolved, as folding compares it. */
final class ContactView {

  final RecordedClaim claim;
  final String family;
  final boolean real;
  final Set<String> people = new TreeSet<>();
  final Map<String, Set<String>> peopleOfParty = new TreeMap<>();
  final Set<String> parties = new TreeSet<>();
  final Optional<Places.Where> place;
  final When when;

  ContactView(RecordedClaim claim, ActorIndex actors) {
    Contact contact = (Contact) claim.claim();
    this.claim = claim;
    this.family = ContactForm.family(contact.kind());
    Status status = contact.evidence().status();
    this.real = status == Status.TOOK_PLACE || status == Status.ONGOING;
    this.place = contact.place().map(Places.Where::of);
    this.when = claim.when();
    for (Mention mention : contact.participants()) {
      Optional<String> person = actors.person(mention).map(ActorRef::id);
      Optional<String> party = actors.party(mention).map(ActorRef::id);
      person.ifPresent(people::add);
      party.ifPresent(parties::add);
      if (person.isPresent() && party.isPresent()) {
        peopleOfParty.computeIfAbsent(party.get(), any -> new TreeSet<>()).add(person.get());
      }
    }
  }

  /** Whether it says who or where, without which it is nothing to recognise again. */
  boolean identifiable() {
    return !people.isEmpty() || !parties.isEmpty() || place.isPresent();
  }

  /** How much it says: the most telling claims found clusters, the others join them. */
  int detail() {
    int precision = Dates.width(when) == 1 ? 8 : Dates.width(when) <= 7 ? 5 : 0;
    return precision
        + (place.isPresent() ? 2 : 0)
        + Math.min(3, people.size())
        + Math.min(2, parties.size());
  }

  /** Under what it is looked for: form and each person, party and place. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    people.forEach(person -> keys.add(family + "|" + person));
    parties.forEach(party -> keys.add(family + "|" + party));
    place.ifPresent(where -> keys.add(family + "|at " + where.key()));
    return keys;
  }
}
