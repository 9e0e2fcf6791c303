package parley.finding.contacts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.actors.ActorList;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Contact.Kind;
import parley.claims.Place;
import parley.claims.Status;

/**
 * The contacts that an article has told of so far, for phrases that take one up: "the meeting",
 * "the two sides met again".
 *
 * <p>The trap: the last contact is not always meant; one at another place, one that is only wished
 * for, or "his previous meeting" is not.
 */
final class Earlier {

  private static final int REACH = 6;
  private static final int SOON = 2;
  private static final Set<Status> REAL = Set.of(Status.TOOK_PLACE, Status.ONGOING, Status.PLANNED);

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

  void add(int sentence, Contact contact) {
    told.add(new Told(sentence, contact));
  }

  /**
   * The contact of an earlier sentence that a phrase can mean: one with those who act beside the
   * phrase, then one of the same form, then the latest.
   *
   * @param parties those whom the phrase itself names
   * @param beside those who act in the clause of the phrase
   * @param least how many must be known to have taken part
   */
  Optional<Contact> recall(
      int sentence,
      Kind kind,
      Status status,
      List<Mention> parties,
      List<Mention> beside,
      Optional<Place> place,
      int least) {
    Set<Kind> forms = TAKES_UP.getOrDefault(kind, Set.of());
    return told.stream()
        .filter(each -> each.sentence() < sentence && sentence - each.sentence() <= REACH)
        .filter(each -> forms.contains(each.contact().kind()))
        .filter(each -> !REAL.contains(status) || isReal(each.contact()))
        .filter(each -> each.contact().participants().size() >= least)
        .filter(each -> isSamePlace(each.contact(), place))
        .filter(each -> parties.isEmpty() || shared(each.contact(), parties) > 0)
        .max(
            Comparator.<Told>comparingInt(each -> shared(each.contact(), beside))
                .thenComparing(each -> each.contact().place().equals(place) && place.isPresent())
                .thenComparing(each -> each.contact().kind() == kind)
                .thenComparingInt(told::indexOf))
        .map(Told::contact);
  }

  /** The visit of one of {@code visitors} that the sentences just before told of. */
  Optional<Contact> visit(int sentence, List<Mention> visitors) {
    return told.stream()
        .filter(each -> each.sentence() < sentence && sentence - each.sentence() <= SOON)
        .filter(each -> each.contact().kind() == Kind.VISIT && isReal(each.contact()))
        .filter(
            each ->
                each.contact().participants().stream()
                    .limit(1)
                    .anyMatch(
                        visitor ->
                            visitors.stream().anyMatch(one -> one.name().equals(visitor.name()))))
        .reduce((first, second) -> second)
        .map(Told::contact);
  }

  /** The two sides of the latest contact that was between two, this sentence's included. */
  List<Mention> two(int sentence, boolean persons) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Told each = told.get(i);
      List<Mention> sides = TheTwo.sides(each.contact(), persons);
      if (sentence - each.sentence() <= REACH && !sides.isEmpty()) {
        return sides;
      }
    }
    return List.of();
  }

  /** Whether the same sentence tells of a contact that words of this form would take up. */
  boolean isToldIn(int sentence, Kind kind) {
    return told.stream()
        .filter(each -> each.sentence() == sentence)
        .anyMatch(each -> TAKES_UP.getOrDefault(kind, Set.of()).contains(each.contact().kind()));
  }

  private static boolean isReal(Contact contact) {
    return REAL.contains(contact.evidence().status());
  }

  private static boolean isSamePlace(Contact contact, Optional<Place> place) {
    return place.isEmpty()
        || contact.place().isEmpty()
        || contact.place().equals(place)
        || isIn(place.get(), contact.place().get())
        || isIn(contact.place().get(), place.get());
  }

  /** Whether a place is in a state. */
  private static boolean isIn(Place place, Place state) {
    return place.country().equals(state.country())
        && state
            .country()
            .flatMap(ActorList.standard()::state)
            .filter(listed -> listed.name().equals(state.name()))
            .isPresent();
  }

  private static int shared(Contact contact, List<Mention> mentions) {
    return (int)
        contact.participants().stream()
            .filter(known -> mentions.stream().anyMatch(each -> each.name().equals(known.name())))
            .count();
  }
}
