package parley.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.evaluation.ColumnFile;

/** Reads trees in CoNLL-U, and the PropBank columns that may follow them. */
final class Treebank {

  private static final int FORM = 1;
  private static final int UPOS = 3;
  private static final int XPOS = 4;
  private static final int HEAD = 6;
  private static final int RELATION = 7;
  private static final int ROLESET = 10;

  private Treebank() {}

  /**
   * The sentences of a treebank, without words written together and words left out.
   *
   * @throws IOException if the file cannot be read
   */
  static List<Example> read(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (List<String[]> words : ColumnFile.read(file)) {
      List<Example.Predicate> predicates = words.get(0).length > ROLESET ? predicates(words) : null;
      examples.add(
          new Example(
              column(words, FORM), tree(words), null, Example.Style.NEWS_AND_WEB, predicates));
    }
    return examples;
  }

  private static List<String> column(List<String[]> words, int column) {
    return words.stream().map(cells -> cells[column]).toList();
  }

  private static Example.Tree tree(List<String[]> words) {
    return new Example.Tree(
        column(words, UPOS),
        column(words, XPOS),
        column(words, HEAD).stream().map(Integer::valueOf).toList(),
        column(words, RELATION));
  }

  private static List<Example.Predicate> predicates(List<String[]> words) {
    List<Example.Predicate> predicates = new ArrayList<>();
    int column = ROLESET;
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i)[ROLESET].equals("_")) {
        column++;
        Map<Integer, String> roles = roles(words, column);
        if (!roles.isEmpty() || !isAuxiliary(words.get(i))) {
          predicates.add(new Example.Predicate(i, roles));
        }
      }
    }
    return predicates;
  }

  /** PropBank gives auxiliaries senses of their own, without arguments. */
  private static boolean isAuxiliary(String[] cells) {
    return cells[UPOS].equals("AUX");
  }

  private static Map<Integer, String> roles(List<String[]> words, int column) {
    Map<Integer, String> roles = new HashMap<>();
    int at = 0;
    while (at < words.size()) {
      int end = at + 1;
      String tag = words.get(at)[column];
      if (tag.startsWith("B-")) {
        String role = tag.substring(2);
        while (end < words.size() && words.get(end)[column].equals("I-" + role)) {
          end++;
        }
        if (!role.equals("V") && !role.equals("C-V")) {
          roles.put(head(words, at, end), role);
        }
      }
      at = end;
    }
    return roles;
  }

  /** The first word of a span whose head lies outside. */
  private static int head(List<String[]> words, int from, int to) {
    for (int i = from; i < to; i++) {
      int head = Integer.parseInt(words.get(i)[HEAD]) - 1;
      if (head < from || head >= to) {
        return i;
      }
    }
    return from;
  }
}
