package parley.finding.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Contact.Kind;
import parley.claims.Place;
import parley.linguistics.Sentence;

/**
 * The contacts that an article has told of so far, for phrases that take one up: "the meeting",
 * "the two sides met again".
 *
 * <p>The trap: the last contact is not always meant; another place or another form says that it is
 * not.
 */
final class Earlier {

  private static final int REACH = 6;

  /** For each form of contact, the forms of earlier ones that its noun can take up. */
  private static final Map<Kind, Set<Kind>> TAKES_UP =
      Map.of(
          Kind.MEETING, Set.of(Kind.MEETING, Kind.TALKS, Kind.SUMMIT),
          Kind.TALKS, Set.of(Kind.TALKS, Kind.MEETING, Kind.CALL, Kind.SUMMIT),
          Kind.CALL, Set.of(Kind.CALL),
          Kind.VISIT, Set.of(Kind.VISIT),
          Kind.MESSAGE, Set.of(Kind.MESSAGE),
          Kind.SUMMIT, Set.of(Kind.SUMMIT));

  private record Told(int sentence, Contact contact) {}

  private final List<Told> told = new ArrayList<>();

  void add(Sentence sentence, Contact contact) {
    told.add(new Told(sentence.index(), contact));
  }

  /** The latest contact that words of this form, parties and place can mean. */
  Optional<Contact> recall(
      Sentence sentence, Kind kind, List<Mention> parties, Optional<Place> place) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Told each = told.get(i);
      if (sentence.index() - each.sentence() > REACH) {
        break;
      }
      Contact contact = each.contact();
      if (TAKES_UP.getOrDefault(kind, Set.of()).contains(contact.kind())
          && contact.participants().size() > 1
          && isSamePlace(contact, place)
          && sharesParty(contact, parties)) {
        return Optional.of(contact);
      }
    }
    return Optional.empty();
  }

  private static boolean isSamePlace(Contact contact, Optional<Place> place) {
    return place.isEmpty() || contact.place().isEmpty() || contact.place().equals(place);
  }

  private static boolean sharesParty(Contact contact, List<Mention> parties) {
    return parties.isEmpty()
        || contact.participants().stream()
            .anyMatch(
                known -> parties.stream().anyMatch(party -> party.name().equals(known.name())));
  }
}
