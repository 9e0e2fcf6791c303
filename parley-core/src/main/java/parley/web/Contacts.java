package parley.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.claims.Status;
import parley.record.ActorRef;
import parley.record.ContactEntry;

/**
 * Who was in contact with whom on which days, from the contacts that took place.
 *
 * <p>People and parties are apart: a minister's meeting is one of the minister with whoever was
 * there, and one of the minister's state with theirs, but not of the minister with a state.
 */
final class Contacts {

  private static final Set<Status> HELD = EnumSet.of(Status.TOOK_PLACE, Status.ONGOING);

  private final Map<ActorRef, Integer> times = new TreeMap<>();
  private final Map<Pair, List<Optional<LocalDate>>> pairs = new HashMap<>();

  /** Two actors, in their order. */
  record Pair(ActorRef one, ActorRef other) {}

  Contacts(Snapshot snapshot, String who) {
    for (ContactEntry contact : snapshot.record().entries(ContactEntry.class)) {
      if (HELD.contains(contact.status())) {
        Optional<LocalDate> day = snapshot.day(contact);
        if (!who.equals("parties")) {
          add(contact.people().stream().filter(each -> each.kind() == ActorKind.PERSON), day);
        }
        if (!who.equals("people")) {
          add(
              Stream.concat(
                  contact.parties().stream(),
                  contact.thirdParties().stream()
                      .map(ContactEntry.ThirdParty::actor)
                      .filter(each -> each.kind() != ActorKind.PERSON)),
              day);
        }
      }
    }
  }

  private void add(Stream<ActorRef> together, Optional<LocalDate> day) {
    List<ActorRef> actors = together.distinct().sorted().toList();
    for (int i = 0; i < actors.size(); i++) {
      times.merge(actors.get(i), 1, Integer::sum);
      for (int j = i + 1; j < actors.size(); j++) {
        pairs
            .computeIfAbsent(new Pair(actors.get(i), actors.get(j)), any -> new ArrayList<>())
            .add(day);
      }
    }
  }

  /** Everybody who was in contact with somebody, those with most contacts first. */
  List<ActorRef> actors() {
    Set<ActorRef> paired = new java.util.TreeSet<>();
    pairs.keySet().forEach(pair -> paired.addAll(List.of(pair.one(), pair.other())));
    return paired.stream()
        .sorted(
            Comparator.comparingInt((ActorRef actor) -> -times.getOrDefault(actor, 0))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  int times(ActorRef actor) {
    return times.getOrDefault(actor, 0);
  }

  /** The pairs, those with most contacts first. */
  List<Pair> pairs() {
    return pairs.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Pair, List<Optional<LocalDate>>> pair) -> -pair.getValue().size())
                .thenComparing(pair -> pair.getKey().one())
                .thenComparing(pair -> pair.getKey().other()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How often two were in contact. */
  int times(Pair pair) {
    return pairs.getOrDefault(pair, List.of()).size();
  }

  /** On which days, where they are known, in order. */
  List<LocalDate> days(Pair pair) {
    return pairs.getOrDefault(pair, List.of()).stream().flatMap(Optional::stream).sorted().toList();
  }
}
