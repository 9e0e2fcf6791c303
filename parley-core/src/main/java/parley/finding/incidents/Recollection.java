package parley.finding.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.claims.Evidence;
import parley.claims.Incident;
import parley.claims.Place;
import parley.finding.Arguments;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * The incidents that an article has told of so far, for the words that take them up again.
 *
 * <p>The trap: "the attack came as ..." is no second attack, and "another attack" is.
 */
final class Recollection {

  private static final int REACH = 3;
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "they", "these");

  private final List<Told> told = new ArrayList<>();

  /** An incident that the article has told of, and the word that told of it. */
  private record Told(int sentence, String lemma, Incident incident) {}

  void add(Violence act, Incident incident) {
    told.add(new Told(act.sentence().index(), act.word().lemma(), incident));
  }

  /** The incident told last in the sentence before, unless it was elsewhere. */
  Optional<Incident> justBefore(Sentence sentence, Optional<Place> place) {
    return told.stream()
        .filter(each -> sentence.index() - each.sentence() <= 1)
        .reduce((first, second) -> second)
        .map(Told::incident)
        .filter(each -> place.isEmpty() || each.place().isEmpty() || place.equals(each.place()));
  }

  /**
   * The earlier incident that "the attack" or "the missile" takes up: the latest told with that
   * word, or the last, if nothing that the words say of it speaks against that.
   */
  Optional<Incident> recalled(Violence act, Optional<Place> place) {
    Optional<Token> taken = takenUp(act);
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    List<Told> near =
        told.stream()
            .filter(each -> act.sentence().index() - each.sentence() <= REACH)
            .filter(each -> fits(each.incident(), act, place))
            .toList();
    String lemma = taken.get().lemma();
    Optional<Told> same =
        near.stream()
            .filter(
                each ->
                    each.lemma().equals(lemma)
                        || each.incident().weapon().filter(lemma::equals).isPresent())
            .reduce((first, second) -> second);
    return same.or(
            () ->
                Arguments.isVerb(act.word())
                    ? Optional.empty()
                    : near.stream().reduce((first, second) -> second))
        .map(Told::incident);
  }

  /** The noun of violence, or the weapon that is said to strike, if the reader is to know it. */
  private static Optional<Token> takenUp(Violence act) {
    Sentence sentence = act.sentence();
    Optional<Token> noun =
        Arguments.isVerb(act.word())
            ? Arguments.agent(sentence, act.word()).filter(each -> each.upos().equals("NOUN"))
            : Optional.of(act.word());
    return noun.filter(each -> isDefinite(sentence, each) || isSaidOfIt(sentence, each));
  }

  private static boolean isDefinite(Sentence sentence, Token noun) {
    return sentence.children(noun, "det").anyMatch(each -> DEFINITE.contains(each.lemma()))
        && sentence.children(noun, "amod").noneMatch(each -> each.xpos().equals("JJS"));
  }

  /** "It was the largest attack in years". */
  private static boolean isSaidOfIt(Sentence sentence, Token noun) {
    return sentence.child(noun, "cop").isPresent()
        && sentence.children(noun, "nsubj").anyMatch(each -> PRONOUNS.contains(each.lemma()));
  }

  private static boolean fits(Incident incident, Violence act, Optional<Place> place) {
    boolean attackers =
        act.attacker().isEmpty()
            || incident.attacker().isEmpty()
            || act.attacker().get().name().equals(incident.attacker().get().name());
    boolean kinds =
        act.kind() == incident.kind()
            || act.kind() == Incident.Kind.OTHER_ATTACK
            || incident.kind() == Incident.Kind.OTHER_ATTACK
            || act.weapon().isEmpty();
    boolean places =
        place.isEmpty() || incident.place().isEmpty() || place.equals(incident.place());
    return attackers && kinds && places;
  }

  /** What a later sentence adds to an incident; the day is that of the incident. */
  static Incident continued(
      Incident earlier, Evidence evidence, Optional<Place> place, Optional<Toll> toll) {
    Evidence dated =
        evidence.timeSpan().isPresent()
            ? evidence
            : evidence.at(earlier.evidence().time(), earlier.evidence().timeSpan());
    return new Incident(
        dated,
        earlier.kind(),
        earlier.weapon(),
        earlier.attacker(),
        earlier.blamedBy(),
        earlier.target(),
        place.or(earlier::place),
        toll.flatMap(Toll::killed),
        toll.flatMap(Toll::injured));
  }
}
