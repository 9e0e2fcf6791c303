package parley.training;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import parley.coreference.Choice;
import parley.coreference.Coreference;
import parley.evaluation.GoldChains;
import parley.evaluation.GoldText;
import parley.linguistics.Analysis;

/**
 * The pronouns of a marked text with the choices that the product has for them.
 *
 * <p>While they are collected each pronoun goes where it is marked to belong, so that later ones
 * are seen as they are when no mistake was made before.
 */
final class PronounExamples {

  /**
   * One pronoun.
   *
   * @param document number of its text
   * @param choice what the product has to choose from
   * @param right the options that are right; without any, "none" is
   * @param named whether its entity was named or described before
   */
  record Example(int document, Choice choice, List<Integer> right, boolean named) {}

  private final List<Example> examples = new ArrayList<>();
  private int documents;

  /** Collects the pronouns of a text. */
  void add(GoldText gold, Analysis analysis) {
    GoldChains chains = new GoldChains(gold);
    int document = documents++;
    Coreference.in(analysis, choice -> note(document, chains, choice));
  }

  private OptionalInt note(int document, GoldChains chains, Choice choice) {
    Set<Integer> meant = chains.headed(choice.pronoun().head());
    List<Integer> right = new ArrayList<>();
    for (int i = 0; i < choice.options().size(); i++) {
      Set<Integer> other = chains.entities(choice.options().get(i).nominal().head());
      if (other.stream().anyMatch(meant::contains)) {
        right.add(i);
      }
    }
    boolean named =
        meant.stream().anyMatch(entity -> chains.isNamedBefore(entity, choice.pronoun().head()));
    examples.add(new Example(document, choice, right, named));
    return right.isEmpty() ? OptionalInt.empty() : OptionalInt.of(right.get(0));
  }

  List<Example> examples() {
    return examples;
  }
}
