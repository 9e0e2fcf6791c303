package parley.finding.contacts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Whom the groups of an article consist of, where it says so anywhere: "the Troika (A, B and C)",
 * "the Quad, comprising A and B". Who meets such a group meets its members.
 *
 * <p>The trap: an organisation has members too, and acts for itself; only what is called a troika,
 * quartet, mechanism or the like stands for nothing but its members.
 */
final class Members {

  private static final Set<ActorKind> MEMBER = Set.of(ActorKind.STATE, ActorKind.IGO);
  private static final Set<String> NAMING =
      Set.of("comprise", "consist", "compose", "make", "include");
  private static final int FEWEST = 2;

  private final Map<String, List<Mention>> members = new LinkedHashMap<>();
  private final ContactVocabulary vocabulary;

  private Members(ContactVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The groups of an article whose members it names. */
  static Members of(Reading reading, ContactVocabulary vocabulary) {
    Members all = new Members(vocabulary);
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.upos().equals("NOUN") || token.upos().equals("PROPN")) {
          reading
              .actor(sentence, token)
              .filter(all::isGroup)
              .ifPresent(group -> all.add(reading, sentence, token, group));
        }
      }
    }
    return all;
  }

  private void add(Reading reading, Sentence sentence, Token token, Mention group) {
    List<Mention> named =
        Stream.concat(
                sentence.children(token, "appos"),
                sentence
                    .children(token, "acl")
                    .filter(verb -> NAMING.contains(verb.lemma()))
                    .flatMap(verb -> sentence.children(verb, "obj", "obl")))
            .map(each -> parties(reading, sentence, each))
            .filter(each -> each.size() >= FEWEST)
            .findFirst()
            .orElse(List.of());
    if (!named.isEmpty()) {
      members.putIfAbsent(group.name(), named);
    }
  }

  private List<Mention> parties(Reading reading, Sentence sentence, Token head) {
    return Participants.distinct(
        reading.actors(sentence, head).stream()
            .filter(each -> MEMBER.contains(each.kind()) && !isGroup(each))
            .toList());
  }

  /** Whether the name is one of a body that stands for its members. */
  private boolean isGroup(Mention mention) {
    return Stream.of(mention.name().toLowerCase(Locale.ROOT).split("[ -]", -1))
        .anyMatch(vocabulary.bodies()::contains);
  }

  /** The parties, with the members of a group in its place. */
  List<Mention> in(List<Mention> parties) {
    List<Mention> all = new ArrayList<>();
    parties.forEach(each -> all.addAll(members.getOrDefault(each.name(), List.of(each))));
    return Participants.distinct(all);
  }
}
