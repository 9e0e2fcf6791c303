package parley.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import parley.linguistics.Language;
import parley.linguistics.Languages;
import parley.linguistics.Predicate;
import parley.linguistics.Sentence;

/**
 * Semantic roles against PropBank over EWT, with the predicates given.
 *
 * <p>An argument is right when its words and its role are; "at their heads" asks for the role of
 * the word at its head alone. The predicate itself is no argument. Auxiliaries, to which PropBank
 * gives senses and no arguments, are left out.
 */
public final class RoleYardstick implements Yardstick {

  private static final int FORM = 1;
  private static final int UPOS = 3;
  private static final int HEAD = 6;
  private static final int ROLESET = 10;

  /** An argument's place in the data and its role; by head alone both ends are the head. */
  private record Found(int sentence, int predicate, String role, int first, int last) {}

  @Override
  public String name() {
    return "roles";
  }

  @Override
  public List<Path> data(Path shared) {
    Path folder = shared.resolve("language").resolve("data");
    return List.of(
        folder.resolve("srl-ewt-dev.conllu.gz"), folder.resolve("srl-ewt-test.conllu.gz"));
  }

  @Override
  public List<Score> measure(Path shared) throws IOException {
    List<Score> scores = new ArrayList<>();
    try (Language language = Languages.english()) {
      for (Path file : data(shared)) {
        String part = file.getFileName().toString().contains("dev") ? "dev" : "test";
        scores.addAll(scores(part, file, language));
      }
    }
    return scores;
  }

  private static List<Score> scores(String part, Path file, Language language) throws IOException {
    Set<Found> gold = new HashSet<>();
    Set<Found> found = new HashSet<>();
    Set<Found> goldHeads = new HashSet<>();
    Set<Found> foundHeads = new HashSet<>();
    int number = 0;
    for (List<String[]> words : ColumnFile.read(file)) {
      List<Integer> predicates = new ArrayList<>();
      int column = ROLESET;
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i)[ROLESET].equals("_")) {
          column++;
          List<Found> arguments = gold(number, i, words, column);
          if (!arguments.isEmpty() || !words.get(i)[UPOS].equals("AUX")) {
            predicates.add(i);
            gold.addAll(arguments);
            arguments.forEach(argument -> goldHeads.add(head(argument, words)));
          }
        }
      }
      Sentence sentence =
          new ColumnFile.Text(List.of(words), FORM).analysed(language, List.of(predicates)).get(0);
      for (Predicate predicate : sentence.predicates()) {
        for (Predicate.Argument argument : predicate.arguments()) {
          int word = predicate.word();
          String role = argument.role();
          found.add(new Found(number, word, role, argument.first(), argument.end() - 1));
          foundHeads.add(new Found(number, word, role, argument.head(), argument.head()));
        }
      }
      number++;
    }
    return List.of(
        Score.f1(part + " F1", gold, found),
        Score.f1(part + " F1 at their heads", goldHeads, foundHeads));
  }

  private static List<Found> gold(int sentence, int predicate, List<String[]> words, int column) {
    List<Found> arguments = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      String tag = words.get(at)[column];
      int first = at++;
      if (tag.startsWith("B-")) {
        String role = tag.substring(2);
        while (at < words.size() && words.get(at)[column].equals("I-" + role)) {
          at++;
        }
        if (!role.equals("V") && !role.equals("C-V")) {
          arguments.add(new Found(sentence, predicate, role, first, at - 1));
        }
      }
    }
    return arguments;
  }

  /** The first word of an argument whose head in the treebank lies outside it. */
  private static Found head(Found argument, List<String[]> words) {
    int head =
        IntStream.rangeClosed(argument.first(), argument.last())
            .filter(
                i -> {
                  int above = Integer.parseInt(words.get(i)[HEAD]) - 1;
                  return above < argument.first() || above > argument.last();
                })
            .findFirst()
            .orElse(argument.first());
    return new Found(argument.sentence(), argument.predicate(), argument.role(), head, head);
  }
}
