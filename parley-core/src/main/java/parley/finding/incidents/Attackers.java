package parley.finding.incidents;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.finding.Arguments;
import parley.finding.OwnPeople;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Who did an act of violence, by its own words and those around it, and who says so.
 *
 * <p>The trap: "Sunday's attack" was not made by Sunday, nor one "condemned by X" by X.
 */
final class Attackers {

  private static final Set<String> PRONOUNS = Set.of("it", "they", "this", "these");
  private static final Set<String> CLAIMED = Set.of("claim", "admit", "accept", "take", "assume");

  private final IncidentVocabulary vocabulary;
  private final Scenes scenes;

  Attackers(IncidentVocabulary vocabulary, Scenes scenes) {
    this.vocabulary = vocabulary;
    this.scenes = scenes;
  }

  /** Whom the words behind a noun of violence name for it. */
  Optional<Mention> byWhom(Reading reading, Sentence sentence, Token noun) {
    return Stream.of(
            Arguments.after(sentence, noun, Set.of("by", "from")),
            rightBehind(sentence, noun),
            sentence
                .children(noun, "acl")
                .filter(each -> Arguments.isPassive(sentence, each))
                .filter(this::isDone)
                .flatMap(each -> Arguments.agent(sentence, each).stream()),
            ascribed(sentence, noun),
            claimed(sentence, noun))
        .flatMap(each -> each)
        .flatMap(each -> of(reading, sentence, each).stream())
        .findFirst();
  }

  /** "Recorded gunfire by rebels": by whom it was, where the tree hangs that on the verb. */
  private static Stream<Token> rightBehind(Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    return next < sentence.tokens().size() && sentence.token(next).lemma().equals("by")
        ? sentence
            .head(sentence.token(next))
            .filter(each -> noun.is("obj") && each.head() == noun.head())
            .stream()
        : Stream.empty();
  }

  /** "carried out by", "claimed by", but not "condemned by". */
  private boolean isDone(Token participle) {
    return vocabulary.doing().contains(participle.lemma())
        || vocabulary.responsibility().contains(participle.lemma());
  }

  /** "an attack blamed on rebels", "the attack was attributed to rebels", "blamed X for it". */
  private Stream<Token> ascribed(Sentence sentence, Token noun) {
    Optional<Token> governor = sentence.head(noun);
    Stream<Token> participles =
        sentence.children(noun, "acl", "amod").filter(each -> each.index() > noun.index());
    Stream<Token> passives = governor.filter(verb -> noun.is("nsubj:pass")).stream();
    Stream<Token> blamed =
        governor
            .filter(verb -> noun.is("obl") && vocabulary.blaming().contains(verb.lemma()))
            .stream()
            .flatMap(verb -> Arguments.patient(sentence, verb).stream());
    return Stream.concat(
        Stream.concat(participles, passives)
            .filter(each -> vocabulary.ascribing().contains(each.lemma()))
            .flatMap(each -> Arguments.after(sentence, each, Set.of("on", "to"))),
        blamed);
  }

  /** "Rockets hit the port, said the mayor, who blamed X for it, or attributed them to X". */
  Optional<Mention> ofPronoun(Reading reading, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(Arguments::isVerb)
        .flatMap(
            verb ->
                vocabulary.ascribing().contains(verb.lemma())
                        && sentence.children(verb, "obj").anyMatch(Attackers::isPronoun)
                    ? Arguments.after(sentence, verb, Set.of("to", "on"))
                    : isBlame(sentence, verb)
                        ? Arguments.patient(sentence, verb).stream()
                        : Stream.empty())
        .flatMap(each -> of(reading, sentence, each).stream())
        .findFirst();
  }

  /** "Blamed X for it", "…; the mayor blamed X". */
  boolean isBlame(Sentence sentence, Token verb) {
    boolean bare =
        verb.lemma().equals("blame")
            && verb.is("root", "parataxis", "conj")
            && !Arguments.isPassive(sentence, verb)
            && Arguments.after(sentence, verb, Set.of("for", "on")).findAny().isEmpty();
    return vocabulary.blaming().contains(verb.lemma())
        && (bare || Arguments.after(sentence, verb, Set.of("for")).anyMatch(Attackers::isPronoun));
  }

  private static boolean isPronoun(Token token) {
    return PRONOUNS.contains(token.lemma());
  }

  /** "X claimed responsibility for the attack". */
  private static Stream<Token> claimed(Sentence sentence, Token noun) {
    return Stream.of(noun)
        .filter(each -> Arguments.preposition(sentence, each).filter("for"::equals).isPresent())
        .flatMap(each -> sentence.head(each).stream())
        .flatMap(
            above ->
                above.lemma().equals("responsibility")
                    ? sentence.head(above).filter(any -> above.is("obj")).stream()
                    : sentence
                        .children(above, "obj")
                        .filter(each -> each.lemma().equals("responsibility"))
                        .map(any -> above))
        .filter(verb -> CLAIMED.contains(verb.lemma()))
        .flatMap(verb -> Arguments.agent(sentence, verb).stream());
  }

