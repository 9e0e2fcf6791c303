package parley.record;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who meets: people, parties, and which people stand for which party, each by id. */
final class Sides {

  final Set<String> people = new TreeSet<>();
  final Set<String> parties = new TreeSet<>();
  private final Set<String> thirds = new TreeSet<>();
  private final Map<String, Set<String>> peopleOfParty = new TreeMap<>();

  /** Adds a person, for a party. */
  void add(String person, String party) {
    peopleOfParty.computeIfAbsent(party, any -> new TreeSet<>()).add(person);
  }

  /** Adds who brings the others together. */
  void addThird(String party) {
    thirds.add(party);
  }

  void addAll(Sides other) {
    people.addAll(other.people);
    parties.addAll(other.parties);
    thirds.addAll(other.thirds);
    other.peopleOfParty.forEach(
        (party, members) ->
            peopleOfParty.computeIfAbsent(party, any -> new TreeSet<>()).addAll(members));
  }

  /**
   * Whether both may be one: the same side may not be other people, nor two pairs differ. Who
   * brings two sides together and meets one of them by itself has another contact than those two
   * have, and than it has with the other.
   */
  boolean fit(Sides other) {
    if (!people.isEmpty() && !other.people.isEmpty() && sharedPeople(other) == 0) {
      return false;
    }
    for (Map.Entry<String, Set<String>> side : other.peopleOfParty.entrySet()) {
      Set<String> own = peopleOfParty.getOrDefault(side.getKey(), Set.of());
      if (!own.isEmpty() && Words.shared(own, side.getValue()) == 0) {
        return false;
      }
    }
    Set<String> brought = brought();
    Set<String> others = other.brought();
    if (brought.size() > 1 && others.size() > 1) {
      return Words.shared(brought, others) >= 2;
    }
    if (parties.size() > 1 && other.parties.size() > 1 && sharedParties(other) < 2) {
      return false;
    }
    return parties.isEmpty() || other.parties.isEmpty() || sharedParties(other) > 0;
  }

  /** The parties without those that bring them together. */
  private Set<String> brought() {
    Set<String> brought = new TreeSet<>(parties);
    brought.removeAll(thirds);
    return brought;
  }

  /** Whether both have two parties or more, and those of one are all among the other's. */
  boolean sameParties(Sides other) {
    return sharedParties(other) > 1
        && (parties.containsAll(other.parties) || other.parties.containsAll(parties));
  }

  /** Whether both name two people or more, of whom they share one only, and each has others. */
  boolean areOtherPairs(Sides other) {
    return people.size() > 1 && other.people.size() > 1 && sharedPeople(other) == 1;
  }

  long sharedPeople(Sides other) {
    return Words.shared(people, other.people);
  }

  long sharedParties(Sides other) {
    return Words.shared(parties, other.parties);
  }
}
