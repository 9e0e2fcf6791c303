package parley.finding.deadlines;

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
 * Reads the limit in what somebody says another must do by a day, or what will come if he does not.
 *
 * <p>Trap: what a party says that it must do itself has no issuer, and "the plant should open by
 * May" is said of nobody.
 */
final class Ruled {

  private Ruled() {}

  /** "said the rebels must leave by Friday", "if they do not leave by Friday, it would strike". */
  static Optional<Deadline> of(Reading reading, Sentence sentence, Token verb) {
    TimeReference due = DueTimes.by(sentence, verb);
    if (due.equals(TimeReferences.UNSTATED)) {
      return Optional.empty();
    }
    return verb.is("advcl")
        ? failing(reading, sentence, verb, due)
        : must(reading, sentence, verb, due);
  }

  private static Optional<Deadline> must(
      Reading reading, Sentence sentence, Token verb, TimeReference due) {
    Optional<Token> says =
        sentence
            .head(verb)
            .filter(above -> verb.is("ccomp") && DeadlineWords.rules(sentence, above))
            .filter(
                above -> DeadlineWords.isDuty(sentence, verb) && !Clauses.negated(sentence, verb));
    Optional<Token> otherwise =
        sentence
            .children(verb, "conj")
            .filter(clause -> sentence.children(clause, "cc").anyMatch(c -> c.lemma().equals("or")))
            .filter(clause -> DeadlineWords.foretells(sentence, clause))
            .findFirst();
    return says.flatMap(
        above -> deadline(reading, sentence, new Parts(above, verb, verb, due, otherwise)));
  }

  private static Optional<Deadline> failing(
      Reading reading, Sentence sentence, Token verb, TimeReference due) {
    boolean undone = Clauses.negated(sentence, verb) || verb.lemma().equals("fail");
    boolean condition =
        sentence.children(verb, "mark").anyMatch(mark -> mark.lemma().equals("if"))
            || (sentence.children(verb, "mark").anyMatch(mark -> mark.lemma().equals("unless"))
                && !undone);
    Optional<Token> main =
        sentence
            .head(verb)
            .filter(clause -> condition && clause.upos().equals("VERB"))
            .filter(
                clause ->
                    DeadlineWords.foretells(sentence, clause)
                        || DeadlineWords.threatensTo(sentence, clause));
    Token demanded =
        verb.lemma().equals("fail") ? sentence.child(verb, "xcomp").orElse(verb) : verb;
    boolean unless =
        sentence.children(verb, "mark").anyMatch(mark -> mark.lemma().equals("unless"));
    return main.filter(clause -> undone || unless)
        .flatMap(
            clause -> {
              Token told = sentence.head(clause).filter(above -> clause.is("ccomp")).orElse(clause);
              Token otherwise =
                  DeadlineWords.threatensTo(sentence, clause)
                      ? sentence.child(clause, "xcomp").orElse(clause)
                      : clause;
              return deadline(
                  reading, sentence, new Parts(told, verb, demanded, due, Optional.of(otherwise)));
            });
  }

  /**
   * What a limit is made of.
   *
   * @param told the verb whose subject sets it
   * @param clause the verb whose subject has to do it
   * @param demand the verb that says what
   * @param otherwise the verb of what is threatened
   */
  private record Parts(
      Token told, Token clause, Token demand, TimeReference due, Optional<Token> otherwise) {}

  private static Optional<Deadline> deadline(Reading reading, Sentence sentence, Parts parts) {
    List<Mention> acting = Parties.acting(reading, sentence, parts.told());
    Optional<Mention> addressee =
        acting.isEmpty() ? Optional.empty() : addressee(reading, sentence, parts, acting.get(0));
    if (addressee.isEmpty()) {
      return Optional.empty();
    }
    Demands demands = new Demands(reading.analysis().text(), sentence);
    Evidence evidence = reading.evidence(sentence, parts.told());
    return Optional.of(
        new Deadline(
            evidence,
            acting.get(0),
            addressee,
            Optional.of(demands.clause(parts.demand())),
            evidence.time(),
            Optional.empty(),
            parts.due(),
            parts.otherwise().flatMap(demands::otherwise),
            Optional.empty()));
  }

  /** Who has to do it; "it" may be those who are warned, or whom the threat is against. */
  private static Optional<Mention> addressee(
      Reading reading, Sentence sentence, Parts parts, Mention issuer) {
    List<Token> subjects = Clauses.subjects(sentence, parts.clause());
    boolean pronoun = subjects.stream().anyMatch(each -> each.upos().equals("PRON"));
    List<Token> addressed =
        pronoun ? sentence.children(parts.told(), "obj", "iobj").toList() : List.of();
    Stream<Mention> told =
        DeadlineFinder.side(reading, sentence, subjects, parts.clause()).stream();
    Stream<Mention> warned =
        DeadlineFinder.side(reading, sentence, addressed, parts.told()).stream();
    Stream<Mention> threatened =
        parts.otherwise().stream()
            .filter(any -> pronoun)
            .flatMap(threat -> against(reading, sentence, threat).stream());
    return Stream.of(told, warned, threatened)
        .flatMap(each -> each)
        .filter(party -> !Parties.same(issuer, party))
        .findFirst();
  }

  private static Optional<Mention> against(Reading reading, Sentence sentence, Token threat) {
    List<Token> phrases = sentence.children(threat, "obj", "iobj", "obl").toList();
    return DeadlineFinder.side(reading, sentence, phrases, threat);
  }
}