  /** An actor before a noun of violence or a weapon: "Ugandan missile strike". */
  Optional<Mention> modifier(Reading reading, Sentence sentence, Token noun) {
    return sentence
        .children(noun, "amod", "compound", "nmod:poss")
        .flatMap(
            each ->
                vocabulary.weapons().containsKey(each.lemma())
                    ? sentence.children(each, "amod", "compound", "nmod:poss")
                    : Stream.of(each))
        .filter(each -> !vocabulary.weapons().containsKey(each.lemma()))
        .filter(each -> !isWeekday(each) && !isCraft(sentence, noun, each))
        .filter(each -> !scenes.isScene(reading, sentence, noun, each))
        .flatMap(each -> described(reading, sentence, each).stream())
        .findFirst();
  }

  /** An actor among the modifiers; "major" is no officer. */
  private static Optional<Mention> described(Reading reading, Sentence sentence, Token modifier) {
    return reading
        .actor(sentence, modifier)
        .filter(Attackers::canAttack)
        .filter(each -> each.kind() != ActorKind.PERSON || !modifier.is("amod"));
  }

  /** Who acts: the actor itself, or whose weapon it is ("Ukrainian drones"). */
  Optional<Mention> of(Reading reading, Sentence sentence, Token token) {
    Optional<Mention> self =
        vocabulary.weapons().containsKey(token.lemma())
                || vocabulary.nouns().containsKey(token.lemma())
            ? Optional.empty()
            : reading
                .actor(sentence, token)
                .filter(Attackers::canAttack)
                .filter(each -> each.named() || !token.upos().equals("PRON"))
                .filter(each -> !isCraft(sentence, token));
    if (OwnPeople.areOthers(token)) {
      return self;
    }
    Optional<Mention> leader =
        self.filter(each -> !each.named()).isPresent() || self.isEmpty()
            ? led(reading, sentence, token)
            : Optional.empty();
    return leader
        .or(() -> self)
        .or(() -> modifier(reading, sentence, token))
        .or(() -> firing(reading, sentence, token))
        .or(
            () ->
                Arguments.after(sentence, token, Set.of("of", "from"))
                    .filter(
                        any ->
                            vocabulary.weapons().containsKey(token.lemma())
                                || token.lemma().equals("wing"))
                    .flatMap(each -> reading.actor(sentence, each).stream())
                    .filter(Attackers::canAttack)
                    .findFirst());
  }

  /** "Missiles fired by rebels struck the port". */
  private Optional<Mention> firing(Reading reading, Sentence sentence, Token weapon) {
    return sentence
        .children(weapon, "acl")
        .filter(any -> vocabulary.weapons().containsKey(weapon.lemma()))
        .filter(
            each ->
                vocabulary.firing().contains(each.lemma())
                    || vocabulary.doing().contains(each.lemma()))
        .flatMap(each -> Arguments.agent(sentence, each).stream())
        .flatMap(each -> of(reading, sentence, each).stream())
        .findFirst();
  }

  /** "A barrage of Chadian missiles", "waves of X's drones": whose weapons they are. */
  Optional<Mention> ofWeapons(Reading reading, Sentence sentence, Token amount) {
    return Arguments.after(sentence, amount, Set.of("of"))
        .filter(each -> vocabulary.weapons().containsKey(each.lemma()))
        .flatMap(each -> modifier(reading, sentence, each).stream())
        .findFirst();
  }

  /** "X-led gunmen" are X's. */
  private static Optional<Mention> led(Reading reading, Sentence sentence, Token noun) {
    return sentence
        .children(noun, "amod")
        .filter(each -> each.lemma().equals("lead") && each.index() > 1)
        .filter(each -> each.index() < noun.index())
        .map(each -> sentence.token(each.index() - 2))
        .flatMap(each -> reading.actor(sentence, each).stream())
        .filter(Attackers::canAttack)
        .findFirst();
  }

  /** "fighter jets". */
  private boolean isCraft(Sentence sentence, Token noun, Token modifier) {
    return modifier.lemma().equals("fighter")
        && modifier.is("compound")
        && vocabulary.weapon(sentence, noun).filter(this::isCraft).isPresent();
  }

  private boolean isCraft(Token token) {
    return vocabulary.craft().contains(token.lemma());
  }

  /** "a jet fighter". */
  private boolean isCraft(Sentence sentence, Token token) {
    return sentence.children(token, "compound").anyMatch(this::isCraft);
  }

  /** "Sunday's attack" was not made by Sunday. */
  static boolean isWeekday(Token token) {
    return Scenes.weekday(token).isPresent();
  }

  private static boolean canAttack(Mention mention) {
    return mention.kind() != ActorKind.MEDIA;
  }

  /** Who blames the attacker: "X blamed Y for the attack". */
  Optional<Mention> blamer(Reading reading, Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.is("obl") && vocabulary.blaming().contains(verb.lemma()))
        .flatMap(verb -> Arguments.agent(sentence, verb))
        .flatMap(each -> reading.actor(sentence, each));
  }
}
