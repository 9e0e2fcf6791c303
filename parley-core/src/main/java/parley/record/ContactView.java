package parley.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Status;
import parley.time.When;

/** A contact claim with its participants resolved, as folding compares it. */
final class ContactView {

  final RecordedClaim claim;
  final String family;
  final boolean real;
  final Sides sides = new Sides();
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
      person.ifPresent(sides.people::add);
      party.ifPresent(sides.parties::add);
      if (person.isPresent() && party.isPresent()) {
        sides.add(person.get(), party.get());
      }
    }
  }

  /** Whether it says who or where, without which it is nothing to recognise again. */
  boolean identifiable() {
    return !sides.people.isEmpty() || !sides.parties.isEmpty() || place.isPresent();
  }

  /** How much it says: the most telling claims found clusters, the others join them. */
  int detail() {
    int precision = Dates.width(when) == 1 ? 8 : Dates.width(when) <= 7 ? 5 : 0;
    return precision
        + (place.isPresent() ? 2 : 0)
        + Math.min(3, sides.people.size())
        + Math.min(2, sides.parties.size());
  }

  /** Under what it is looked for: form and each person, party and place. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    sides.people.forEach(person -> keys.add(family + "|" + person));
    sides.parties.forEach(party -> keys.add(family + "|" + party));
    place.ifPresent(where -> keys.add(family + "|at " + where.key()));
    return keys;
  }
}
