package parley.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Mention;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Whose people a pronoun tells those to be whom a noun denotes: "its negotiators", "his ministers".
 *
 * <p>The trap: "its foes", "his counterpart" and "their hosts" are others' people, so that only
 * nouns count of which a party speaks as its own.
 */
public final class OwnPeople {

  private static final Set<String> OTHERS =
      Set.of(
          "foe",
          "enemy",
          "rival",
          "adversary",
          "opponent",
          "neighbour",
          "neighbor",
          "ally",
          "critic",
          "challenger");

  private static final Set<String> PRONOUNS =
      Set.of("its", "it", "their", "they", "his", "he", "her", "she");

  /** "The group's delegation" is that of the one group named before. */
  private static final Set<String> DESCRIBED = Set.of("group", "movement", "militia");

  private static final Set<String> OWN =
      Set.of(
          "leader",
          "leadership",
          "representative",
          "official",
          "delegation",
          "team",
          "negotiator",
          "delegate",
          "minister",
          "government",
          "cabinet",
          "parliament",
          "ministry",
          "army",
          "military",
          "force",
          "troop",
          "troops",
          "soldier",
          "fighter",
          "police",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "envoy",
          "ambassador",
          "diplomat",
          "adviser",
          "advisor",
          "aide",
          "commander",
          "chief",
          "deputy");

  private final ActorResolver actors;

  OwnPeople(ActorResolver actors) {
    this.actors = actors;
  }

  /** Whether those whom a noun denotes are others than whose they are: "X's foes" are not X. */
  public static boolean areOthers(Token noun) {
    return OTHERS.contains(noun.lemma());
  }

  /** The party whose people they are, if a pronoun before the noun stands for one. */
  Optional<Person.Party> owner(Sentence sentence, Token noun) {
    if (!OWN.contains(noun.lemma())) {
      return Optional.empty();
    }
    List<Mention> owners =
        sentence
            .children(noun, "nmod:poss")
            .filter(each -> PRONOUNS.contains(each.lemma()) || DESCRIBED.contains(each.lemma()))
            .flatMap(each -> actors.all(sentence, each).stream())
            .toList();
    return owners.size() == 1 ? party(owners.get(0)) : Optional.empty();
  }

  private static Optional<Person.Party> party(Mention owner) {
    if (owner.kind() == ActorKind.PERSON) {
      return owner.affiliation().map(party -> party(party, owner));
    }
    return owner.named() ? Optional.of(party(owner.party(), owner)) : Optional.empty();
  }

  private static Person.Party party(String name, Mention owner) {
    return ActorList.standard()
        .named(name)
        .map(People::party)
        .orElseGet(() -> new Person.Party(name, owner.country(), owner.sectors()));
  }
}
