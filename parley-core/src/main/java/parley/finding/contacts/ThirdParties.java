package parley.finding.contacts;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Mention;
import parley.claims.Contact.Role;
import parley.claims.Contact.ThirdParty;
import parley.claims.Place;
import parley.finding.contacts.Draft.Strength;

/**
 * Who comes between the parties of a conflict, as the codebook has it: a third party brings parties
 * together or goes between them. International organisations are third parties, and so are states
 * whose conflict it is not; the state on whose soil the sides meet is their host.
 *
 * <p>The trap: where no conflict is told of, two states that meet are parties to the contact alone.
 */
final class ThirdParties {

  private static final Set<ActorKind> BYSTANDERS =
      EnumSet.of(ActorKind.PEOPLE, ActorKind.NGO, ActorKind.COMPANY);

  private static final Pattern MEDIATOR =
      Pattern.compile("\\b(?:co-)?(?:mediator|facilitator)\\b", Pattern.CASE_INSENSITIVE);

  /** What a report may leave without its country, since all of it is about that country. */
  private static final Set<ActorKind> BODIES =
      EnumSet.of(ActorKind.ARMED_GROUP, ActorKind.PARTY, ActorKind.MILITARY, ActorKind.GOVERNMENT);

  private final Scene scene;
  private final Mediators mediators;

  ThirdParties(Scene scene, Mediators mediators) {
    this.scene = scene;
    this.mediators = mediators;
  }

  /** The third parties among {@code parties}, with the roles that words or the scene give them. */
  List<ThirdParty> of(List<Mention> parties, List<ThirdParty> said, Optional<Place> place) {
    Map<String, ThirdParty> byName = new LinkedHashMap<>();
    parties.stream()
        .filter(each -> isCalledMediator(each) && !scene.isLocal(each))
        .forEach(each -> byName.put(each.name(), new ThirdParty(each, Role.MEDIATES)));
    for (ThirdParty third : said) {
      boolean between = parties.size() > 2 || third.role() == Role.MEDIATES;
      if (between && !scene.isLocal(third.actor())) {
        byName.putIfAbsent(third.actor().name(), third);
      }
    }
    List<Mention> sides =
        parties.stream().filter(each -> !byName.containsKey(each.name()) && isSide(each)).toList();
    // "X's talks with Y through mediators"
    boolean betweenStates = isBetweenStates(byName.values(), sides);
    for (Mention mention : parties) {
      boolean organisation = Scene.isOrganisation(mention);
      if (organisation || (scene.isOutsider(mention) && !betweenStates)) {
        byName.putIfAbsent(
            mention.name(),
            new ThirdParty(mention, organisation ? between(sides) : role(mention, sides, place)));
      }
    }
    return List.copyOf(byName.values());
  }

  /** "The US mediator A B". */
  private static boolean isCalledMediator(Mention mention) {
    return mention.office().filter(office -> MEDIATOR.matcher(office).find()).isPresent();
  }

  /** Whether others are said to mediate where one side alone is local: the other is a side too. */
  private static boolean isBetweenStates(Collection<ThirdParty> said, List<Mention> sides) {
    return parties(sides) == 1 && said.stream().anyMatch(each -> each.role() == Role.MEDIATES);
  }

  /**
   * Who is between the sides of a conflict where no third party is named: the conflict's mediators,
   * or else the state on whose soil they meet.
   */
  List<ThirdParty> unnamed(Draft draft, Optional<Place> place) {
    List<Mention> sides = draft.parties().stream().filter(this::isSide).toList();
    if (draft.strength() == Strength.RECALLS || parties(sides) < 2) {
      return List.of();
    }
    return mediators.all().isEmpty() ? host(place).stream().toList() : mediators.all();
  }

  /**
   * Who hosts and mediates where the sides themselves are not named, if it is not their own land.
   */
  List<ThirdParty> at(Optional<Place> place) {
    List<ThirdParty> hosts = host(place).stream().toList();
    return hosts.isEmpty()
        ? hosts
        : Draft.concat(
            hosts,
            mediators.all().stream()
                .filter(each -> !each.actor().party().equals(hosts.get(0).actor().party()))
                .toList());
  }

  private Optional<ThirdParty> host(Optional<Place> place) {
    return place
        .flatMap(Place::country)
        .filter(scene::isAbroad)
        .flatMap(ActorList.standard()::state)
        .map(
            state ->
                new Mention(
                    place.get().name(),
                    state.name(),
                    state.kind(),
                    state.country(),
                    state.sectors(Optional.empty()),
                    Optional.empty(),
                    Optional.of(state.name()),
                    true))
        .map(mention -> new ThirdParty(mention, Role.HOSTS));
  }

  /** Whether the actor can be a side of the conflict, which those who suffer from it are not. */
  private boolean isSide(Mention mention) {
    boolean body = mention.country().isEmpty() && BODIES.contains(mention.kind());
    return (scene.isLocal(mention) || (body && !Scene.isOrganisation(mention)))
        && !BYSTANDERS.contains(mention.kind());
  }

  private static Role between(List<Mention> sides) {
    return sides.isEmpty() ? Role.GOOD_OFFICES : Role.MEDIATES;
  }

  /** A state mediates between two sides at least; with one it has its own relations too. */
  private static Role role(Mention mention, List<Mention> sides, Optional<Place> place) {
    if (parties(sides) < 2) {
      return Role.GOOD_OFFICES;
    }
    Optional<String> land = place.flatMap(Place::country);
    return land.isPresent() && land.equals(mention.country()) ? Role.HOSTS : Role.MEDIATES;
  }

  private static long parties(List<Mention> sides) {
    return sides.stream().map(Mention::party).distinct().count();
  }
}
