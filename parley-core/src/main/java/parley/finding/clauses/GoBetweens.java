package parley.finding.clauses;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Those whom "the mediators" or "the two facilitators" means: whom the article calls so by name, or
 * says to mediate, broker or host the talks.
 *
 * <p>Trap: one who is called a mediator is not all of them, so that there must be two or more.
 */
public final class GoBetweens {

  private static final Set<String> NOUNS = Set.of("mediator", "facilitator", "go-between");
  private static final Set<String> NUMBERS = Set.of("two", "three", "four", "both");
  private static final Set<String> DOING =
      Set.of("mediate", "broker", "facilitate", "host", "co-host", "sponsor", "lead");
  private static final Set<String> DONE =
      Set.of("talk", "talks", "negotiation", "mediation", "truce", "ceasefire", "cease-fire");
  private static final Set<ActorKind> KINDS =
      EnumSet.of(ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.PLACE_AS_ACTOR, ActorKind.IGO);
  private static final int MOST = 4;

  private GoBetweens() {}

  /** Whether a phrase means mediators that were named elsewhere. */
  public static boolean means(Sentence sentence, Token token) {
    return NOUNS.contains(token.lemma())
        && token.xpos().endsWith("S")
        && sentence.child(token, "compound", "amod", "nmod:poss", "appos", "flat").isEmpty()
        && sentence.children(token, "nummod").allMatch(number -> NUMBERS.contains(number.lemma()));
  }

  /** The mediators of an article, in the order of its text; none where it does not name two. */
  public static List<Mention> in(Reading reading) {
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        phrases(sentence, token)
            .flatMap(phrase -> sentence.conjuncts(phrase).stream())
            .flatMap(each -> Parties.of(reading, sentence, List.of(each), each).stream())
            .filter(party -> KINDS.contains(party.kind()))
            .filter(party -> found.stream().noneMatch(one -> Parties.same(one, party)))
            .forEach(found::add);
      }
    }
    return found.size() > 1 && found.size() <= MOST ? List.copyOf(found) : List.of();
  }

  /** "Mediators X and Y", "brokered by X and Y", "the mediation led by X", "X hosts the talks". */
  private static Stream<Token> phrases(Sentence sentence, Token token) {
    if (NOUNS.contains(token.lemma())) {
      return sentence.children(token, "appos", "flat").filter(name -> name.index() > token.index());
    }
    if (!DOING.contains(token.lemma()) || !Arguments.isVerb(token)) {
      return Stream.empty();
    }
    boolean ofTalks =
        Stream.concat(
                Arguments.patient(sentence, token).stream(),
                sentence.head(token).filter(any -> token.is("acl")).stream())
            .anyMatch(thing -> DONE.contains(thing.lemma()));
    return ofTalks ? Arguments.agent(sentence, token).stream() : Stream.empty();
  }
}
