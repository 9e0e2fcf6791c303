package parley.finding.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Deadline;
import parley.claims.Evidence;
import parley.finding.Reading;
import parley.finding.clauses.Clauses;
import parley.finding.clauses.Parties;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.time.TimeReference;
import parley.time.TimeReferences;

/**
 * Reads the limits that two parties set each other: "X and Y undertook to open talks by Friday and
 * to sign a treaty by May".
 *
 * <p>Trap: what one side alone promises to do by a day is nobody's demand.
 */
final class Undertakings {

  private Undertakings() {}

  /** The limit of each thing that they bind themselves to; none where no second party is named. */
  static List<Deadline> of(Reading reading, Sentence sentence, Token verb) {
    List<Mention> parties = Parties.acting(reading, sentence, verb);
    if (Clauses.negated(sentence, verb) || !areTwo(parties)) {
      return List.of();
    }
    Demands demands = new Demands(reading.analysis().text(), sentence);
    Evidence evidence = reading.evidence(sentence, verb);
    List<Deadline> limits = new ArrayList<>();
    tasks(sentence, verb)
        .forEach(
            task -> {
              TimeReference due = DueTimes.by(sentence, task);
              if (!due.equals(TimeReferences.UNSTATED)) {
                limits.add(
                    new Deadline(
                        evidence,
                        parties.get(0),
                        Optional.of(parties.get(1)),
                        Optional.of(demands.clause(task)),
                        evidence.time(),
                        Optional.empty(),
                        due,
                        Optional.empty(),
                        Optional.empty()));
              }
            });
    return limits;
  }

  private static boolean areTwo(List<Mention> parties) {
    return parties.size() > 1 && !Parties.same(parties.get(0), parties.get(1));
  }

  /** "To open talks", "to opening talks", and what is joined to them. */
  private static Stream<Token> tasks(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "xcomp", "advcl", "ccomp")
        .filter(
            task ->
                task.is("xcomp")
                    || sentence
                        .children(task, "mark", "case")
                        .anyMatch(mark -> mark.lemma().equals("to")))
        .flatMap(task -> sentence.conjuncts(task).stream());
  }
}
