package parley.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.ActorList.Found;
import parley.actors.Listed;
import parley.actors.Mention;
import parley.actors.Sectors.Agent;
import parley.linguistics.Token;

/**
 * Those in a state who are not the state: who rules or fights for a part of it, and its rivals.
 *
 * <p>Trap: a part's forces often fight the state, and are called forces, fighters and rebels in
 * turn.
 */
final class Factions {

  private static final Set<String> RIVAL = Set.of("rival", "warring", "opposing", "feuding");
  private static final Set<String> FORCES = Set.of("MIL", "COP", "SPY");
  private static final Set<String> OF_REGION = Set.of("GOV", "MIL", "REB", "PRM");
  private static final Set<String> FIGHTING =
      Set.of(
          "force", "forces", "fighter", "troop", "troops", "army", "soldier", "rebel", "combatant");

  private Factions() {}

  /**
   * The faction that a noun denotes, if it is one.
   *
   * @param owner the state that its words name
   * @param text the phrase as written
   * @param bare the same without article
   */
  static Optional<Mention> of(
      Marks in, Token token, Agent agent, Person.Party owner, String text, String bare) {
    Optional<Listed> region = region(in, token);
    if (region.isPresent() && OF_REGION.contains(agent.code())) {
      return Optional.of(regional(token, agent, owner, region.get(), text, bare));
    }
    return FORCES.contains(agent.code()) && isRival(in, token)
        ? Optional.of(
            new Mention(
                text,
                bare,
                ActorKind.ARMED_GROUP,
                owner.country(),
                List.of(agent.code()),
                Optional.empty(),
                Optional.empty(),
                false))
        : Optional.empty();
  }

  /** "Rival Libyan forces": several sides in one state, none of which is its army. */
  private static boolean isRival(Marks in, Token token) {
    return in.sentence().children(token, "amod").anyMatch(each -> RIVAL.contains(each.lemma()));
  }

  /** The part of a state whose a noun is: "Tigrayan" of "Tigrayan rebels". */
  private static Optional<Listed> region(Marks in, Token token) {
    return in.sentence()
        .children(token, "amod", "compound", "nmod:poss")
        .filter(child -> child.index() < token.index())
        .flatMap(child -> in.found(child).stream())
        .map(Found::listed)
        .filter(listed -> listed.kind() == ActorKind.PLACE_AS_ACTOR)
        .filter(
            listed ->
                listed.role() == Listed.Role.REGION || listed.role() == Listed.Role.NATIONALITY)
        .findFirst();
  }

  private static Mention regional(
      Token token, Agent agent, Person.Party owner, Listed region, String text, String bare) {
    boolean government = agent.code().equals("GOV");
    String place = region.name();
    String name =
        !government && FIGHTING.contains(token.lemma())
            ? ActorList.standard().adjective(place).orElse(place) + " forces"
            : bare;
    return new Mention(
        text,
        name,
        government ? ActorKind.GOVERNMENT : ActorKind.ARMED_GROUP,
        owner.country(),
        List.of(government ? "GOV" : "REB"),
        Optional.empty(),
        Optional.of(name),
        true);
  }
}
