package parley.evaluation.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/**
 * Who negotiates with whom in one conflict, and where.
 *
 * @param one always a state that exists
 * @param other a state that exists, one that does not, or an armed group
 * @param cities where they meet and where they fight
 */
record Cast(Side one, Side other, Side mediator, List<String> cities) {

  private static final List<String> OF_STATE =
      List.of("president", "foreign minister", "chief negotiator", "defence minister");
  private static final List<String> OF_GROUP =
      List.of("leader", "spokesman", "chief negotiator", "commander");
  private static final List<String> OF_MEDIATOR =
      List.of("special envoy", "foreign minister", "prime minister", "deputy foreign minister");
  private static final int CITIES = 16;

  /** A party and its people: its first, its diplomat, its negotiator, its soldier. */
  record Side(Party party, List<Person> people) {

    Person head() {
      return people.get(0);
    }

    Person diplomat() {
      return people.get(1);
    }

    Person negotiator() {
      return people.get(2);
    }

    Person soldier() {
      return people.get(3);
    }
  }

  /** The cast of the conflict of that number. */
  static Cast of(int number, Lexicon lexicon, Random random) {
    List<Party> real = lexicon.parties("real");
    List<Party> others =
        switch (number % 3) {
          case 0 -> real;
          case 1 -> lexicon.parties("invented");
          default -> lexicon.parties("groups");
        };
    Party one = real.get(2 * number % real.size());
    Party other = others.get((2 * number + 1 + number / real.size()) % others.size());
    List<Party> mediators = lexicon.parties("mediators");
    List<String> families = shuffled(lexicon.names("family"), random);
    Iterator<String> family = families.iterator();
    List<String> given = lexicon.names("given");
    return new Cast(
        side(one, OF_STATE, given, family, random),
        side(other, other.group() ? OF_GROUP : OF_STATE, given, family, random),
        side(mediators.get(number % mediators.size()), OF_MEDIATOR, given, family, random),
        shuffled(lexicon.names("cities"), random).subList(0, CITIES));
  }

  private static Side side(
      Party party,
      List<String> offices,
      List<String> given,
      Iterator<String> family,
      Random random) {
    List<Person> people = new ArrayList<>();
    for (String office : offices) {
      people.add(new Person(given.get(random.nextInt(given.size())), family.next(), office, party));
    }
    return new Side(party, List.copyOf(people));
  }

  private static List<String> shuffled(List<String> names, Random random) {
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
