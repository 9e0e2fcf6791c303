package parley.finding.contacts;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Contact.Kind;
import parley.claims.Evidence;
import parley.claims.Place;
import parley.claims.Status;
import parley.time.TimeReference;

/**
 * What a report says of one contact in several sentences: each telling has the place, the day, the
 * agreement and those who took part that the others give.
 *
 * <p>The trap: the same parties meet often; tellings of different days, places or persons of one
 * party are of different contacts, and where the others do not agree on one place none is taken.
 */
final class Retellings {

  private static final Set<Kind> FACE_TO_FACE = Set.of(Kind.MEETING, Kind.TALKS, Kind.SUMMIT);
  private static final Set<Status> REAL = Set.of(Status.TOOK_PLACE, Status.ONGOING);

  private Retellings() {}

  /**
   * The contacts, each with what other tellings of it give.
   *
   * @param apart what those rest on that were apart, and so had nobody else in them
   */
  static List<Contact> completed(List<Contact> contacts, Set<Evidence> apart) {
    List<Contact> joint =
        contacts.stream().filter(each -> !apart.contains(each.evidence())).toList();
    return contacts.stream()
        .map(each -> apart.contains(each.evidence()) ? each : completed(each, joint))
        .toList();
  }

  private static Contact completed(Contact contact, List<Contact> all) {
    if (!isMeeting(contact)) {
      return contact;
    }
    List<Contact> others = all.stream().filter(each -> isSame(contact, each)).toList();
    Optional<Place> place = contact.place().or(() -> only(others, Contact::place));
    Optional<String> agreement = contact.agreement().or(() -> only(others, Contact::agreement));
    return new Contact(
        contact.evidence(),
        contact.kind(),
        distinct(contact.participants(), others, Contact::participants, Mention::name),
        distinct(
            contact.thirdParties(), others, Contact::thirdParties, third -> third.actor().name()),
        place,
        contact.subject(),
        contact.outcome(),
        agreement,
        contact.shuttle());
  }

  /** The contact's own and those of the others, each once. */
  private static <T> List<T> distinct(
      List<T> own,
      List<Contact> others,
      Function<Contact, List<T>> field,
      Function<T, String> key) {
    Map<String, T> all = new LinkedHashMap<>();
    own.forEach(each -> all.putIfAbsent(key.apply(each), each));
    others.stream()
        .flatMap(other -> field.apply(other).stream())
        .forEach(each -> all.putIfAbsent(key.apply(each), each));
    return List.copyOf(all.values());
  }

  private static boolean isMeeting(Contact contact) {
    return FACE_TO_FACE.contains(contact.kind()) && REAL.contains(contact.evidence().status());
  }

  /** The one value that all who give one agree on. */
  private static <T> Optional<T> only(
      List<Contact> contacts, Function<Contact, Optional<T>> field) {
    List<T> values =
        contacts.stream().flatMap(each -> field.apply(each).stream()).distinct().toList();
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  private static boolean isSame(Contact one, Contact other) {
    return isMeeting(other)
        && one.evidence().status() == other.evidence().status()
        && shared(one, other) > 1
        && (isWithin(one, other) || isWithin(other, one))
        && !isOfOthers(one, other)
        && agree(one.place(), other.place())
        && agree(day(one.evidence()), day(other.evidence()));
  }

  /**
   * Whether all named sides of one contact take part in the other: whoever is between them may not,
   * and "the rebels" may be those whom the other names. Mediators among themselves are its sides.
   */
  private static boolean isWithin(Contact one, Contact other) {
    Set<String> thirds =
        one.thirdParties().stream().map(third -> third.actor().party()).collect(Collectors.toSet());
    Set<String> named =
        one.participants().stream()
            .filter(Mention::named)
            .map(Mention::party)
            .collect(Collectors.toSet());
    Set<String> sides = new HashSet<>(named);
    sides.removeAll(thirds);
    return parties(other).containsAll(sides.isEmpty() ? named : sides);
  }

  /** Whether both name persons of one party, and none of them in both: an envoy's next call. */
  private static boolean isOfOthers(Contact one, Contact other) {
    Map<String, Set<String>> persons = persons(other);
    return persons(one).entrySet().stream()
        .anyMatch(
            each ->
                persons.containsKey(each.getKey())
                    && Collections.disjoint(each.getValue(), persons.get(each.getKey())));
  }

  /** The last words of the names of those who take part, by their party. */
  private static Map<String, Set<String>> persons(Contact contact) {
    return contact.participants().stream()
        .filter(each -> each.named() && each.kind() == ActorKind.PERSON)
        .collect(
            Collectors.groupingBy(
                Mention::party,
                Collectors.mapping(
                    each -> each.name().substring(each.name().lastIndexOf(' ') + 1),
                    Collectors.toSet())));
  }

  private static Set<String> parties(Contact contact) {
    return contact.participants().stream().map(Mention::party).collect(Collectors.toSet());
  }

  private static <T> boolean agree(Optional<T> one, Optional<T> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static Optional<TimeReference> day(Evidence evidence) {
    return evidence.timeSpan().map(any -> evidence.time());
  }

  /** How many parties take part in both. */
  private static long shared(Contact one, Contact other) {
    Set<String> parties = parties(other);
    return parties(one).stream().filter(parties::contains).count();
  }
}
