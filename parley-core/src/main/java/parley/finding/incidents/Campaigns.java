package parley.finding.incidents;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.claims.Evidence;
import parley.claims.Place;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.time.TimeReferences;
import parley.time.When;

/**
 * Tells wars and series of attacks, and what they cost, from an attack.
 *
 * <p>The trap: "the war has killed 9,000" and "raids killed fifty in recent months" are tolls, and
 * not those of an incident.
 */
final class Campaigns {

  private static final LocalDate ANY_DAY = LocalDate.EPOCH;
  private static final int WEEK = 7;
  private static final int HUNDREDS = 200;

  /** So many that attacks kill on no day that is told die in a war. */
  private static final int MASS = 1000;

  private static final Set<String> THROUGHOUT =
      Set.of("during", "in", "amid", "from", "by", "over", "throughout", "because");
  private static final Set<String> STRETCHES = Set.of("in", "over", "within", "for");
  private static final Set<String> PARTS_OF_DAY =
      Set.of("dawn", "daybreak", "sunrise", "morning", "noon", "midnight", "night", "evening");
  private static final Set<String> LONG_UNITS = Set.of("week", "month", "year", "decade");

  private final IncidentVocabulary vocabulary;

  Campaigns(IncidentVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether casualties are said to be those of a whole war, or of weeks and more. */
  boolean isOfWar(Reading reading, Sentence sentence, Toll toll) {
    Token word = toll.word();
    if (Arguments.isVerb(word) && Arguments.agent(sentence, word).filter(this::isWar).isPresent()) {
      return true;
    }
    Evidence evidence = reading.evidence(sentence, word);
    boolean dated = evidence.timeSpan().isPresent();
    boolean ofDay = evidence.time().on(ANY_DAY) instanceof When.Day;
    boolean many =
        Arguments.isVerb(word)
            && Arguments.agent(sentence, word).filter(a -> a.xpos().equals("NNS")).isPresent();
    boolean mass =
        Stream.concat(toll.killed().stream(), toll.injured().stream())
            .anyMatch(count -> count.low().orElse(0) >= MASS);
    if (many && mass && !ofDay) {
      return true;
    }
    boolean since =
        !dated && together(sentence, word).anyMatch(each -> isMarked(sentence, each, "since"));
    boolean lengthy =
        !dated
            && together(sentence, word)
                .flatMap(each -> Arguments.after(sentence, each, STRETCHES))
                .anyMatch(each -> LONG_UNITS.contains(each.lemma()));
    boolean war =
        Arguments.after(sentence, word, THROUGHOUT).anyMatch(this::isWar)
            && !dated
            && reading.place(sentence, word).isEmpty();
    return since || lengthy || war || isRolling(evidence);
  }

  private boolean isWar(Token noun) {
    return vocabulary.wars().contains(noun.lemma());
  }

  /** The verbs that tell of casualties together: "killed 12 and wounded six". */
  private static Stream<Token> together(Sentence sentence, Token word) {
    return sentence.conjuncts(sentence.firstConjunct(word)).stream();
  }

  private static boolean isMarked(Sentence sentence, Token word, String marker) {
    return sentence
        .children(word, "obl", "nmod", "advcl")
        .filter(each -> !PARTS_OF_DAY.contains(each.lemma()))
        .flatMap(each -> sentence.children(each, "case", "mark"))
        .anyMatch(each -> each.lemma().equals(marker));
  }

  /** Whether the words tell of attacks of weeks and months, and of none of them by itself. */
  boolean isMany(Violence act, Evidence evidence, Optional<Place> place) {
    boolean one = act.word().xpos().equals("NN");
    return (isRolling(evidence) && !one)
        || (act.isPlural() && place.isEmpty() && days(evidence) >= WEEK)
        || isOfDays(act)
        || (place.isEmpty() && isOfMany(act));
  }

  /** "various attacks", "several raids". */
  private boolean isOfMany(Violence act) {
    return act.isPlural()
        && act.sentence()
            .children(act.word(), "amod")
            .anyMatch(each -> vocabulary.several().contains(each.lemma()));
  }

  /** "five days of clashes". */
  private static boolean isOfDays(Violence act) {
    Sentence sentence = act.sentence();
    return Stream.of(act.word())
        .filter(each -> each.is("nmod") && each.xpos().equals("NNS"))
        .flatMap(each -> sentence.head(each).stream())
        .anyMatch(each -> LONG_UNITS.contains(each.lemma()) || each.lemma().equals("day"));
  }

  /** Whether the time given runs for more than a week up to the report. */
  static boolean isRolling(Evidence evidence) {
    boolean upToReport =
        evidence.time() instanceof TimeReferences.Days
            || evidence.time() instanceof TimeReferences.Since;
    boolean sinceMonth =
        evidence.time() instanceof TimeReferences.Since since
            && since.start() instanceof TimeReferences.MonthOfYear;
    return upToReport && (sinceMonth || days(evidence) > WEEK);
  }

  /** "hundreds", "thousands": the dead of one attack are seldom told so, those of years are. */
  static boolean isVague(Toll toll) {
    return Stream.concat(toll.killed().stream(), toll.injured().stream())
        .allMatch(
            count ->
                count.best().isEmpty()
                    && count.high().isEmpty()
                    && count.low().orElse(0) >= HUNDREDS);
  }

  private static long days(Evidence evidence) {
    return evidence.time().on(ANY_DAY) instanceof When.Dated dated
        ? ChronoUnit.DAYS.between(dated.from(), dated.to()) + 1
        : 0;
  }
}
