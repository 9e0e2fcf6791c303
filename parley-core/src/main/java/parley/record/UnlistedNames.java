package parley.record;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Demonym;
import parley.actors.Mention;

/**
 * One name for each party that no list knows: "Freedonian" of one report is the state of
 * "Freedonia" in another, and "the Iron Dawn" the Iron Dawn Movement.
 *
 * <p>Trap: a report that says no more than "talks between Chile and Freedonia" may take the name
 * for a person's; it is the state if any report shows that there is one of that name.
 */
final class UnlistedNames {

  private static final Set<ActorKind> OF_STATE =
      EnumSet.of(ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.PERSON);
  private static final Set<ActorKind> NO_PARTY = EnumSet.of(ActorKind.PERSON, ActorKind.MEDIA);

  private final Set<String> states = new TreeSet<>();
  private final Map<String, ActorKind> bodies = new TreeMap<>();
  private final Map<String, String> full = new HashMap<>();

  private UnlistedNames() {}

  static UnlistedNames of(Collection<Mention> mentions) {
    UnlistedNames names = new UnlistedNames();
    mentions.stream().filter(UnlistedNames::isUnlisted).forEach(names::add);
    names.states.forEach(names::addFullName);
    names.bodies.keySet().forEach(names::addFullName);
    return names;
  }

  private void add(Mention mention) {
    if (mention.kind() == ActorKind.STATE) {
      states.add(mention.name());
    } else {
      bodies.merge(mention.name(), mention.kind(), (a, b) -> a.compareTo(b) < 0 ? a : b);
    }
  }

  private static boolean isUnlisted(Mention mention) {
    return mention.named()
        && mention.country().isEmpty()
        && !NO_PARTY.contains(mention.kind())
        && ActorList.standard().named(mention.name()).isEmpty();
  }

  private void addFullName(String name) {
    List<String> longer =
        bodies.keySet().stream().filter(each -> isShortOf(name, each)).limit(2).toList();
    Optional<String> fuller =
        longer.size() == 1
            ? Optional.of(longer.get(0))
            : states.stream().filter(state -> Demonym.isOf(name, state)).findFirst();
    fuller.ifPresent(each -> full.put(name, each));
  }

  /** A name of two words or more, of which the longer one says besides what sort of body it is. */
  private static boolean isShortOf(String name, String longer) {
    return name.indexOf(' ') > 0
        && longer.startsWith(name + " ")
        && longer.indexOf(' ', name.length() + 1) < 0;
  }

  /** The mention under the one name of its party. */
  Mention known(Mention mention) {
    if (mention.country().isPresent()) {
      return mention;
    }
    String name = full.getOrDefault(mention.name(), mention.name());
    Optional<String> affiliation = mention.affiliation().map(each -> full.getOrDefault(each, each));
    boolean state = states.contains(name) && OF_STATE.contains(mention.kind());
    ActorKind kind = state ? ActorKind.STATE : mention.kind();
    return name.equals(mention.name())
            && kind == mention.kind()
            && affiliation.equals(mention.affiliation())
        ? mention
        : new Mention(
            mention.text(),
            name,
            kind,
            Optional.empty(),
            mention.sectors(),
            mention.office(),
            affiliation,
            mention.named());
  }

  /** The party for which somebody speaks whom no list and no country places. */
  Optional<Mention> party(Mention mention) {
    return mention
        .affiliation()
        .filter(name -> mention.country().isEmpty())
        .filter(name -> states.contains(name) || bodies.containsKey(name))
        .map(
            name ->
                new Mention(
                    name,
                    name,
                    states.contains(name)
                        ? ActorKind.STATE
                        : bodies.getOrDefault(name, ActorKind.NGO),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.of(name),
                    true));
  }
}
