package parley.finding.contacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.claims.Contact;
import parley.claims.Contact.Kind;
import parley.claims.Place;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.finding.contacts.Draft.Strength;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * One contact for each of the places that a phrase names: "meetings in Oslo, Doha and Cairo" are at
 * least three.
 *
 * <p>The trap: "Doha, Qatar" is one place, and what stands before the word of contact, as in a
 * dateline, is none of its.
 */
final class EachPlace {

  private static final Set<Kind> FACE_TO_FACE = Set.of(Kind.MEETING, Kind.TALKS, Kind.SUMMIT);
  private static final Set<String> AT = Set.of("in", "at");

  private EachPlace() {}

  /** The contact in each place that its draft's words give. */
  static List<Contact> of(Reading reading, Draft draft, Contact contact) {
    if (!FACE_TO_FACE.contains(contact.kind())
        || contact.place().isEmpty()
        || draft.strength() == Strength.RECALLS) {
      return List.of(contact);
    }
    Sentence sentence = draft.sentence();
    List<Place> places =
        sentence.tokens().stream()
            .filter(each -> each.index() > draft.word().index())
            .filter(each -> reading.placeNamed(sentence, each).equals(contact.place()))
            .findFirst()
            .filter(each -> Arguments.preposition(sentence, each).filter(AT::contains).isPresent())
            .map(first -> named(reading, sentence, first))
            .orElse(List.of());
    return places.size() < 2
        ? List.of(contact)
        : places.stream().map(place -> at(place, contact)).toList();
  }

  private static List<Place> named(Reading reading, Sentence sentence, Token first) {
    List<Place> all =
        sentence.conjuncts(first).stream()
            .flatMap(each -> reading.placeNamed(sentence, each).stream())
            .distinct()
            .toList();
    return all.stream().filter(each -> !isLandOfAnother(each, all)).toList();
  }

  private static boolean isLandOfAnother(Place place, List<Place> all) {
    return ActorList.standard()
            .named(place.name())
            .filter(listed -> listed.role() == Listed.Role.STATE)
            .isPresent()
        && all.stream()
            .anyMatch(each -> !each.equals(place) && each.country().equals(place.country()));
  }

  private static Contact at(Place place, Contact contact) {
    return new Contact(
        contact.evidence(),
        contact.kind(),
        contact.participants(),
        contact.thirdParties(),
        Optional.of(place),
        contact.subject(),
        contact.outcome(),
        contact.agreement(),
        contact.shuttle());
  }
}
