package parley.finding.contacts;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Whom words tell to be at war, however seldom they are named: a truce is with them, or they are
 * those who declare, accept or break it.
 *
 * <p>The trap: whoever calls for a truce, brokers or welcomes it is none of them.
 */
final class Belligerents {

  /** What is fought or ended between those at war. */
  static final Set<String> AT_WAR =
      Set.of(
          "war",
          "conflict",
          "hostility",
          "fighting",
          "ceasefire",
          "cease-fire",
          "truce",
          "armistice",
          "peace");

  private static final Set<String> TRUCES = Set.of("ceasefire", "cease-fire", "truce", "armistice");
  private static final Set<ActorKind> SIDES =
      EnumSet.of(ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.ARMED_GROUP, ActorKind.PARTY);
  private static final Pattern LEADING =
      Pattern.compile("(?:(?:acting|interim) )?(?:president|prime minister|premier|king)");
  private static final Set<String> AGAINST = Set.of("with", "between", "against");
  private static final Set<String> HOLDING =
      Set.of("hold", "have", "conduct", "start", "begin", "resume", "conclude", "end");
  private static final Set<String> TO = Set.of("to", "on");

  private final ContactVocabulary vocabulary;

  Belligerents(ContactVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The countries of those whom {@code token} tells to be at war. */
  Stream<String> of(Reading reading, Sentence sentence, Token token) {
    Stream<Token> against =
        AT_WAR.contains(token.lemma()) || isTrucePaper(sentence, token)
            ? Arguments.after(sentence, token, AGAINST)
            : Stream.empty();
    return Stream.concat(
            Stream.concat(against, bound(sentence, token).stream())
                .flatMap(each -> sentence.conjuncts(each).stream())
                .flatMap(each -> allOf(reading, sentence, each)),
            talkingPeace(reading, sentence, token))
        .filter(mention -> !Scene.isOrganisation(mention))
        .flatMap(mention -> mention.country().stream());
  }

  /** Whom a phrase names: "representatives of X and Y" are both. */
  private static Stream<Mention> allOf(Reading reading, Sentence sentence, Token token) {
    List<Mention> actors = reading.actors(sentence, token);
    return actors.stream().filter(each -> actors.size() == 1 || each.kind() != ActorKind.PERSON);
  }

  /** Two states that hold peace talks with each other; one alone may only mediate. */
  private static Stream<Mention> talkingPeace(Reading reading, Sentence sentence, Token talks) {
    boolean peace =
        talks.lemma().equals("talk")
            && sentence.children(talks, "compound").anyMatch(each -> AT_WAR.contains(each.lemma()));
    if (!peace) {
      return Stream.empty();
    }
    Stream<Token> holding =
        sentence.ancestors(talks).stream()
            .limit(2)
            .filter(verb -> HOLDING.contains(verb.lemma()))
            .flatMap(verb -> Arguments.agent(sentence, verb).stream());
    List<Mention> sides =
        Stream.concat(Arguments.after(sentence, talks, AGAINST), holding)
            .flatMap(each -> sentence.conjuncts(each).stream())
            .flatMap(each -> reading.actors(sentence, each).stream())
            .filter(each -> SIDES.contains(each.kind()) || isLeader(each))
            .toList();
    return sides.stream().map(Mention::party).distinct().count() > 1
        ? sides.stream()
        : Stream.empty();
  }

  /** Who leads a state holds its peace talks; an envoy may only go between others. */
  private static boolean isLeader(Mention mention) {
    return mention.kind() == ActorKind.PERSON
        && mention.country().isPresent()
        && mention
            .office()
            .filter(office -> LEADING.matcher(office.toLowerCase(Locale.ROOT)).matches())
            .isPresent();
  }

  /** "A ceasefire deal", "a hostages-for-truce agreement". */
  private boolean isTrucePaper(Sentence sentence, Token token) {
    return vocabulary.agreements().contains(token.lemma())
        && sentence
            .children(token, "compound", "amod")
            .map(each -> each.text().toLowerCase(Locale.ROOT))
            .anyMatch(word -> TRUCES.stream().anyMatch(word::endsWith));
  }

  /** Who is bound by a truce: "X accepted the truce", "X's commitment to a truce". */
  private Optional<Token> bound(Sentence sentence, Token token) {
    boolean truce = TRUCES.contains(token.lemma()) && !token.is("compound");
    if (!truce && !isTrucePaper(sentence, token)) {
      return Optional.empty();
    }
    Optional<Token> above = sentence.head(token);
    if (above.filter(noun -> token.is("nmod") && isPromise(noun)).isPresent()) {
      Optional<Token> owner = sentence.child(above.get(), "nmod:poss");
      return owner
          .filter(each -> each.upos().equals("PROPN"))
          .or(() -> sentence.head(above.get()).flatMap(verb -> Arguments.agent(sentence, verb)));
    }
    boolean object =
        token.is("obj")
            || (token.is("obl")
                && Arguments.preposition(sentence, token).filter(TO::contains).isPresent());
    return above
        .filter(verb -> object && vocabulary.binding().contains(verb.lemma()))
        .flatMap(verb -> Arguments.agent(sentence, verb));
  }

  private boolean isPromise(Token noun) {
    return vocabulary.promises().contains(noun.lemma());
  }
}
