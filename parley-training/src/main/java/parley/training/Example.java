package parley.training;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One sentence with what its corpus says of it; what a corpus does not say is null and not trained.
 *
 * @param forms the words
 * @param tree parts of speech and dependencies
 * @param names a tag for each word; null within it where the corpus is not comparable
 * @param style the way in which the names' corpus draws its lines
 * @param predicates with their arguments' head words
 */
record Example(
    List<String> forms,
    @Nullable Tree tree,
    @Nullable List<@Nullable String> names,
    Style style,
    @Nullable List<Predicate> predicates) {

  /** Corpora of names differ in what counts as one; the network is told whose lines to follow. */
  enum Style {
    NEWS_AND_WEB,
    ENCYCLOPEDIA,
    TWEETS
  }

  /**
   * Parts of speech and dependencies.
   *
   * @param heads from 1; 0 for the root's
   */
  record Tree(List<String> upos, List<String> xpos, List<Integer> heads, List<String> relations) {}

  /**
   * A predicate and its arguments.
   *
   * @param word its index from 0
   * @param roles PropBank's role of each argument, by the index of the argument's head word
   */
  record Predicate(int word, Map<Integer, String> roles) {}

  /** The same sentence with what another layer of the same corpus says. */
  Example with(@Nullable List<@Nullable String> otherNames) {
    return new Example(forms, tree, otherNames, style, predicates);
  }

  /** The same sentence with its predicates. */
  Example withPredicates(@Nullable List<Predicate> others) {
    return new Example(forms, tree, names, style, others);
  }
}
