package parley.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import parley.actors.NameMatch;

/**
 * Which names of people in different reports are one person's.
 *
 * <p>Careful on purpose: full names must match in each part that both give, a bare surname joins
 * only when exactly one full name fits it, and people of two countries are never one.
 */
final class PersonNames {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<String, Person> byNameAndCountry = new HashMap<>();
  private final Map<String, List<Person>> byLastName = new HashMap<>();
  private final Map<String, List<Person>> byAnyName = new HashMap<>();
  private final List<Person> people = new ArrayList<>();

  /** One name with one country as reports give it, with how often and with which offices. */
  record Given(String name, String country, int times, Set<String> offices) {}

  /** People who have one name or several. */
  static final class Person {
    final TreeMap<String, Integer> names = new TreeMap<>();
    final Set<String> offices = new TreeSet<>();
    String country = "";

    /** The name most given; of equals the longest, then the first in the alphabet. */
    String name() {
      return names.entrySet().stream()
          .max(
              Comparator.comparing((Map.Entry<String, Integer> name) -> isFull(name.getKey()))
                  .thenComparing(Map.Entry::getValue)
                  .thenComparing(name -> name.getKey().length())
                  .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
          .orElseThrow()
          .getKey();
    }

    private void add(Given given) {
      names.merge(given.name(), given.times(), Integer::sum);
      offices.addAll(given.offices());
      if (country.isEmpty()) {
        country = given.country();
      }
    }

    private boolean admits(Given given) {
      return country.isEmpty() || given.country().isEmpty() || country.equals(given.country());
    }
  }

  PersonNames(Collection<Given> givens) {
    Comparator<Given> order =
        Comparator.comparing((Given given) -> !isFull(given.name()))
            .thenComparing(given -> given.country().isEmpty())
            .thenComparing(given -> -partsOf(given.name()).size())
            .thenComparing(Given::name)
            .thenComparing(Given::country);
    givens.stream().sorted(order).forEach(this::place);
  }

  /** The person of that name, as it was given. */
  Optional<Person> person(String name, String country) {
    return Optional.ofNullable(byNameAndCountry.get(key(name, country)));
  }

  /** The country of the one person of that name who has one. */
  Optional<String> country(String name) {
    List<String> countries =
        people.stream()
            .filter(person -> !person.country.isEmpty())
            .filter(
                person ->
                    person.names.keySet().stream().anyMatch(each -> NameMatch.same(each, name)))
            .map(person -> person.country)
            .distinct()
            .toList();
    return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
  }

  List<Person> people() {
    return people;
  }

  private void place(Given given) {
    Person person =
        (isFull(given.name()) ? namesake(given) : bearerOf(given))
            .orElseGet(
                () -> {
                  Person created = new Person();
                  people.add(created);
                  return created;
                });
    person.add(given);
    byNameAndCountry.put(key(given.name(), given.country()), person);
    if (isFull(given.name()) || person.names.size() == 1) {
      index(given.name(), person);
    }
  }

  private void index(String name, Person person) {
    List<String> parts = partsOf(name);
    if (parts.isEmpty()) {
      return;
    }
    add(byLastName, parts.get(parts.size() - 1), person);
    parts.forEach(part -> add(byAnyName, part, person));
  }

  private static void add(Map<String, List<Person>> index, String key, Person person) {
    List<Person> bearers = index.computeIfAbsent(key, any -> new ArrayList<>());
    if (!bearers.contains(person)) {
      bearers.add(person);
    }
  }

  private Optional<Person> namesake(Given given) {
    return partsOf(given.name()).stream()
        .flatMap(part -> byAnyName.getOrDefault(part, List.of()).stream())
        .filter(person -> person.admits(given))
        .filter(
            person ->
                person.names.keySet().stream().anyMatch(name -> NameMatch.same(name, given.name())))
        .findFirst();
  }

  private Optional<Person> bearerOf(Given given) {
    List<String> parts = partsOf(given.name());
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Optional<Person> byLast = only(byLastName.getOrDefault(parts.get(0), List.of()), given);
    return byLast.isPresent()
        ? byLast
        : only(byAnyName.getOrDefault(parts.get(0), List.of()), given);
  }

  private static Optional<Person> only(List<Person> bearers, Given given) {
    List<Person> fitting = bearers.stream().filter(person -> person.admits(given)).toList();
    if (fitting.size() > 1) {
      fitting =
          fitting.stream()
              .filter(person -> Words.shared(person.offices, given.offices()) > 0)
              .toList();
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** The parts of a name, folded so that their spellings agree. */
  private static List<String> partsOf(String name) {
    return BLANKS
        .splitAsStream(name.strip())
        .flatMap(part -> NameMatch.key(part).stream())
        .toList();
  }

  private static boolean isFull(String name) {
    return partsOf(name).size() > 1;
  }

  private static String key(String name, String country) {
    return Words.fold(name) + "|" + country;
  }
}
