package parley.finding.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Incident.Kind;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Finds the words of a sentence that tell of an act of violence, and who did it to whom.
 *
 * <p>The trap: "struck a deal", "hit a record" and "hunger strike" are not violence.
 */
final class ViolenceFinder {

  private static final Set<String> AT = Set.of("on", "against", "at", "upon");

  private static final Set<String> FIRED_AT = Set.of("on", "at");

  private static final Set<String> ONTO = Set.of("into", "on", "onto", "in");

  private static final Set<String> COURSE = Set.of("in", "during", "amid", "by", "from");

  private static final String FIRE = "fire";

  private static final Set<String> MEANS = Set.of("in", "with", "by");

  private final IncidentVocabulary vocabulary;
  private final Attackers attackers;
  private final Captures captures;

  ViolenceFinder(IncidentVocabulary vocabulary, Attackers attackers) {
    this.vocabulary = vocabulary;
    this.attackers = attackers;
    this.captures = new Captures(vocabulary, attackers);
  }

  /** The acts of violence in a sentence, in order. */
  List<Violence> find(Reading reading, Sentence sentence) {
    List<Violence> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      byNoun(reading, sentence, token)
          .or(() -> byVerb(reading, sentence, token))
          .or(() -> byWeapon(reading, sentence, token))
          .or(() -> byKilling(reading, sentence, token))
          .or(() -> underFire(sentence, token))
          .or(() -> openFire(reading, sentence, token))
          .or(() -> comingDown(reading, sentence, token))
          .or(() -> captures.find(reading, sentence, token))
          .ifPresent(found::add);
    }
    List<Violence> acts = joined(found.stream().filter(each -> !isTheSame(each, found)).toList());
    return acts.stream().allMatch(act -> act.attacker().isEmpty())
        ? acts.stream().map(act -> act.by(attackers.ofPronoun(reading, sentence))).toList()
        : acts;
  }

  /** The acts of a sentence, each with what other nouns for it in the sentence add. */
  private List<Violence> joined(List<Violence> acts) {
    List<Violence> kept = new ArrayList<>();
    for (Violence act : acts) {
      Optional<Violence> last =
          kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1));
      if (last.filter(each -> isOf(each, act)).isPresent()) {
        kept.set(kept.size() - 1, last.get().with(act));
      } else if (last.filter(each -> isFrame(each, act)).isPresent()) {
        kept.set(kept.size() - 1, act.with(last.get()));
      } else {
        kept.add(act);
      }
    }
    return List.copyOf(kept);
  }

  /** "killed four in an attack on a village", "in the largest attack since March". */
  private boolean isOf(Violence first, Violence next) {
    boolean comparison = next.isComparison() && !first.isComparison();
    boolean circumstance =
        vocabulary.killing().contains(first.word().lemma())
            && next.word().is("obl")
            && next.word().head() == first.word().index();
    return comparison || circumstance || isMeans(first, next) || isSaidOf(first, next);
  }

  /** "An attack by rebels that hit the port": what the attack did, wherever the tree hangs it. */
  private static boolean isSaidOf(Violence first, Violence next) {
    Sentence sentence = first.sentence();
    Token verb = next.word();
    Optional<Token> above = sentence.head(verb).filter(any -> verb.is("acl:relcl"));
    boolean ofAttack =
        above.equals(Optional.of(first.word()))
            || above
                .filter(
                    doer ->
                        doer.head() == first.word().index()
                            && Arguments.preposition(sentence, doer)
                                .filter("by"::equals)
                                .isPresent())
                .isPresent();
    return ofAttack
        && first.word().upos().equals("NOUN")
        && sentence
            .children(verb, "nsubj")
            .anyMatch(each -> Set.of("that", "which").contains(each.lemma()));
  }

  /** "Targeted the leaders in airstrikes": how it was done, wherever the tree hangs it. */
  private boolean isMeans(Violence first, Violence next) {
    Sentence sentence = first.sentence();
    return vocabulary.verbs().containsKey(first.word().lemma())
        && Arguments.isVerb(first.word())
        && next.word().is("obl", "nmod")
        && Arguments.preposition(sentence, next.word()).filter(MEANS::contains).isPresent()
        && sentence.ancestors(next.word()).contains(first.word());
  }

  /** "In a separate attack, a drone hit the port". */
  private static boolean isFrame(Violence first, Violence next) {
    return first.word().is("obl")
        && first.word().head() == next.predicate().index()
        && first.word().index() < next.predicate().index()
        && Arguments.preposition(first.sentence(), first.word()).filter("in"::equals).isPresent();
  }

  /** "The convoy came under fire": a fire by itself may be one that burns. */
  private static Optional<Violence> underFire(Sentence sentence, Token fire) {
    return sentence
        .head(fire)
        .filter(verb -> fire.lemma().equals(FIRE) && Arguments.isVerb(verb))
        .filter(
            verb ->
                Arguments.preposition(sentence, fire).filter("under"::equals).isPresent()
                    && verb.lemma().equals("come"))
        .flatMap(
            verb ->
                sentence
                    .child(verb, "nsubj")
                    .map(
                        subject ->
                            new Violence(
                                sentence,
                                fire,
                                verb,
                                Kind.SHOOTING,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(subject),
                                true)));
  }

  /** "Drones killed three people": a weapon that kills is an attack with it. */
  private Optional<Violence> byKilling(Reading reading, Sentence sentence, Token verb) {
    boolean kills =
        vocabulary.killing().contains(verb.lemma()) || vocabulary.injuring().contains(verb.lemma());
    if (!Arguments.isVerb(verb) || !kills || verb.is("conj")) {
      return Optional.empty();
    }
    Optional<Token> agent =
        Arguments.agent(sentence, verb).filter(each -> !vocabulary.isViolence(sentence, each));
    Optional<Token> fire =
        agent
            .filter(each -> each.lemma().equals(FIRE))
            .filter(each -> sentence.child(each, "amod", "compound").isPresent());
    if (fire.isPresent()) { // "Kenyan fire killed three people"
      return Optional.of(
          new Violence(
              sentence,
              verb,
              verb,
              Kind.SHOOTING,
              Optional.empty(),
              attackers.modifier(reading, sentence, fire.get()),
              Optional.empty(),
              Optional.empty(),
              true));
    }
    Optional<Token> weapon = agent.flatMap(each -> vocabulary.weapon(sentence, each));
    return weapon.map(
        each ->
            new Violence(
                sentence,
                verb,
                verb,
                kind(Kind.OTHER_ATTACK, weapon),
                weapon,
                agent.flatMap(doer -> attackers.of(reading, sentence, doer)),
                Optional.empty(),
                Optional.empty(),
                true));
  }

  /**
   * Whether another one tells of it: the "targeted" of "the strike targeted the port", the
   * "killing" of "hit the port, killing two".
   */
  private boolean isTheSame(Violence violence, List<Violence> all) {
    return all.stream()
        .anyMatch(
            other ->
                !other.equals(violence)
                    && Arguments.isVerb(violence.word())
                    && (isOutcome(violence.word(), other)
                        || other.predicate().index() == violence.word().index()
                        || Arguments.agent(violence.sentence(), violence.word())
                            .filter(agent -> agent.index() == other.word().index())
                            .isPresent()));
  }

  private boolean isOutcome(Token verb, Violence other) {
    boolean kills =
        vocabulary.killing().contains(verb.lemma()) || vocabulary.injuring().contains(verb.lemma());
    return kills
        && verb.is("advcl", "acl", "xcomp")
        && (verb.head() == other.word().index() || verb.head() == other.predicate().index());
  }

  private Optional<Violence> byNoun(Reading reading, Sentence sentence, Token noun) {
    if (!vocabulary.isViolence(sentence, noun) || noun.is("compound")) {
      return Optional.empty();
    }
    Optional<Token> governor = sentence.head(noun).filter(Arguments::isVerb);
    Optional<Token> doing =
        governor.filter(
            verb -> noun.is("obj", "nsubj:pass") && vocabulary.doing().contains(verb.lemma()));
    Optional<Token> doer = doing.flatMap(verb -> Arguments.agent(sentence, verb));
    Optional<Token> weapon =
        vocabulary
            .weapon(sentence, noun)
            .or(() -> doer.flatMap(each -> vocabulary.weapon(sentence, each)));
    Optional<Token> hitting =
        governor.filter(
            verb ->
                noun.is("nsubj")
                    && (vocabulary.verbs().containsKey(verb.lemma())
                        || vocabulary.killing().contains(verb.lemma())));
    Optional<Token> target =
        Stream.concat(
                Arguments.after(sentence, noun, AT),
                doing.stream().flatMap(verb -> Arguments.after(sentence, verb, AT)))
            .filter(each -> !isTime(each))
            .findFirst()
            .or(() -> struckBy(reading, sentence, noun))
            .or(() -> targeting(sentence, noun))
            .or(() -> carriedOut(sentence, noun))
            .or(
                () ->
                    hitting
                        .filter(verb -> vocabulary.verbs().containsKey(verb.lemma()))
                        .flatMap(verb -> Arguments.patient(sentence, verb)));
    Optional<Mention> attacker =
        doer.flatMap(each -> attackers.of(reading, sentence, each))
            .or(() -> attackers.byWhom(reading, sentence, noun))
            .or(() -> attackers.modifier(reading, sentence, noun))
            .or(() -> attackers.ofWeapons(reading, sentence, noun))
            .or(() -> inOffensive(reading, sentence, noun));
    Token predicate = doing.or(() -> hitting).orElse(noun);
    return Optional.of(
        new Violence(
            sentence,
            noun,
            predicate,
            kind(vocabulary.nouns().getOrDefault(noun.lemma(), Kind.OTHER_ATTACK), weapon),
            weapon,
            attacker,
            attackers.blamer(reading, sentence, noun),
            target,
            true));
  }

  /** "The shelling of X", "bombardment of the port": what it was of, if that is no weapon's. */
  private Optional<Token> struckBy(Reading reading, Sentence sentence, Token noun) {
    return Arguments.after(sentence, noun, Set.of("of"))
        .filter(any -> vocabulary.strikes().contains(noun.lemma()))
        .filter(
            each ->
                vocabulary.struck().contains(each.lemma())
                    || Scenes.placeOf(reading, sentence, each).isPresent())
        .findFirst();
  }

  /** "Rebels have seized the port in an offensive": who takes a place so attacks. */
  private Optional<Mention> inOffensive(Reading reading, Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.is("obl") && vocabulary.seizing().contains(verb.lemma()))
        .filter(verb -> Arguments.preposition(sentence, noun).filter(COURSE::contains).isPresent())
        .flatMap(verb -> Arguments.agent(sentence, verb))
        .flatMap(each -> attackers.of(reading, sentence, each));
  }

  private Optional<Violence> byVerb(Reading reading, Sentence sentence, Token verb) {
    Kind named = vocabulary.verbs().get(verb.lemma());
    if (named == null || !Arguments.isVerb(verb)) {
      return Optional.empty();
    }
    if (isCourse(sentence, verb)) {
      return inCourse(reading, sentence, verb, named);
    }
    Optional<Token> accusing = accusing(sentence, verb);
    Optional<Token> agent =
        accusing.isPresent()
            ? accusing.flatMap(above -> Arguments.patient(sentence, above))
            : Arguments.agent(sentence, verb);
    Optional<Token> target =
        named == Kind.CLASH
            ? Targets.otherSide(sentence, verb)
            : Arguments.patient(sentence, verb).or(() -> entered(sentence, verb));
    Optional<Token> weapon =
        agent
            .flatMap(each -> vocabulary.weapon(sentence, each))
            .or(
                () ->
                    Arguments.after(sentence, verb, Set.of("with", "by", "in"))
                        .flatMap(each -> vocabulary.weapon(sentence, each).stream())
                        .findFirst());
    if (target.filter(each -> vocabulary.mines().contains(each.lemma())).isPresent()) {
      return Optional.of(onMine(sentence, verb, target.get(), agent));
    }
    boolean idiom =
        target
                .filter(each -> vocabulary.notTargets().contains(each.lemma()))
                .filter(each -> isUnsure(verb) || !vocabulary.struck().contains(each.lemma()))
                .isPresent()
            && weapon.isEmpty();
    if (idiom || (target.isEmpty() && named != Kind.CLASH)) {
      return Optional.empty();
    }
    Optional<Mention> attacker = agent.flatMap(each -> attackers.of(reading, sentence, each));
    boolean person = attacker.filter(each -> each.kind() == ActorKind.PERSON).isPresent();
    boolean armed =
        agent.filter(each -> isArmed(sentence, each, attacker)).isPresent()
            && target
                .filter(
                    each ->
                        reading.placeNamed(sentence, each).isPresent()
                            || vocabulary.struck().contains(each.lemma()))
                .isPresent();
    if (vocabulary.isTest(sentence, verb, target)) {
      return Optional.empty();
    }
    boolean fought =
        named == Kind.CLASH
            && agent.filter(each -> isArmed(sentence, each, attacker)).isPresent()
            && target
                .filter(each -> isArmed(sentence, each, reading.actor(sentence, each)))
                .isPresent();
    boolean sure = armed || fought || weapon.isPresent() || (!person && !isUnsure(verb));
    return Optional.of(
        new Violence(
            sentence,
            verb,
            verb,
            kind(named, weapon),
            weapon,
            attacker,
            accusing
                .flatMap(above -> Arguments.agent(sentence, above))
                .flatMap(each -> reading.actor(sentence, each)),
            target,
            sure));
  }

  /** "Killed in fighting", "wounded by shelling": a noun in the form of a verb. */
  private static boolean isCourse(Sentence sentence, Token verb) {
    return verb.xpos().equals("VBG")
        && sentence.child(verb, "obj", "nsubj").isEmpty()
        && sentence.children(verb, "case", "mark").anyMatch(each -> COURSE.contains(each.lemma()));
  }

  /** The act in whose course somebody was killed or hurt: "in Chadian shelling of the port". */
  private Optional<Violence> inCourse(Reading reading, Sentence sentence, Token verb, Kind kind) {
    return sentence
        .head(verb)
        .filter(
            harm ->
                vocabulary.killing().contains(harm.lemma())
                    || vocabulary.injuring().contains(harm.lemma())
                    || vocabulary.hurt().contains(harm.lemma())
                    || vocabulary.dying().contains(harm.lemma()))
        .map(
            harm ->
                new Violence(
                    sentence,
                    verb,
                    harm,
                    kind,
                    Optional.empty(),
                    attackers.modifier(reading, sentence, verb),
                    Optional.empty(),
                    Arguments.after(sentence, verb, Set.of("of")).findFirst(),
                    true));
  }

  /** "Hit the market" may tell of prices, as "shelled the market" does not. */
  private boolean isUnsure(Token verb) {
    return vocabulary.unsure().contains(verb.lemma());
  }

  /** "Their vehicle hit a mine": whoever hits it is the target, and who laid it is not told. */
  private static Violence onMine(
      Sentence sentence, Token verb, Token mine, Optional<Token> victim) {
    return new Violence(
        sentence,
        verb,
        verb,
        Kind.BOMBING,
        Optional.of(mine),
        Optional.empty(),
        Optional.empty(),
        victim,
        true);
  }

  /** Whether who acts does so by force of arms: an army, an armed group, fighters. */
  private boolean isArmed(Sentence sentence, Token agent, Optional<Mention> attacker) {
    return vocabulary.isForce(sentence, agent)
        || attacker
            .filter(
                each -> each.kind() == ActorKind.ARMED_GROUP || each.kind() == ActorKind.MILITARY)
            .isPresent();
  }

  /** The verb of "accused the rebels of shelling the town", whose object is who attacked. */
  private Optional<Token> accusing(Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .filter(above -> vocabulary.blaming().contains(above.lemma()))
        .filter(
            above ->
                sentence
                    .children(verb, "mark", "case")
                    .anyMatch(mark -> mark.lemma().equals("of") || mark.lemma().equals("for")));
  }

  /** "stormed into the barracks". */
  private Optional<Token> entered(Sentence sentence, Token verb) {
    return vocabulary.entering().contains(verb.lemma())
        ? Arguments.after(sentence, verb, Set.of("into", "across", "through")).findFirst()
        : Optional.empty();
  }

  /** "fired missiles at", "dropped bombs on". */
  private Optional<Violence> byWeapon(Reading reading, Sentence sentence, Token verb) {
    if (!Arguments.isVerb(verb) || !vocabulary.firing().contains(verb.lemma())) {
      return Optional.empty();
    }
    Optional<Token> weapon =
        Arguments.patient(sentence, verb).flatMap(each -> amassed(sentence, each));
    Optional<Token> target =
        Stream.concat(
                Arguments.after(sentence, verb, Set.of("at", "on", "against", "into", "towards")),
                weapon.stream()
                    .flatMap(
                        each -> Arguments.after(sentence, each, Set.of("at", "on", "against"))))
            .findFirst();
    boolean sent =
        target.isPresent()
            || weapon.stream()
                .flatMap(each -> sentence.conjuncts(each).stream())
                .anyMatch(each -> vocabulary.sent().contains(each.lemma()));
    if (weapon.isEmpty() || !sent || vocabulary.isTest(sentence, verb, target)) {
      return Optional.empty();
    }
    Optional<Token> accusing = accusing(sentence, verb);
    Optional<Token> agent =
        accusing.isPresent()
            ? accusing.flatMap(above -> Arguments.patient(sentence, above))
            : Arguments.agent(sentence, verb);
    return Optional.of(
        new Violence(
            sentence,
            verb,
            verb,
            kind(Kind.OTHER_ATTACK, weapon),
            weapon,
            agent.flatMap(each -> attackers.of(reading, sentence, each)),
            accusing
                .flatMap(above -> Arguments.agent(sentence, above))
                .flatMap(each -> reading.actor(sentence, each)),
            target,
            true));
  }

  /** "An attack carried out on a village". */
  private Optional<Token> carriedOut(Sentence sentence, Token noun) {
    return sentence
        .children(noun, "acl")
        .filter(each -> vocabulary.doing().contains(each.lemma()))
        .flatMap(each -> Arguments.after(sentence, each, AT))
        .filter(each -> !isTime(each))
        .findFirst();
  }

  /** The weapon itself of "dozens of drones", "mortar rounds". */
  private Optional<Token> amassed(Sentence sentence, Token weapon) {
    return vocabulary.weapons().containsKey(weapon.lemma())
        ? Optional.of(weapon)
        : Optional.of(weapon)
            .filter(each -> vocabulary.amassed().contains(each.lemma()))
            .flatMap(
                each ->
                    Stream.concat(
                            Arguments.after(sentence, each, Set.of("of")),
                            sentence.children(each, "compound"))
                        .filter(of -> vocabulary.weapons().containsKey(of.lemma()))
                        .findFirst());
  }

  /** "A drone slammed into a tower": a weapon that comes down on what is struck. */
  private Optional<Violence> comingDown(Reading reading, Sentence sentence, Token verb) {
    boolean comesDown =
        verb.lemma().equals("come")
            && sentence
                .children(verb, "advmod", "compound:prt")
                .anyMatch(each -> each.lemma().equals("down"));
    if (!Arguments.isVerb(verb) || !(comesDown || vocabulary.crashing().contains(verb.lemma()))) {
      return Optional.empty();
    }
    Optional<Token> weapon =
        Arguments.agent(sentence, verb)
            .filter(each -> vocabulary.weapons().containsKey(each.lemma()));
    Optional<Token> target = Arguments.after(sentence, verb, ONTO).findFirst();
    if (weapon.isEmpty() || target.isEmpty() || vocabulary.isTest(sentence, verb, target)) {
      return Optional.empty();
    }
    return Optional.of(
        new Violence(
            sentence,
            verb,
            verb,
            kind(Kind.OTHER_ATTACK, weapon),
            weapon,
            weapon.flatMap(each -> attackers.of(reading, sentence, each)),
            Optional.empty(),
            target,
            true));
  }

  /** "Opened fire on the crowd", "fired at a truck". */
  private Optional<Violence> openFire(Reading reading, Sentence sentence, Token verb) {
    boolean opens =
        verb.lemma().equals("open")
            && sentence.children(verb, "obj").anyMatch(each -> each.lemma().equals("fire"));
    boolean fires =
        verb.lemma().equals("fire")
            && sentence.child(verb, "obj").isEmpty()
            && Arguments.after(sentence, verb, FIRED_AT).anyMatch(each -> !isTime(each));
    boolean under = isFiredUpon(sentence, verb);
    return ((opens || fires) && Arguments.isVerb(verb)) || under
        ? Optional.of(
            new Violence(
                sentence,
                verb,
                verb,
                Kind.SHOOTING,
                Optional.empty(),
                Arguments.agent(sentence, verb)
                    .flatMap(each -> attackers.of(reading, sentence, each)),
                Optional.empty(),
                under
                    ? firedUpon(sentence, verb)
                    : Stream.concat(Stream.of(verb), sentence.children(verb, "obj"))
                        .flatMap(each -> Arguments.after(sentence, each, FIRED_AT))
                        .findFirst(),
                true))
        : Optional.empty();
  }

  /** "A patrol was fired upon", "after being shot at": the preposition stands alone. */
  private static boolean isFiredUpon(Sentence sentence, Token verb) {
    int next = verb.index() + 1;
    return Set.of(FIRE, "shoot").contains(verb.lemma())
        && Arguments.isPassive(sentence, verb)
        && next < sentence.tokens().size()
        && AT.contains(sentence.token(next).lemma())
        && sentence.children(sentence.token(next)).isEmpty()
        && (sentence.token(next).head() == verb.index()
            || (next + 1 < sentence.tokens().size()
                && sentence.token(next + 1).is("case", "punct")));
  }

  /** Who was: the subject, also that of the clause above ("the crew fled after being shot at"). */
  private static Optional<Token> firedUpon(Sentence sentence, Token verb) {
    return Arguments.patient(sentence, verb)
        .or(
            () ->
                sentence
                    .head(verb)
                    .filter(above -> verb.is("advcl"))
                    .flatMap(above -> sentence.child(above, "nsubj")));
  }

  private static Optional<Token> targeting(Sentence sentence, Token noun) {
    return sentence
        .children(noun, "acl")
        .filter(each -> Set.of("target", "hit", "strike").contains(each.lemma()))
        .flatMap(each -> sentence.children(each, "obj"))
        .findFirst();
  }

  private boolean isTime(Token token) {
    return Attackers.isWeekday(token) || vocabulary.notPlaces().contains(token.lemma());
  }

  private Kind kind(Kind named, Optional<Token> weapon) {
    return weapon
        .map(each -> vocabulary.weapons().getOrDefault(each.lemma(), named))
        .filter(finer -> named != Kind.ABDUCTION && named != Kind.CLASH)
        .filter(finer -> finer != Kind.OTHER_ATTACK)
        .orElse(named);
  }
}
