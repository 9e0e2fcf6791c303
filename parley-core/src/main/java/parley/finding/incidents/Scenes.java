package parley.finding.incidents;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.actors.Mention;
import parley.claims.Evidence;
import parley.claims.Incident.Kind;
import parley.claims.Place;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.time.Direction;
import parley.time.TimeReferences;

/**
 * Where an act of violence was, and what its claim rests on.
 *
 * <p>The trap: of "killed three people and injured 18 in the city on Tuesday", place and day hang
 * on the last verb and are those of the first as well.
 */
final class Scenes {

  /** The kinds of attack that are made on places rather than on persons. */
  private static final Set<Kind> ON_PLACES =
      EnumSet.of(
          Kind.MISSILE_ATTACK, Kind.DRONE_ATTACK, Kind.AIR_STRIKE, Kind.SHELLING, Kind.CAPTURE);

  /** What a single unlisted name is often taken for where it is that of a town. */
  private static final Set<ActorKind> UNSURE =
      EnumSet.of(ActorKind.PERSON, ActorKind.PEOPLE, ActorKind.PLACE_AS_ACTOR);

  private static final Set<String> IN = Set.of("in", "at", "near", "across", "throughout");

  private static final Set<String> WITHIN = Set.of("in", "at", "of");

  private final IncidentVocabulary vocabulary;

