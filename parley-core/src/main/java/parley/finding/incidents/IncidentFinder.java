package parley.finding.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Evidence;
import parley.claims.Incident;
import parley.claims.Place;
import parley.claims.Status;
import parley.finding.Arguments;
import parley.finding.ClaimFinder;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.time.When;

/**
 * Finds incidents: particular attacks and other acts of violence, and their casualties.
 *
 * <p>The trap: "fighting continues" and "since the war began" tell of the war; an incident has a
 * target, a place, casualties, or an attacker and a time.
 */
public final class IncidentFinder implements ClaimFinder {

  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  private final IncidentVocabulary vocabulary = IncidentVocabulary.load();
  private final Scenes scenes = new Scenes(vocabulary);
  private final Attackers attackers = new Attackers(vocabulary, scenes);
  private final Targets targets = new Targets(vocabulary);
  private final ViolenceFinder violence = new ViolenceFinder(vocabulary, attackers);
  private final Casualties casualties = new Casualties(vocabulary);
  private final Standing standing = new Standing(vocabulary);
  private final Campaigns campaigns = new Campaigns(vocabulary);

  /** A finder with the listed vocabulary. */
  public IncidentFinder() {}

  @Override
  public Stream<Incident> find(Reading reading) {
    Recollection told = new Recollection();
    List<Incident> incidents = new ArrayList<>();
    Optional<Violence> mentioned = Optional.empty();
    for (Sentence sentence : reading.sentences()) {
      List<Violence> acts = violence.find(reading, sentence);
      List<Toll> tolls = new ArrayList<>(casualties.find(sentence));
      tolls.removeIf(toll -> campaigns.isOfWar(reading, sentence, toll));
      boolean parted =
          acts.stream().anyMatch(act -> casualties.part(sentence, act.word(), tolls).isPresent());
      for (Violence act : acts) {
        Optional<Toll> toll =
            casualties.part(sentence, act.word(), tolls).or(() -> take(sentence, act, acts, tolls));
        incident(reading, act, toll, told)
            .ifPresent(
                incident -> {
                  incidents.add(incident);
                  told.add(act, incident);
                });
      }
      Optional<Toll> rest =
          acts.stream().anyMatch(act -> Causes.isBeside(sentence, act))
              ? Optional.empty()
              : tolls.stream().reduce(Toll::with);
      blamed(reading, sentence, acts, told).ifPresent(incidents::add);
      Optional<Violence> before = mentioned;
      rest.flatMap(toll -> further(reading, sentence, toll, parted, told))
          .or(() -> rest.flatMap(toll -> ofMany(reading, sentence, toll, before)))
          .ifPresent(incidents::add);
      mentioned = acts.stream().reduce((first, second) -> second);
    }
    return incidents.stream();
  }

  /** "The mayor blamed X": whom a sentence that tells of no attack blames for the one just told. */
  private Optional<Incident> blamed(
      Reading reading, Sentence sentence, List<Violence> acts, Recollection told) {
    Token verb = sentence.root();
    Optional<Mention> attacker =
        acts.isEmpty() && attackers.isBlame(sentence, verb)
            ? Arguments.patient(sentence, verb)
                .flatMap(each -> attackers.of(reading, sentence, each))
            : Optional.empty();
    return attacker.flatMap(
        by ->
            told.justBefore(sentence, Optional.empty())
                .filter(before -> before.attacker().isEmpty())
                .map(
                    before ->
                        before.blamedOn(
                            reading
                                .evidence(sentence, verb)
                                .at(before.evidence().time(), before.evidence().timeSpan()),
                            by,
                            Arguments.agent(sentence, verb)
                                .flatMap(each -> reading.actor(sentence, each)))));
  }

  /** Takes the tolls out of {@code tolls} that belong to {@code act}. */
  private Optional<Toll> take(
      Sentence sentence, Violence act, List<Violence> acts, List<Toll> tolls) {
    List<Toll> taken =
        tolls.stream()
            .filter(
                toll -> Causes.of(sentence, toll, open(acts, toll)).filter(act::equals).isPresent())
            .toList();
    tolls.removeAll(taken);
    return taken.stream().reduce(Toll::with);
  }

