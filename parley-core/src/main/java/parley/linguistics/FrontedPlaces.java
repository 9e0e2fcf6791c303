package parley.linguistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.actors.ActorList;
import parley.actors.Listed;

/**
 * Tells a place from the person named right behind it.
 *
 * <p>In {@code received in Oslo Kenyan envoy Ann Low} a parser may take all behind the "in" for one
 * phrase. Nobody is received in a person: the place ends where the person's own land begins.
 */
final class FrontedPlaces {

  private static final Set<String> IN = Set.of("in", "at");

  private final ActorList list = ActorList.standard();

  /** Hangs such people as objects, and such places in their stead. */
  void repair(Branches tree, List<Name> people, List<Name> names) {
    for (Name person : people) {
      Token name = tree.top(person.first(), person.end());
      Token top = name.is("appos") ? tree.token(name.head()) : name;
      if (top.is("obl")
          && tree.hasCase(top.index(), IN)
          && tree.token(top.head()).upos().equals("VERB")
          && !tree.has(top.head(), "obj", "ccomp")) {
        place(tree, top, names).ifPresent(place -> part(tree, top, place));
      }
    }
  }

  /** The place right behind the preposition, where something else than a title parts it. */
  private Optional<Name> place(Branches tree, Token top, List<Name> names) {
    return tree.children(top.index()).stream()
        .filter(each -> each.is("case") && IN.contains(each.lemma()))
        .flatMap(
            in ->
                names.stream()
                    .filter(name -> name.kind() == Name.Kind.LOCATION)
                    .filter(name -> name.first() == in.index() + 1 && name.end() < top.index()))
        .filter(name -> tree.isBelow(name.first(), top.index()))
        .filter(name -> !isLand(tree, name.first()) && isLand(tree, name.end()))
        .findFirst();
  }

  private boolean isLand(Branches tree, int word) {
    return list.named(tree.token(word).text())
        .filter(
            listed ->
                listed.role() == Listed.Role.STATE || listed.role() == Listed.Role.NATIONALITY)
        .isPresent();
  }

  private static void part(Branches tree, Token person, Name place) {
    int verb = person.head();
    Token top = tree.top(place.first(), place.end());
    tree.children(person.index()).stream()
        .filter(each -> each.is("case") && each.index() < place.first())
        .toList()
        .forEach(each -> tree.hang(each.index(), top.index(), "case"));
    tree.hang(top.index(), verb, "obl");
    tree.hang(person.index(), verb, "obj");
  }
}