  Scenes(IncidentVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Whether a name before a noun of violence is where it was: "the Kenya attack". The trap: "a
   * Kenya air strike" and "Kenya's attack on rebels" are Kenya's.
   */
  boolean isScene(Reading reading, Sentence sentence, Token noun, Token modifier) {
    return reading.placeNamed(sentence, modifier).isPresent()
        && modifier.is("compound")
        && vocabulary.nouns().containsKey(noun.lemma())
        && !vocabulary.strikes().contains(noun.lemma())
        && vocabulary.weapon(sentence, noun).isEmpty()
        && Arguments.after(sentence, noun, Set.of("on", "against")).findFirst().isEmpty();
  }

  private Optional<Place> before(Reading reading, Sentence sentence, Token noun) {
    return sentence
        .children(noun, "compound")
        .filter(each -> isScene(reading, sentence, noun, each))
        .flatMap(each -> reading.placeNamed(sentence, each).stream())
        .findFirst();
  }

  Optional<Place> place(Reading reading, Violence act) {
    Optional<Place> found = found(reading, act);
    Optional<Place> wider = around(reading, act);
    if (found.isPresent() && (wider.filter(Scenes::isPart).isPresent() || isDescribed(act))) {
      return found.map(
          each ->
              each.country().isPresent()
                  ? each
                  : new Place(each.name(), wider.flatMap(Place::country)));
    }
    return found
        .filter(each -> each.country().isPresent())
        .or(() -> wider)
        .or(() -> found)
        .or(() -> facility(reading, act))
        .or(() -> onlyTown(reading, act));
  }

  /**
   * The one town that a sentence names, whatever hangs it where, but for who says so, and for what
   * is told of others: "…, and medics said two were killed in X".
   */
  private static Optional<Place> onlyTown(Reading reading, Violence act) {
    Sentence sentence = act.sentence();
    Token clause = clause(sentence, act.word());
    List<Place> towns =
        sentence.tokens().stream()
            .filter(each -> Arguments.preposition(sentence, each).filter(IN::contains).isPresent())
            .filter(each -> !isOfSpeaker(sentence, each))
            .filter(each -> clause(sentence, each).equals(clause))
            .flatMap(each -> reading.placeNamed(sentence, each).stream())
            .filter(each -> !isLand(each))
            .distinct()
            .toList();
    return towns.size() == 1 ? Optional.of(towns.get(0)) : Optional.empty();
  }

  /** The verb of the clause with a subject of its own, joined to others, in which a word stands. */
  private static Token clause(Sentence sentence, Token word) {
    return Stream.concat(Stream.of(word), sentence.ancestors(word).stream())
        .filter(each -> each.is("conj", "parataxis") && Arguments.isVerb(each))
        .filter(each -> sentence.child(each, "nsubj").isPresent())
        .findFirst()
        .orElse(sentence.root());
  }

  private static boolean isLand(Place place) {
    return ActorList.standard()
        .named(place.name())
        .filter(listed -> listed.role() == Listed.Role.STATE || listed.role() == Listed.Role.REGION)
        .isPresent();
  }

  private static boolean isArea(String word) {
    return Place.isArea(word) || word.equals("state");
  }

  /** "Came down in X, a suburb of Y": what is described as a place is one, known or not. */
  private boolean isDescribed(Violence act) {
    return act.target().stream()
        .flatMap(each -> act.sentence().children(each, "appos"))
        .anyMatch(each -> vocabulary.areas().contains(each.lemma()));
  }

  /** "X State", "the Lakes region": a part of a land, which may hold what is named beside it. */
  private static boolean isPart(Place place) {
    String last = place.name().substring(place.name().lastIndexOf(' ') + 1);
    return (last.length() < place.name().length() && isArea(last.toLowerCase(Locale.ROOT)))
        || ActorList.standard()
            .named(place.name())
            .filter(listed -> listed.role() == Listed.Role.REGION)
            .isPresent();
  }

  /** "The ministry in X said that", "according to police in X": where who speaks is. */
  private static boolean isOfSpeaker(Sentence sentence, Token town) {
    List<Token> above = sentence.ancestors(town);
    boolean speaking =
        above.stream()
            .filter(Arguments::isVerb)
            .findFirst()
            .filter(verb -> sentence.child(verb, "ccomp").isPresent())
            .isPresent();
    return speaking
        || above.stream()
            .anyMatch(
                each ->
                    sentence
                        .children(each, "case")
                        .anyMatch(marker -> marker.lemma().startsWith("accord")));
  }

  /** Where somebody was killed or hurt: also "in four villages of the Upper Lakes territory". */
  Optional<Place> place(Reading reading, Sentence sentence, Token verb) {
    return reading
        .place(sentence, verb)
        .or(() -> ofFates(reading, sentence, verb))
        .or(
            () ->
                Stream.concat(
                        Arguments.after(sentence, verb, IN),
                        sentence
                            .children(verb, "obj", "nsubj:pass")
                            .flatMap(victims -> Arguments.after(sentence, victims, IN)))
                    .flatMap(
                        area -> Stream.concat(Stream.of(area), sentence.children(area, "nmod")))
                    .flatMap(each -> area(reading, sentence, each).stream())
                    .findFirst());
  }

  /** "Three were killed and six injured in the town": the second fate says where for both. */
  private Optional<Place> ofFates(Reading reading, Sentence sentence, Token verb) {
    return sentence
        .children(verb, "conj")
        .filter(each -> vocabulary.injuring().contains(each.lemma()))
        .flatMap(each -> Arguments.after(sentence, each, IN))
        .flatMap(each -> reading.placeNamed(sentence, each).stream())
        .findFirst();
  }

  /** "Killed 40 in X when it stormed a church": where the dead fell. */
  Optional<Place> ofToll(Reading reading, Sentence sentence, Toll toll) {
    return Optional.of(toll.word())
        .filter(Arguments::isVerb)
        .flatMap(verb -> place(reading, sentence, verb));
  }

  /** "Fired at Kenya, killing two in Mombasa": where in the land that was hit the victims were. */
  Optional<Place> within(Reading reading, Sentence sentence, Toll toll, Place whole) {
    boolean land =
        ActorList.standard()
            .named(whole.name())
            .filter(listed -> listed.role() == Listed.Role.STATE)
            .isPresent();
    return Optional.of(toll.word())
        .filter(verb -> land && Arguments.isVerb(verb))
        .flatMap(verb -> place(reading, sentence, verb))
        .filter(part -> part.country().isEmpty() || part.country().equals(whole.country()));
  }

  /** "The X camp", "X territory": a part of a land that no list knows. */
  private Optional<Place> area(Reading reading, Sentence sentence, Token noun) {
    return reading
        .placeNamed(sentence, noun)
        .or(
            () ->
                sentence
                    .children(noun, "compound")
                    .filter(name -> vocabulary.areas().contains(noun.lemma()))
                    .filter(name -> name.xpos().equals("NNP"))
                    .findFirst()
                    .map(
                        name ->
                            reading
                                .placeNamed(sentence, name)
                                .orElseGet(() -> new Place(name.text(), Optional.empty()))));
  }

  /** "A strike on the X school in Y": the town that the list knows, before what stands in it. */
  private static Optional<Place> around(Reading reading, Violence act) {
    Sentence sentence = act.sentence();
    Stream<Token> behind =
        act.target().stream()
            .flatMap(
                target ->
                    sentence.head(act.word()).filter(Arguments::isVerb).stream()
                        .flatMap(verb -> sentence.children(verb, "obl"))
                        .filter(each -> each.index() > target.index()));
    return Stream.concat(act.target().stream(), behind)
        .flatMap(each -> sentence.subtree(each).stream())
        .filter(each -> each.is("nmod"))
        .filter(each -> Arguments.preposition(sentence, each).filter(WITHIN::contains).isPresent())
        .flatMap(each -> reading.placeNamed(sentence, each).stream())
        .filter(each -> each.country().isPresent())
        .findFirst();
  }

  /** "Rockets hit X airport": what has a name of its own stands somewhere. */
  private Optional<Place> facility(Reading reading, Violence act) {
    Sentence sentence = act.sentence();
    return act.target()
        .filter(each -> vocabulary.struck().contains(each.lemma()))
        .flatMap(
            each ->
                sentence
                    .children(each, "compound")
                    .filter(name -> name.xpos().equals("NNP"))
                    .findFirst()
                    .map(name -> name.span().cover(each.span())))
        .map(span -> new Place(span.of(reading.analysis().text()), Optional.empty()));
  }

  private Optional<Place> found(Reading reading, Violence act) {
    Sentence sentence = act.sentence();
    return act.target()
        .flatMap(each -> partOf(reading, sentence, each))
        .filter(each -> !isLand(each))
        .or(() -> reading.place(sentence, act.word()))
        .or(() -> before(reading, sentence, act.word()))
        .or(() -> act.target().flatMap(each -> reading.placeNamed(sentence, each)))
        .or(() -> act.target().flatMap(each -> partOf(reading, sentence, each)))
        .or(() -> reading.place(sentence, act.predicate()))
        .or(() -> ofConjuncts(reading, sentence, act.predicate()))
        .or(() -> ofCircumstances(reading, sentence, act.predicate()))
        .or(() -> ofCause(reading, sentence, act.predicate()))
        .or(() -> under(reading, sentence, act.word()))
        .or(() -> beside(reading, act))
        .or(() -> act.target().flatMap(each -> struck(reading, act, each)))
        .or(() -> place(reading, sentence, act.predicate()));
  }

  /** "A strike on a hospital in X", "an attack by rebels in X": where those involved are. */
  private static Optional<Place> beside(Reading reading, Violence act) {
    Sentence sentence = act.sentence();
    Stream<Token> by = Arguments.after(sentence, act.word(), Set.of("by"));
    Stream<Token> hit = act.target().flatMap(sentence::head).filter(Arguments::isVerb).stream();
    Stream<Token> met = // "explosions which tore through a rally in X"
        sentence
            .children(act.word(), "acl:relcl")
            .flatMap(verb -> sentence.children(verb, "obl", "obj"));
    return Stream.of(act.target().stream(), hit, by, met)
        .flatMap(each -> each)
        .flatMap(each -> reading.place(sentence, each).stream())
        .findFirst();
  }

  /** "the outskirts of the city": the place of which what is struck is a part. */
  private static Optional<Place> partOf(Reading reading, Sentence sentence, Token target) {
    return sentence
        .children(target, "nmod")
        .filter(each -> sentence.children(each, "case").anyMatch(c -> c.lemma().equals("of")))
        .flatMap(each -> reading.placeNamed(sentence, each).stream())
        .findFirst();
  }

  private static Optional<Place> ofConjuncts(Reading reading, Sentence sentence, Token predicate) {
    return Arguments.isVerb(predicate)
        ? sentence.conjuncts(predicate).stream()
            .skip(1)
            .filter(each -> isOfTheSameSubject(sentence, each))
            .flatMap(each -> reading.place(sentence, each).stream())
            .findFirst()
        : Optional.empty();
  }

  /** "when they blew themselves up in the city". */
  private static Optional<Place> ofCircumstances(
      Reading reading, Sentence sentence, Token predicate) {
    return sentence
        .children(predicate, "advcl")
        .filter(each -> sentence.children(each, "advmod", "mark").anyMatch(Scenes::isWhen))
        .filter(each -> !isBeside(sentence, each))
        .flatMap(each -> reading.place(sentence, each).stream())
        .findFirst();
  }

  /** "A bomb exploded in the port, killing three": where the cause was, the deaths were. */
  private static Optional<Place> ofCause(Reading reading, Sentence sentence, Token predicate) {
    boolean follows = predicate.is("advcl") && predicate.xpos().equals("VBG");
    return sentence
        .head(predicate)
        .filter(verb -> follows && Arguments.isVerb(verb) && verb.index() < predicate.index())
        .flatMap(verb -> reading.place(sentence, verb));
  }

  /** "The port came under shelling": what is under it is where it was. */
  private static Optional<Place> under(Reading reading, Sentence sentence, Token noun) {
    boolean under = sentence.children(noun, "case").anyMatch(c -> c.lemma().equals("under"));
    return sentence
        .head(noun)
        .filter(verb -> under && Arguments.isVerb(verb))
        .flatMap(verb -> sentence.child(verb, "nsubj"))
        .flatMap(subject -> placeOf(reading, sentence, subject));
  }

  /** The place that a name is, or that a single name is which no list knows. */
  static Optional<Place> placeOf(Reading reading, Sentence sentence, Token token) {
    return reading
        .placeNamed(sentence, token)
        .or(
            () ->
                isTown(reading, sentence, token)
                    ? Optional.of(new Place(token.text(), Optional.empty()))
                    : Optional.empty());
  }

  /** "As leaders met in Oslo": what others do meanwhile is elsewhere. */
  private static boolean isBeside(Sentence sentence, Token clause) {
    boolean as = sentence.children(clause, "mark").anyMatch(mark -> mark.lemma().equals("as"));
    return as
        && sentence.child(clause, "nsubj").filter(each -> !each.upos().equals("PRON")).isPresent();
  }

  private static boolean isWhen(Token marker) {
    return Set.of("when", "as").contains(marker.lemma());
  }

  /** The day of the week that a token is. */
  static Optional<DayOfWeek> weekday(Token token) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> day.name().equalsIgnoreCase(token.text()))
        .findFirst();
  }

  private static boolean isOfTheSameSubject(Sentence sentence, Token verb) {
    return sentence.child(verb, "nsubj").isEmpty();
  }

  /** A single name that no actor is known by: "a drone strike on Zuwara". */
  private static Optional<Place> struck(Reading reading, Violence act, Token target) {
    Sentence sentence = act.sentence();
    return isTown(reading, sentence, target) && ON_PLACES.contains(act.kind())
        ? Optional.of(new Place(target.text(), Optional.empty()))
        : Optional.empty();
  }

  private static boolean isTown(Reading reading, Sentence sentence, Token token) {
    boolean single =
        token.xpos().equals("NNP")
            && weekday(token).isEmpty()
            && sentence
                .name(token)
                .map(
                    name -> name.kind() != Name.Kind.ORGANISATION && name.end() - name.first() == 1)
                .orElse(true)
            && sentence.children(token, "flat", "compound", "nmod:desc").findFirst().isEmpty();
    return single
        && reading.actor(sentence, token).filter(each -> !isBareName(each, token)).isEmpty();
  }

  private static boolean isBareName(Mention mention, Token target) {
    return UNSURE.contains(mention.kind()) && mention.name().equals(target.text());
  }

  /** The evidence for an act, said by those who give its casualties where these are given. */
  Evidence evidence(Reading reading, Violence act, Optional<Toll> toll) {
    Sentence sentence = act.sentence();
    Evidence evidence = reading.evidence(sentence, act.predicate());
    if (evidence.timeSpan().isEmpty()) {
      Evidence ofWord = reading.evidence(sentence, act.word());
      evidence = evidence.at(ofWord.time(), ofWord.timeSpan());
    }
    if (evidence.timeSpan().isEmpty() && Arguments.isVerb(act.predicate())) {
      for (Token conjunct : sentence.conjuncts(act.predicate())) {
        Evidence other = reading.evidence(sentence, conjunct);
        if (evidence.timeSpan().isEmpty() && isOfTheSameSubject(sentence, conjunct)) {
          evidence = evidence.at(other.time(), other.timeSpan());
        }
      }
    }
    if (evidence.timeSpan().isEmpty()) {
      for (Token owner : sentence.children(act.word(), "nmod:poss").toList()) {
        Optional<DayOfWeek> day = weekday(owner);
        if (day.isPresent()) {
          evidence =
              evidence.at(
                  new TimeReferences.Weekday(day.get(), Direction.PAST, 0),
                  Optional.of(reading.given(owner.span())));
        }
      }
    }
    if (toll.isEmpty()) {
      return evidence;
    }
    Evidence counted = reading.evidence(sentence, toll.get().word());
    if (evidence.timeSpan().isEmpty()) {
      evidence = evidence.at(counted.time(), counted.timeSpan());
    }
    return counted.saidBy().chain().size() > evidence.saidBy().chain().size()
        ? new Evidence(
            evidence.report(),
            evidence.span(),
            evidence.sentence(),
            counted.saidBy(),
            evidence.status(),
            evidence.time(),
            evidence.timeSpan())
        : evidence;
  }
}
