package parley.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Place;
import parley.claims.Status;
import parley.time.Direction;
import parley.time.TimeReferences;
import parley.time.When;

/** A contact claim with its participants resolved, as folding compares it. */
final class ContactView {

  private static final int WEEK = 7;

  final RecordedClaim claim;
  final String family;
  final boolean real;
  final boolean headline;
  private final boolean ambiguous;
  final Sides sides = new Sides();
  private final List<Mention> own;
  final Optional<Places.Where> place;
  final When when;

  ContactView(RecordedClaim claim, ActorIndex actors) {
    Contact contact = (Contact) claim.claim();
    this.claim = claim;
    this.family = ContactForm.family(contact.kind());
    Status status = contact.evidence().status();
    this.real = status == Status.TOOK_PLACE || status == Status.ONGOING;
    this.headline =
        claim
            .report()
            .title()
            .map(Words::fold)
            .filter(Words.fold(claim.quote())::equals)
            .isPresent();
    this.own = own(contact);
    boolean told = isSelfContained(contact);
    contact.thirdParties().stream()
        .filter(third -> !told || isHere(contact, third.actor().text()))
        .forEach(third -> sides.addThird(actors.partyOrSelf(third.actor()).id()));
    this.place = place(contact).map(Places.Where::of);
    this.ambiguous =
        contact.evidence().time() instanceof TimeReferences.Weekday weekday
            && weekday.direction() == Direction.NEAREST;
    this.when = claim.when();
    for (Mention mention : own) {
      Optional<String> person = actors.person(mention).map(ActorRef::id);
      Optional<String> party = actors.party(mention).map(ActorRef::id);
      person.ifPresent(sides.people::add);
      party.ifPresent(sides.parties::add);
      if (person.isPresent() && party.isPresent()) {
        sides.add(person.get(), party.get());
      }
    }
  }

  /**
   * Those of whom the sentence itself tells, if these are two parties; else all that reading gives.
   *
   * <p>The trap: reading completes what a sentence says by others of its report that may tell of
   * the same contact. Whether they do is for folding to say, which knows the other reports as well.
   */
  static List<Mention> own(Contact contact) {
    return isSelfContained(contact) ? here(contact) : contact.participants();
  }

  private static boolean isSelfContained(Contact contact) {
    return here(contact).stream().map(Mention::party).distinct().count() > 1;
  }

  private static List<Mention> here(Contact contact) {
    return contact.participants().stream().filter(each -> isHere(contact, each.text())).toList();
  }

  private static boolean isHere(Contact contact, String words) {
    return contact.evidence().sentence().contains(words);
  }

  /** Where it was, if the sentence itself says so, or has not two parties of its own. */
  static Optional<Place> place(Contact contact) {
    return contact
        .place()
        .filter(where -> !isSelfContained(contact) || isHere(contact, where.name()));
  }

  /**
   * Whether it may be of that day. The trap: of talks "scheduled on Monday" nothing says whether
   * that Monday has passed or is to come.
   */
  boolean mayBeOn(When day) {
    return ambiguous
        && when instanceof When.Day own
        && claim.reported() instanceof When.Day reported
        && day.equals(
            When.day(own.date().plusDays(own.date().isAfter(reported.date()) ? -WEEK : WEEK)));
  }

  /** The days between which it may have been, if it says when. */
  When.Dated span(When.Dated dated) {
    return ambiguous
        ? new When.Range(dated.from().minusDays(WEEK), dated.to().plusDays(WEEK))
        : dated;
  }

  /** Whether it says who or where, without which it is nothing to recognise again. */
  boolean identifiable() {
    return !sides.people.isEmpty() || !sides.parties.isEmpty() || place.isPresent();
  }

  /** How much it says: the most telling claims found clusters, the others join them. */
  int detail() {
    int precision = ambiguous ? 6 : Dates.width(when) == 1 ? 8 : Dates.width(when) <= 7 ? 5 : 0;
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
