package parley.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.actors.Mention;
import parley.finding.Attribution.Speaker;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Gives speakers a name.
 *
 * <p>Who speaks need not be an actor that anybody lists ("a resident", "a poll"): such a speaker
 * keeps the report's words, unnamed, so that no source is lost. A pronoun that stands for nobody
 * sure is no speaker.
 */
final class Voices {

  private static final Set<String> NOT_OWN =
      Set.of("acl:relcl", "appos", "parataxis", "acl", "punct", "cc", "conj");

  private final BiFunction<Sentence, Token, List<Mention>> actors;

  Voices(ActorResolver actors) {
    this.actors =
        (sentence, token) -> {
          List<Mention> all = actors.all(sentence, token);
          return all.isEmpty() ? actors.actor(sentence, token).stream().toList() : all;
        };
  }

  Voices(Reading reading) {
    this.actors =
        (sentence, token) -> {
          Optional<Mention> one = reading.actor(sentence, token);
          return one.isPresent() ? List.of(one.get()) : reading.actors(sentence, token);
        };
  }

  /** The actors that a speaker is, or its own words. */
  Stream<Mention> of(Speaker speaker) {
    List<Mention> known = known(speaker).toList();
    return known.isEmpty() ? inWords(speaker).stream() : known.stream();
  }

  /** The actors that a speaker is known to be. */
  Stream<Mention> known(Speaker speaker) {
    return actors.apply(speaker.sentence(), speaker.token()).stream();
  }

  private static Optional<Mention> inWords(Speaker speaker) {
    Sentence sentence = speaker.sentence();
    Token token = speaker.token();
    if (token.upos().equals("PRON") && !token.xpos().equals("NN")) {
      return Optional.empty();
    }
    List<Token> phrase =
        sentence.subtree(token).stream()
            .filter(each -> each.equals(token) || !isAside(sentence, token, each))
            .toList();
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (Token each : phrase) {
      boolean article = text.isEmpty() && each.is("det");
      if (!article) {
        text.append(end >= 0 && end < each.span().start() && !text.isEmpty() ? " " : "");
        text.append(each.text());
      }
      end = each.span().end();
    }
    String words = text.toString();
    if (words.isBlank()) {
      return Optional.empty();
    }
    boolean person =
        sentence.name(token).filter(name -> name.kind() != Name.Kind.LOCATION).isPresent()
            && ActorList.standard().named(words).filter(Listed::isPlace).isEmpty();
    return Optional.of(
        new Mention(
            words,
            words,
            person ? ActorKind.PERSON : ActorKind.PEOPLE,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            person));
  }

  private static boolean isAside(Sentence sentence, Token head, Token token) {
    Token at = token;
    while (at.head() != head.index()) {
      Optional<Token> up = sentence.head(at);
      if (up.isEmpty()) {
        return false;
      }
      at = up.get();
    }
    return NOT_OWN.contains(at.relation());
  }
}
