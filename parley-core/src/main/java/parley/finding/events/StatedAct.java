package parley.finding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.linguistics.Token;

/**
 * An act as a predicate states it, with the words that state it.
 *
 * @param act its type, mode and code
 * @param steps the words, from the outermost ("refused") to the innermost ("sanctions")
 */
record StatedAct(Operators.Act act, List<Step> steps) {

  StatedAct {
    steps = List.copyOf(steps);
  }

  /**
   * One word on the way.
   *
   * @param token the verb, noun or adjective
   * @param operator the operator it is, absent for the word that names the act itself
   */
  record Step(Token token, Optional<String> operator) {
    boolean is(String... operators) {
      return operator.isPresent() && List.of(operators).contains(operator.get());
    }
  }

  /** The predicate that the act hangs on. */
  Token predicate() {
    return steps.get(0).token();
  }

  /** The word that names the act. */
  Token trigger() {
    return steps.get(steps.size() - 1).token();
  }

  /** The act as {@code act}, under one more word. */
  StatedAct under(Step step, Operators.Act changed) {
    List<Step> all = new ArrayList<>();
    all.add(step);
    all.addAll(steps);
    return new StatedAct(changed, all);
  }
}