  /** The acts that may have caused a toll: "to deter attacks" tells of none that did. */
  private List<Violence> open(List<Violence> acts, Toll toll) {
    return acts.stream()
        .filter(
            act ->
                !standing.isEnded(act) || act.sentence().subtree(act.word()).contains(toll.word()))
        .toList();
  }

  private Optional<Incident> incident(
      Reading reading, Violence act, Optional<Toll> toll, Recollection told) {
    Sentence sentence = act.sentence();
    Evidence evidence = scenes.evidence(reading, act, toll);
    Optional<Place> place =
        scenes
            .place(reading, act)
            .map(
                whole ->
                    toll.flatMap(t -> scenes.within(reading, sentence, t, whole)).orElse(whole))
            .or(() -> toll.flatMap(t -> scenes.ofToll(reading, sentence, t)));
    boolean named = act.attacker().isPresent() && place.isPresent();
    if (!standing.isHeld(act, toll, evidence, named) || isAccident(sentence, act)) {
      return Optional.empty();
    }
    Optional<Incident> earlier = told.recalled(act, place);
    if (earlier.isPresent()) {
      boolean dated =
          evidence.timeSpan().isPresent() && earlier.get().evidence().timeSpan().isEmpty();
      boolean placed = place.isPresent() && earlier.get().place().isEmpty();
      Incident continued = Recollection.continued(earlier.get(), evidence, place, toll);
      told.add(act, continued);
      return Optional.of(continued).filter(each -> toll.isPresent() || placed || dated);
    }
    if (campaigns.isMany(act, evidence, place) || !isParticular(act, toll, place, evidence)) {
      return Optional.empty();
    }
    return Optional.of(incident(act, evidence, targets.of(reading, act, toll), place, toll));
  }

  private static Incident incident(
      Violence act,
      Evidence evidence,
      Optional<Mention> target,
      Optional<Place> place,
      Optional<Toll> toll) {
    return new Incident(
        evidence,
        act.kind(),
        act.weapon().map(Token::lemma),
        act.attacker(),
        act.blamedBy(),
        target,
        place,
        toll.flatMap(Toll::killed),
        toll.flatMap(Toll::injured));
  }

  private boolean isParticular(
      Violence act, Optional<Toll> toll, Optional<Place> place, Evidence evidence) {
    boolean when = evidence.timeSpan().isPresent();
    boolean ofDay = evidence.time().on(ANY_DAY) instanceof When.Day;
    if (vocabulary.wars().contains(act.word().lemma()) && !ofDay) {
      return false;
    }
    if (toll.isPresent()) {
      return when || place.isPresent() || !Campaigns.isVague(toll.get());
    }
    if (!act.sure() || (act.isGeneric() && place.isEmpty() && !when)) {
      return false;
    }
    if (vocabulary.campaigns().contains(act.word().lemma())) {
      return evidence.time().on(ANY_DAY) instanceof When.Day
          && (place.isPresent() || act.attacker().isPresent());
    }
    boolean where = place.isPresent() || act.target().isPresent();
    if (when && act.kind() == Incident.Kind.CLASH && isBetween(act)) {
      return true;
    }
    return (where && (act.attacker().isPresent() || act.weapon().isPresent()))
        || (when && (place.isPresent() || act.attacker().isPresent()));
  }

  /** "clashes between the army and rebels": who fights is told, though none attacks. */
  private static boolean isBetween(Violence act) {
    return Arguments.after(act.sentence(), act.word(), Set.of("between")).findFirst().isPresent()
        || Arguments.after(act.sentence(), act.predicate(), Set.of("between"))
            .findFirst()
            .isPresent()
        || act.sentence()
            .head(act.word())
            .filter(verb -> act.word().is("nsubj"))
            .flatMap(verb -> Arguments.after(act.sentence(), verb, Set.of("between")).findFirst())
            .isPresent();
  }

  private boolean isAccident(Sentence sentence, Violence act) {
    return sentence
        .children(act.word(), "compound", "amod")
        .anyMatch(each -> vocabulary.accidents().contains(each.lemma()));
  }

