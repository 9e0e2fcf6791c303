package parley.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import parley.linguistics.RolePaths;

/**
 * What the heads choose between: the lines of {@code labels.txt}, in its order.
 *
 * @param relations Universal Dependencies relations
 * @param upos Universal Dependencies parts of speech
 * @param xpos Penn Treebank tags
 * @param names tags of names; the first is that of no name
 * @param roles PropBank's roles; the first is that of no argument
 * @param paths from a predicate to a word, numbered from 1
 */
record Classes(
    List<String> relations,
    List<String> upos,
    List<String> xpos,
    List<String> names,
    List<String> roles,
    List<String> paths) {

  static final String NONE = "O";

  private static final List<String> NAMES =
      List.of(NONE, "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-NORP");

  /** Roles and paths that are rarer cannot be learned. */
  private static final int RARE_ROLE = 20;

  private static final int RARE_PATH = 15;

  /** The classes that occur in {@code examples}. */
  static Classes of(List<Example> examples) {
    Map<String, Integer> relations = new TreeMap<>();
    Map<String, Integer> upos = new TreeMap<>();
    Map<String, Integer> xpos = new TreeMap<>();
    Map<String, Integer> roles = new TreeMap<>();
    Map<String, Integer> paths = new TreeMap<>();
    for (Example example : examples) {
      Example.Tree tree = example.tree();
      if (tree != null) {
        tree.relations().forEach(count(relations));
        tree.upos().forEach(count(upos));
        tree.xpos().forEach(count(xpos));
        arguments(
            example,
            (role, path) -> {
              roles.merge(role, 1, Integer::sum);
              paths.merge(path, 1, Integer::sum);
            });
      }
    }
    paths.remove("");
    List<String> withNone = new ArrayList<>(List.of(NONE));
    withNone.addAll(frequent(roles, RARE_ROLE));
    return new Classes(
        frequent(relations, 1),
        frequent(upos, 1),
        frequent(xpos, 1),
        NAMES,
        withNone,
        frequent(paths, RARE_PATH));
  }

  private static Consumer<String> count(Map<String, Integer> counts) {
    return label -> counts.merge(label, 1, Integer::sum);
  }

  private static void arguments(Example example, BiConsumer<String, String> use) {
    Example.Tree tree = example.tree();
    List<Example.Predicate> predicates = example.predicates();
    if (tree == null || predicates == null) {
      return;
    }
    int[] heads = Encoded.heads(tree);
    for (Example.Predicate predicate : predicates) {
      predicate
          .roles()
          .forEach(
              (word, role) ->
                  use.accept(
                      role, RolePaths.path(predicate.word(), word, heads, tree.relations())));
    }
  }

  private static List<String> frequent(Map<String, Integer> counts, int least) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .map(Map.Entry::getKey)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private List<List<String>> lines() {
    return List.of(relations, upos, xpos, names, roles, paths);
  }

  void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    lines().forEach(line -> text.append(String.join(" ", line)).append('\n'));
    Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
  }

  static Classes read(Path file) throws IOException {
    List<List<String>> lines =
        Files.readAllLines(file).stream().map(line -> List.of(line.split(" ", -1))).toList();
    return new Classes(
        lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(4), lines.get(5));
  }
}
