package parley.finding.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact.Role;
import parley.claims.Contact.ThirdParty;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Who mediates in the conflict that an article tells of, wherever in it that is said: whoever is
 * called a mediator, and whoever mediates or brokers something. They are between the sides also
 * where a sentence names only these.
 */
final class Mediators {

  private static final Set<String> MEDIATORS = Set.of("mediator", "mediation", "facilitator");
  private static final Set<String> MEDIATING = Set.of("mediate", "broker", "facilitate");

  private final List<ThirdParty> all;

  private Mediators(List<ThirdParty> all) {
    this.all = all;
  }

  /** The mediators of an article, each once, those of the conflict's country left out. */
  static Mediators of(Reading reading, Scene scene, Participants participants) {
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        named(reading, sentence, token, participants)
            .filter(mention -> Scene.isOrganisation(mention) || scene.isOutsider(mention))
            .filter(mention -> mention.kind() != ActorKind.PERSON || mention.named())
            .filter(mention -> found.stream().noneMatch(e -> e.party().equals(mention.party())))
            .forEach(found::add);
      }
    }
    return new Mediators(
        found.stream().map(mention -> new ThirdParty(mention, Role.MEDIATES)).toList());
  }

  /** Those whom {@code token} calls mediators or says to mediate. */
  static Stream<Mention> named(
      Reading reading, Sentence sentence, Token token, Participants participants) {
    if (MEDIATORS.contains(token.lemma())) {
      Stream<Token> owners =
          Stream.concat(Stream.of(token), team(sentence, token))
              .flatMap(
                  each -> sentence.children(each, "nmod:poss", "compound", "amod", "nmod:desc"));
      Stream<Token> listed = // "the mediators, X and Y,"
          sentence.conjuncts(token).stream().flatMap(each -> sentence.children(each, "appos"));
      return Stream.of(Stream.of(token), listed, owners)
          .flatMap(each -> each)
          .flatMap(each -> reading.actors(sentence, each).stream());
    }
    if (MEDIATING.contains(token.lemma()) && Arguments.isVerb(token)) {
      return Arguments.agent(sentence, token).stream()
          .flatMap(each -> participants.of(reading, sentence, each).stream());
    }
    return Stream.empty();
  }

  /** What mediation is done by: in "X's mediation team" the tree hangs X from the team. */
  private static Stream<Token> team(Sentence sentence, Token mediation) {
    return mediation.is("compound") ? sentence.head(mediation).stream() : Stream.empty();
  }

  /** The mediators as third parties. */
  List<ThirdParty> all() {
    return all;
  }
}
