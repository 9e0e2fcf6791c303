package parley.linguistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The best tree that says nothing which no sentence says: a verb with two subjects or two objects
 * of its own, a finite verb that only describes the noun after it, a noun compounded with one
 * before it or behind a verb, an infinitive whose subject stands behind it, a noun without a copula
 * above the only clause.
 *
 * <p>The model weighs each arc for itself and names it afterwards, so the best arcs together may
 * make no sense. Where they do not, each of those at odds is forbidden in turn, and the likeliest
 * of the other trees is taken that makes more sense.
 */
final class SensibleTree {

  private static final int ROUNDS = 4;

  /** By how much, in the scores of the model's arcs, a tree that makes more sense may be worse. */
  private static final double PRICE = 4;

  private static final float FORBIDDEN = -10_000;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  /** What a word is to the noun that it goes with, which no finite verb is. */
  private static final Set<String> BESIDE_NOUNS =
      Set.of("amod", "compound", "det", "flat", "nmod", "nmod:poss", "nmod:desc", "case");

  /** Where a finite verb stands that should have headed the sentence. */
  private static final Set<String> BELOW_NOUNS =
      Set.of("acl", "parataxis", "appos", "dep", "amod", "compound");

  private static final Set<String> PREDICATIVE =
      Set.of("cop", "nsubj", "nsubj:pass", "nsubj:outer");

  private final Naming naming;
  private final List<String> relations;
  private final List<String> tags;

  /** Names the arcs of a tree. */
  interface Naming {
    /** The relation of each word to its head, the first word's first, as class numbers. */
    int[] of(int[] heads);
  }

  /**
   * A tree and the names of its arcs.
   *
   * @param heads the head of each word from 1; entry 0 is 0
   * @param relations of each word, the first word's first, as class numbers
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Named(int[] heads, int[] relations) {}

  /** An arc from a word to its head, both numbered from 1. */
  private record Arc(int word, int head) {}

  /** A tree, and the scores without the arcs that were forbidden for it. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Choice(Named tree, float[][] scores, double price) {}

  /**
   * @param relations the names of the relations, by class number
   * @param tags the Penn Treebank tag of each word, the first word's first
   */
  SensibleTree(Naming naming, List<String> relations, List<String> tags) {
    this.naming = naming;
    this.relations = relations;
    this.tags = tags;
  }

  /** The tree for {@code scores}, which are those of {@link SpanningTree}. */
  Named of(float[][] scores) {
    Choice best = choice(scores, scores);
    for (int round = 0; round < ROUNDS; round++) {
      Optional<Choice> better = better(best, scores);
      if (better.isEmpty()) {
        break;
      }
      best = better.get();
    }
    return best.tree();
  }

  private Optional<Choice> better(Choice than, float[][] scores) {
    List<List<Arc>> odd = odd(than.tree());
    double least = PRICE + than.price();
    Optional<Choice> better = Optional.empty();
    for (List<Arc> arcs : odd) {
      for (Arc arc : arcs) {
        Choice other = choice(without(than.scores(), arc), scores);
        if (other.price() < least && odd(other.tree()).size() < odd.size()) {
          least = other.price();
          better = Optional.of(other);
        }
      }
    }
    return better;
  }

  private Choice choice(float[][] left, float[][] scores) {
    int[] heads = SpanningTree.heads(left);
    return new Choice(new Named(heads, naming.of(heads)), left, price(scores, heads));
  }

  private static double price(float[][] scores, int[] heads) {
    double price = 0;
    for (int word = 1; word < heads.length; word++) {
      price -= scores[word][heads[word]];
    }
    return price;
  }

  private static float[][] without(float[][] scores, Arc arc) {
    float[][] others = scores.clone();
    others[arc.word()] = scores[arc.word()].clone();
    others[arc.word()][arc.head()] = FORBIDDEN;
    return others;
  }

  /** The arcs that are at odds with each other, or with the words' own tags. */
  private List<List<Arc>> odd(Named tree) {
    List<List<Arc>> odd = new ArrayList<>();
    Map<Integer, Arc> subjects = new HashMap<>();
    Map<Integer, Arc> objects = new HashMap<>();
    for (int word = 1; word < tree.heads().length; word++) {
      Arc arc = new Arc(word, tree.heads()[word]);
      String relation = relation(tree, word);
      if (SUBJECTS.contains(relation)) {
        second(subjects, arc, odd);
        if (arc.head() > 0 && arc.head() < word && tags.get(arc.head() - 1).equals("VB")) {
          odd.add(List.of(arc));
        }
      } else if (relation.equals("obj")) {
        second(objects, arc, odd);
      } else if (isFinite(word) && BESIDE_NOUNS.contains(relation)) {
        odd.add(List.of(arc));
      } else if (relation.equals("compound") && (arc.head() < word || spansVerb(arc))) {
        odd.add(List.of(arc));
      }
      if (arc.head() == 0 && isNoun(word) && !isPredicate(tree, word) && hidesVerb(tree)) {
        odd.add(List.of(arc));
      }
    }
    return odd;
  }

  /** Notes an arc, and of two that there can be one of, both. */
  private static void second(Map<Integer, Arc> before, Arc arc, List<List<Arc>> odd) {
    Arc first = before.put(arc.head(), arc);
    if (first != null) {
      odd.add(List.of(first, arc));
    }
  }

  private boolean spansVerb(Arc arc) {
    for (int between = arc.word() + 1; between < arc.head(); between++) {
      if (isFinite(between)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPredicate(Named tree, int noun) {
    for (int word = 1; word < tree.heads().length; word++) {
      if (tree.heads()[word] == noun && PREDICATIVE.contains(relation(tree, word))) {
        return true;
      }
    }
    return false;
  }

  private boolean hidesVerb(Named tree) {
    for (int word = 1; word < tree.heads().length; word++) {
      if (isFinite(word) && BELOW_NOUNS.contains(relation(tree, word))) {
        return true;
      }
    }
    return false;
  }

  private String relation(Named tree, int word) {
    return relations.get(tree.relations()[word - 1]);
  }

  private boolean isFinite(int word) {
    return FINITE.contains(tags.get(word - 1));
  }

  private boolean isNoun(int word) {
    return tags.get(word - 1).startsWith("NN");
  }
}
