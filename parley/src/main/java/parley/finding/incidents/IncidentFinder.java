package parley.finding.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Evidence;
import parley.claims.Incident;
import parley.claims.Place;
import parley.finding.Arguments;
import parley.finding.ClaimFinder;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Finds incidents: particular attacks and other acts of violence, and their casualties.
 *
 * <p>The trap: "fighting continues" and "since the war began" tell of the war; an incident has a
 * target, a place, casualties, or an attacker and a time.
 */
public final class IncidentFinder implements ClaimFinder {

  private static final int REACH = 3;
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final IncidentVocabulary vocabulary = IncidentVocabulary.load();
  private final ViolenceFinder violence = new ViolenceFinder(vocabulary);
  private final Casualties casualties = new Casualties(vocabulary);

  /** A finder with the listed vocabulary. */
  public IncidentFinder() {}

  /** An incident that the article has told of, and the word that told of it. */
  private record Told(int sentence, String lemma, Incident incident) {}

  @Override
  public Stream<Incident> find(Reading reading) {
    List<Told> told = new ArrayList<>();
    List<Incident> incidents = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<Violence> acts = violence.find(reading, sentence);
      List<Toll> tolls = new ArrayList<>(casualties.find(sentence));
      for (Violence act : acts) {
        Optional<Toll> toll = take(sentence, act, acts, tolls);
        Optional<Incident> earlier = recalled(act, told);
        incident(reading, act, toll, earlier)
            .ifPresent(
                incident -> {
                  incidents.add(incident);
                  told.add(new Told(sentence.index(), act.word().lemma(), incident));
                });
      }
      Optional<Toll> rest = tolls.stream().reduce(Toll::with);
      rest.flatMap(toll -> further(reading, sentence, toll, told)).ifPresent(incidents::add);
    }
    return incidents.stream();
  }

  /** Takes the tolls out of {@code tolls} that belong to {@code act}. */
  private static Optional<Toll> take(
      Sentence sentence, Violence act, List<Violence> acts, List<Toll> tolls) {
    List<Toll> taken =
        tolls.stream()
            .filter(toll -> nearest(sentence, toll, acts).equals(Optional.of(act)))
            .toList();
    tolls.removeAll(taken);
    return taken.stream().reduce(Toll::with);
  }

  /** The act that a toll is of: one in its own clause, else the closest in the sentence. */
  private static Optional<Violence> nearest(Sentence sentence, Toll toll, List<Violence> acts) {
    List<Token> below = sentence.subtree(toll.word());
    List<Token> above = sentence.ancestors(toll.word());
    Optional<Violence> own =
        acts.stream()
            .filter(
                act ->
                    below.contains(act.word())
                        || above.contains(act.word())
                        || sentence.head(act.word()).filter(above::contains).isPresent())
            .min(byDistance(toll));
    return own.isPresent() ? own : acts.stream().min(byDistance(toll));
  }

  private static java.util.Comparator<Violence> byDistance(Toll toll) {
    return java.util.Comparator.comparingInt(
        act -> Math.abs(act.word().index() - toll.word().index()));
  }

  private Optional<Incident> incident(
      Reading reading, Violence act, Optional<Toll> toll, Optional<Incident> earlier) {
    Sentence sentence = act.sentence();
    Evidence evidence = reading.evidence(sentence, act.predicate());
    Optional<Place> place =
        reading
            .place(sentence, act.word())
            .or(() -> act.target().flatMap(each -> reading.placeNamed(sentence, each)))
            .or(() -> reading.place(sentence, act.predicate()));
    Optional<Mention> target = act.target().flatMap(each -> reading.actor(sentence, each));
    if (earlier.isPresent()) {
      return toll.map(each -> carriedOver(earlier.get(), evidence, place, each));
    }
    if (!isParticular(act, toll, place, evidence) || isAccident(sentence, act)) {
      return Optional.empty();
    }
    return Optional.of(
        new Incident(
            evidence,
            act.kind(),
            act.weapon().map(Token::lemma),
            act.attacker(),
            act.blamedBy(),
            target,
            place,
            toll.flatMap(Toll::killed),
            toll.flatMap(Toll::injured)));
  }

  private static boolean isParticular(
      Violence act, Optional<Toll> toll, Optional<Place> place, Evidence evidence) {
    if (toll.isPresent()) {
      return true;
    }
    if (!act.sure()) {
      return false;
    }
    boolean where = place.isPresent() || act.target().isPresent();
    boolean when = evidence.timeSpan().isPresent();
    return (where && (act.attacker().isPresent() || act.weapon().isPresent()))
        || (when && (place.isPresent() || act.attacker().isPresent()));
  }

  private boolean isAccident(Sentence sentence, Violence act) {
    return sentence
        .children(act.word(), "compound", "amod")
        .anyMatch(each -> vocabulary.accidents().contains(each.lemma()));
  }

  /**
   * The earlier incident that "the attack" takes up: the latest told with that word, or the last.
   */
  private Optional<Incident> recalled(Violence act, List<Told> told) {
    boolean definite =
        act.sentence()
            .children(act.word(), "det")
            .anyMatch(each -> DEFINITE.contains(each.lemma()));
    if (!definite || act.isParticular() || Arguments.isVerb(act.word())) {
      return Optional.empty();
    }
    List<Told> near =
        told.stream().filter(each -> act.sentence().index() - each.sentence() <= REACH).toList();
    Optional<Told> same =
        near.stream()
            .filter(each -> each.lemma().equals(act.word().lemma()))
            .reduce((first, second) -> second);
    return same.or(() -> near.stream().reduce((first, second) -> second)).map(Told::incident);
  }

  private static Incident carriedOver(
      Incident earlier, Evidence evidence, Optional<Place> place, Toll toll) {
    return new Incident(
        evidence,
        earlier.kind(),
        earlier.weapon(),
        earlier.attacker(),
        earlier.blamedBy(),
        earlier.target(),
        place.or(earlier::place),
        toll.killed(),
        toll.injured());
  }

  /** Casualties without an act in their sentence: of the incident just told, or of combatants. */
  private Optional<Incident> further(
      Reading reading, Sentence sentence, Toll toll, List<Told> told) {
    boolean accident =
        sentence.tokens().stream().anyMatch(each -> vocabulary.accidents().contains(each.lemma()));
    if (accident) {
      return Optional.empty();
    }
    Evidence evidence = reading.evidence(sentence, toll.word());
    Optional<Place> place = reading.place(sentence, toll.word());
    Optional<Told> last =
        told.stream()
            .filter(each -> sentence.index() - each.sentence() == 1)
            .reduce((first, second) -> second)
            .filter(
                each ->
                    place.isEmpty()
                        || each.incident().place().isEmpty()
                        || place.equals(each.incident().place()));
    Optional<Token> killer =
        Arguments.isVerb(toll.word()) ? Arguments.agent(sentence, toll.word()) : Optional.empty();
    if (last.isPresent() && killer.isEmpty()) {
      return Optional.of(carriedOver(last.get().incident(), evidence, place, toll));
    }
    Optional<Mention> attacker = killer.flatMap(each -> reading.actor(sentence, each));
    Optional<Token> weapon = killer.flatMap(each -> vocabulary.weapon(sentence, each));
    boolean combat =
        Arguments.isVerb(toll.word())
            && Arguments.patient(sentence, toll.word())
                .filter(each -> vocabulary.combatants().contains(each.lemma()))
                .isPresent();
    boolean circumstance = place.isPresent() || evidence.timeSpan().isPresent();
    if (!circumstance || !(combat || weapon.isPresent() || attacker.isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        new Incident(
            evidence,
            weapon
                .map(
                    each ->
                        vocabulary.weapons().getOrDefault(each.lemma(), Incident.Kind.OTHER_ATTACK))
                .orElse(Incident.Kind.OTHER_ATTACK),
            weapon.map(Token::lemma),
            attacker,
            Optional.empty(),
            Optional.empty(),
            place,
            toll.killed(),
            toll.injured()));
  }
}
