package parley.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.linguistics.LetterCase;
import parley.linguistics.RolePaths;
import parley.linguistics.WordPieces;

/** A sentence in the network's numbers. Word 0 is the artificial root; words count from 1. */
final class Encoded {

  /** What is not to be learned from. */
  static final int UNKNOWN = -1;

  final int words;
  final int pieces;
  final int[][] ids;
  final int[] cases;
  final int style;
  final boolean hasTree;
  final int[] heads;
  final int[] relations;
  final int[] upos;
  final int[] xpos;
  final int @Nullable [] names;
  final @Nullable List<Argumented> predicates;

  /**
   * A predicate's roles and paths.
   *
   * @param word from 1
   * @param roles of each word, from 0
   * @param paths to each word, from 0
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Argumented(int word, int[] roles, int[] paths) {}

  private Encoded(Example example, Numbers numbers) {
    words = example.forms().size();
    ids = new int[words][];
    cases = new int[words];
    int count = 2;
    for (int i = 0; i < words; i++) {
      String form = example.forms().get(i);
      ids[i] = numbers.wordPieces.of(form);
      cases[i] = LetterCase.of(form).ordinal();
      count += ids[i].length;
    }
    pieces = count;
    style = example.style().ordinal();
    Example.Tree tree = example.tree();
    hasTree = tree != null;
    heads = new int[words];
    relations = new int[words];
    upos = new int[words];
    xpos = new int[words];
    if (tree != null) {
      for (int i = 0; i < words; i++) {
        heads[i] = tree.heads().get(i);
        relations[i] = number(tree.relations().get(i), numbers.relations);
        upos[i] = number(tree.upos().get(i), numbers.upos);
        xpos[i] = number(tree.xpos().get(i), numbers.xpos);
      }
    }
    names = names(example.names(), numbers);
    predicates = tree == null ? null : predicates(example, tree, numbers);
  }

  private static int number(String label, Map<String, Integer> numbers) {
    Integer number = numbers.get(label);
    if (number == null) {
      throw new IllegalArgumentException("no class " + label);
    }
    return number;
  }

  private static int @Nullable [] names(@Nullable List<@Nullable String> tags, Numbers numbers) {
    if (tags == null) {
      return null;
    }
    return tags.stream()
        .mapToInt(tag -> tag == null ? UNKNOWN : number(tag, numbers.names))
        .toArray();
  }

  private static @Nullable List<Argumented> predicates(
      Example example, Example.Tree tree, Numbers numbers) {
    List<Example.Predicate> given = example.predicates();
    if (given == null) {
      return null;
    }
    int[] heads = heads(tree);
    List<Argumented> encoded = new ArrayList<>();
    for (Example.Predicate predicate : given) {
      int[] roles = new int[example.forms().size()];
      predicate.roles().forEach((word, role) -> roles[word] = numbers.roles.getOrDefault(role, 0));
      int[] paths = numbers.paths.from(predicate.word(), heads, tree.relations());
      encoded.add(new Argumented(predicate.word() + 1, roles, paths));
    }
    return encoded;
  }

  /** The heads counted from 0, as the product counts them. */
  static int[] heads(Example.Tree tree) {
    return tree.heads().stream().mapToInt(head -> head - 1).toArray();
  }

  /** Turns labels into numbers. */
  static final class Numbers {

    private final WordPieces wordPieces;
    private final Map<String, Integer> relations;
    private final Map<String, Integer> upos;
    private final Map<String, Integer> xpos;
    private final Map<String, Integer> names;
    private final Map<String, Integer> roles;
    private final RolePaths paths;

    Numbers(WordPieces wordPieces, Classes classes) {
      this.wordPieces = wordPieces;
      relations = numbered(classes.relations());
      upos = numbered(classes.upos());
      xpos = numbered(classes.xpos());
      names = numbered(classes.names());
      roles = numbered(classes.roles());
      paths = new RolePaths(classes.paths());
    }

    private static Map<String, Integer> numbered(List<String> labels) {
      Map<String, Integer> numbers = new HashMap<>();
      labels.forEach(label -> numbers.put(label, numbers.size()));
      return numbers;
    }

    Encoded encode(Example example) {
      return new Encoded(example, this);
    }
  }
}
