package parley.finding.contacts;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Whose conflict an article is about: the countries of its armed groups and those that it names
 * with a conflict ("the war in X", "envoy for X", "X's peace process").
 *
 * <p>The trap: a state that only mediates is named as often as the parties, so counting names tells
 * nothing.
 */
final class Scene {

  private static final Set<String> WHERE = Set.of("in", "for", "to", "between", "on", "of", "with");
  private static final Set<String> ENVOYS = Set.of("envoy", "mediator", "mission");

  private final Set<String> countries;

  private Scene(Set<String> countries) {
    this.countries = countries;
  }

  /** The scene that the words of the whole article set. */
  static Scene of(Reading reading, ContactVocabulary vocabulary) {
    Set<String> countries = new LinkedHashSet<>();
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        if (vocabulary.aggressions().contains(token.lemma())) {
          sentence
              .children(token, "nmod:poss", "amod", "compound", "nmod")
              .filter(each -> isWhere(sentence, token, each) || isBy(sentence, each))
              .flatMap(each -> reading.actor(sentence, each).stream())
              .filter(mention -> !isOrganisation(mention))
              .flatMap(mention -> mention.country().stream())
              .forEach(countries::add);
        }
        if (vocabulary.conflicts().contains(token.lemma()) || ENVOYS.contains(token.lemma())) {
          sentence
              .children(token, "nmod", "compound", "amod")
              .filter(each -> isWhere(sentence, token, each))
              .flatMap(each -> sentence.conjuncts(each).stream())
              .flatMap(each -> reading.actor(sentence, each).stream())
              .flatMap(mention -> mention.country().stream())
              .forEach(countries::add);
        }
        if (token.upos().equals("NOUN") || token.upos().equals("PROPN")) {
          reading
              .actor(sentence, token)
              .filter(mention -> mention.kind() == ActorKind.ARMED_GROUP)
              .flatMap(Mention::country)
              .ifPresent(countries::add);
        }
      }
    }
    return new Scene(countries);
  }

  /** Whether the actor is of the country whose conflict it is, and not of an organisation. */
  boolean isLocal(Mention mention) {
    return mention.kind() == ActorKind.ARMED_GROUP
        || (!isOrganisation(mention) && mention.country().filter(countries::contains).isPresent());
  }

  /** Whether the actor is a state, or of one, whose conflict it is not. */
  boolean isOutsider(Mention mention) {
    return !countries.isEmpty()
        && !isOrganisation(mention)
        && mention.country().filter(country -> !countries.contains(country)).isPresent();
  }

  /** Whether the actor is an international organisation or speaks for one. */
  static boolean isOrganisation(Mention mention) {
    return mention.kind() == ActorKind.IGO || mention.sectors().contains("IGO");
  }

  private static boolean isBy(Sentence sentence, Token child) {
    return sentence.child(child, "case").filter(each -> each.lemma().equals("by")).isPresent();
  }

  private static boolean isWhere(Sentence sentence, Token noun, Token child) {
    Optional<Token> preposition = sentence.child(child, "case");
    if (ENVOYS.contains(noun.lemma())) {
      return preposition
          .filter(each -> Set.of("to", "for", "in").contains(each.lemma()))
          .isPresent();
    }
    return preposition.isEmpty()
        || preposition.get().lemma().equals("'s")
        || WHERE.contains(preposition.get().lemma());
  }
}
