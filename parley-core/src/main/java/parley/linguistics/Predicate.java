package parley.linguistics;

import java.util.List;
import java.util.Optional;

/**
 * A word that says what happens or is so, and who or what takes part, after PropBank.
 *
 * @param word its index in the sentence
 * @param arguments in the order of their heads
 */
public record Predicate(int word, List<Argument> arguments) {

  public Predicate {
    arguments = List.copyOf(arguments);
  }

  /**
   * One part in what happens.
   *
   * @param role PropBank's: {@code ARG0} acts, {@code ARG1} is acted on, what {@code ARG2} and
   *     above stand for depends on the predicate; {@code ARGM-TMP} when, {@code ARGM-LOC} where,
   *     {@code ARGM-NEG} negated, {@code ARGM-MOD} how sure or wanted; {@code R-} before a role
   *     marks a relative pronoun, {@code C-} a part that goes on
   * @param head index of the word on which the others hang
   * @param first index of its first word
   * @param end index after its last word
   */
  public record Argument(String role, int head, int first, int end) {}

  /** The first argument in a role. */
  public Optional<Argument> argument(String role) {
    return arguments.stream().filter(argument -> argument.role().equals(role)).findFirst();
  }
}