  /** Casualties without an act in their sentence: of the incident just told, or of combatants. */
  private Optional<Incident> further(
      Reading reading, Sentence sentence, Toll toll, boolean parted, Recollection told) {
    boolean accident =
        sentence.tokens().stream().anyMatch(each -> vocabulary.accidents().contains(each.lemma()));
    if (accident) {
      return Optional.empty();
    }
    Evidence evidence = reading.evidence(sentence, toll.word());
    if (Campaigns.isRolling(evidence)) {
      return Optional.empty();
    }
    Optional<Place> place = // "two of them in a strike on the port": there fell two
        parted ? Optional.empty() : scenes.place(reading, sentence, toll.word());
    Optional<Token> killer =
        Arguments.isVerb(toll.word()) && !vocabulary.dying().contains(toll.word().lemma())
            ? Arguments.agent(sentence, toll.word())
            : Optional.empty();
    Optional<Incident> before =
        told.justBefore(sentence, place).filter(each -> !isOfAnotherTime(each, evidence));
    Optional<Mention> victims = targets.victims(reading, sentence, toll);
    boolean own = // "meanwhile, 13 soldiers of the attacker were killed"
        before
            .flatMap(Incident::attacker)
            .filter(each -> victims.filter(victim -> isSameSide(each, victim)).isPresent())
            .isPresent();
    if (before.isPresent() && killer.isEmpty() && !own) {
      return Optional.of(Recollection.continued(before.get(), evidence, place, Optional.of(toll)));
    }
    Optional<Mention> attacker = killer.flatMap(each -> attackers.of(reading, sentence, each));
    boolean combat =
        Arguments.isVerb(toll.word())
            && Arguments.patient(sentence, toll.word())
                .filter(each -> vocabulary.combatants().contains(each.lemma()))
                .isPresent();
    boolean circumstance = place.isPresent() || evidence.timeSpan().isPresent();
    boolean happened =
        switch (evidence.status()) {
          case TOOK_PLACE, ONGOING -> true;
          default -> false;
        };
    boolean claimed = combat && attacker.isPresent() && toll.word().is("ccomp"); // "said it killed"
    if (!happened || !(circumstance || claimed) || !(combat || attacker.isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        new Incident(
            evidence,
            Incident.Kind.OTHER_ATTACK,
            Optional.empty(),
            attacker,
            Optional.empty(),
            victims,
            place,
            toll.killed(),
            toll.injured()));
  }

  /** "On Monday … . On Tuesday two were killed": what has a day of its own, and not that one. */
  private static boolean isOfAnotherTime(Incident before, Evidence evidence) {
    return before.evidence().timeSpan().isPresent()
        && evidence.timeSpan().isPresent()
        && evidence.time().on(ANY_DAY) instanceof When.Day
        && IntStream.range(0, 7)
            .mapToObj(ANY_DAY::plusDays)
            .anyMatch(day -> areApart(before.evidence().time().on(day), evidence.time().on(day)));
  }

  private static boolean areApart(When one, When other) {
    return one instanceof When.Dated first
        && other instanceof When.Dated second
        && (first.from().isAfter(second.to()) || second.from().isAfter(first.to()));
  }

  /** "Overnight strikes went on. Nine people were killed in the camp": in one of them. */
  private Optional<Incident> ofMany(
      Reading reading, Sentence sentence, Toll toll, Optional<Violence> before) {
    Evidence evidence = reading.evidence(sentence, toll.word());
    Optional<Place> place = scenes.place(reading, sentence, toll.word());
    boolean killed =
        vocabulary.killing().contains(toll.word().lemma())
            && Arguments.isPassive(sentence, toll.word())
            && evidence.status() == Status.TOOK_PLACE
            && !Campaigns.isRolling(evidence);
    return before
        .filter(act -> killed && place.isPresent() && !standing.isEnded(act))
        .map(
            act ->
                incident(
                    act,
                    evidence,
                    targets.victims(reading, sentence, toll),
                    place,
                    Optional.of(toll)));
  }

  private static boolean isSameSide(Mention one, Mention other) {
    return one.name().equals(other.name())
        || (one.country().isPresent() && one.country().equals(other.country()));
  }
}
