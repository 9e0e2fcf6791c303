package parley.finding.contacts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    List<Mention> locals = new ArrayList<>();
    for (Mention mention : parties) {
      if (scene.isLocal(mention) && !byName.containsKey(mention.name())) {
        locals.add(mention);
      }
    }
    for (Mention mention : parties) {
      if (Scene.isOrganisation(mention)) {
        Role role = locals.isEmpty() ? Role.GOOD_OFFICES : Role.MEDIATES;
        byName.putIfAbsent(mention.name(), new ThirdParty(mention, role));
      } else if (scene.isOutsider(mention) && (!locals.isEmpty() || hasOrganisation(parties))) {
        byName.putIfAbsent(mention.name(), new ThirdParty(mention, role(mention, locals, place)));
      }
    }
    return List.copyOf(byName.values());
  }

  private static boolean hasOrganisation(List<Mention> parties) {
    return parties.stream().anyMatch(Scene::isOrganisation);
  }

  private static Role role(Mention mention, List<Mention> locals, Optional<Place> place) {
    boolean home =
        place.flatMap(Place::country).isPresent()
            && place.flatMap(Place::country).equals(mention.country());
    if (locals.size() > 1) {
      return home ? Role.HOSTS : Role.MEDIATES;
    }
    return Role.GOOD_OFFICES;
  }
}
