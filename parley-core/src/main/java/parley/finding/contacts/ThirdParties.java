package parley.finding.contacts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact.Role;
import parley.claims.Contact.ThirdParty;
import parley.claims.Place;

/**
 * Who comes between the parties of a conflict, as the codebook has it: a third party brings parties
 * together or goes between them; a state whose officials host is host.
 *
 * <p>The trap: whoever hosts a single guest is a party to that contact, not a third one.
 */
final class ThirdParties {

  private static final Set<ActorKind> BYSTANDERS =
      Set.of(ActorKind.PEOPLE, ActorKind.NGO, ActorKind.COMPANY);

  private final Scene scene;

  ThirdParties(Scene scene) {
    this.scene = scene;
  }

  /** The third parties among {@code parties}, with the roles that words or the scene give them. */
  List<ThirdParty> of(List<Mention> parties, List<ThirdParty> said, Optional<Place> place) {
    Map<String, ThirdParty> byName = new LinkedHashMap<>();
    for (ThirdParty third : said) {
      boolean between = parties.size() > 2 || third.role() == Role.MEDIATES;
      if (between && !scene.isLocal(third.actor())) {
        byName.putIfAbsent(third.actor().name(), third);
      }
    }
    List<Mention> sides =
        parties.stream().filter(each -> !byName.containsKey(each.name()) && isSide(each)).toList();
    for (Mention mention : parties) {
      boolean organisation = Scene.isOrganisation(mention);
      if (organisation || (scene.isOutsider(mention) && hasConflict(parties))) {
        byName.putIfAbsent(
            mention.name(),
            new ThirdParty(mention, organisation ? between(sides) : role(mention, sides, place)));
      }
    }
    return List.copyOf(byName.values());
  }

  /** Whether the actor can be a side of the conflict, which those who suffer from it are not. */
  private boolean isSide(Mention mention) {
    return scene.isLocal(mention) && !BYSTANDERS.contains(mention.kind());
  }

  /** Two outsiders have business of their own, unless someone speaks for the conflict. */
  private boolean hasConflict(List<Mention> parties) {
    return parties.stream().anyMatch(each -> scene.isLocal(each) || Scene.isOrganisation(each));
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
    return sides.stream().map(each -> each.affiliation().orElse(each.name())).distinct().count();
  }
}
