package parley.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Mention;
import parley.actors.Titles;
import parley.claims.Claim;
import parley.claims.Office;

/**
 * Whom a report means that gives an office of a state or body and no name: the person to whom other
 * reports give it.
 *
 * <p>Careful on purpose: only offices that one person has at a time, and only where reports give
 * one to a single person, since over years it is another's.
 */
final class SoleHolders {

  /** An office, by the name of whose it is and its title in one spelling. */
  private record Held(String of, String title) {}

  private static final String LEADER = "leader";
  private static final Set<String> LEADING =
      Set.of("president", "prime minister", "chancellor", "king", "emir", "sultan");

  private final Map<Held, Mention> holders = new HashMap<>();

  private SoleHolders() {}

  static SoleHolders of(Collection<Claim> claims, PersonNames people) {
    Map<Held, Map<PersonNames.Person, TreeMap<String, Mention>>> given = new HashMap<>();
    for (Claim claim : claims) {
      if (claim instanceof Office office && !office.former()) {
        Mention mention = office.person();
        Optional<PersonNames.Person> person =
            people.person(mention.name(), mention.country().orElse(""));
        Optional<Held> held = held(office);
        if (person.isPresent() && held.isPresent()) {
          for (Held each : leading(held.get())) {
            given
                .computeIfAbsent(each, any -> new HashMap<>())
                .computeIfAbsent(person.get(), any -> new TreeMap<>())
                .put(mention.name(), mention.writtenAs(mention.name()));
          }
        }
      }
    }
    SoleHolders holders = new SoleHolders();
    given.forEach(
        (held, persons) -> {
          if (persons.size() == 1) {
            persons.values().forEach(names -> holders.put(held, names.firstEntry().getValue()));
          }
        });
    return holders;
  }

  /** The office, and that of "the Chadian leader" for who is at the head of a state. */
  private static List<Held> leading(Held held) {
    return LEADING.contains(held.title())
        ? List.of(held, new Held(held.of(), LEADER))
        : List.of(held);
  }

  private void put(Held held, Mention holder) {
    holders.put(held, holder);
  }

  private static Optional<Held> held(Office office) {
    String title = OfficeTitle.key(office.title());
    return office
        .of()
        .map(Mention::name)
        .filter(of -> Titles.standard().isSole(title))
        .map(of -> new Held(of, title));
  }

  /** The holder of the office that a mention describes, if it does; else the mention itself. */
  Mention known(Mention mention) {
    if (mention.named() || mention.kind() != ActorKind.PERSON || holders.isEmpty()) {
      return mention;
    }
    return readings(mention.name())
        .flatMap(held -> Optional.ofNullable(holders.get(held)).stream())
        .findFirst()
        .orElse(mention);
  }

  /** The offices that words may name: "Chadian prime minister", "Chad's premier". */
  private static Stream<Held> readings(String description) {
    List<String> words = new ArrayList<>(Arrays.asList(description.strip().split("\\s+")));
    return IntStream.range(1, words.size())
        .boxed()
        .flatMap(
            at -> {
              String owner = String.join(" ", words.subList(0, at)).replaceFirst("['’]s?$", "");
              String title = OfficeTitle.key(String.join(" ", words.subList(at, words.size())));
              return owner(owner).map(of -> new Held(of, title)).stream();
            })
        .filter(held -> held.title().equals(LEADER) || Titles.standard().isSole(held.title()));
  }

  private static Optional<String> owner(String words) {
    return ActorList.standard()
        .named(words)
        .map(listed -> listed.affiliation().orElse(listed.name()))
        .or(() -> Optional.of(words));
  }
}
