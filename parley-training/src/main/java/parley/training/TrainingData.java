package parley.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.evaluation.ColumnFile;

/**
 * The corpora that the network is trained on, all free for any use.
 *
 * @param trees sentences with trees; those of EWT with roles and names too
 * @param names sentences with names alone
 */
record TrainingData(List<Example> trees, List<Example> names) {

  private static final String NATIONALITY = "NORP";

  TrainingData {
    trees = List.copyOf(trees);
    names = List.copyOf(names);
  }

  /**
   * Reads the corpora.
   *
   * @throws IOException if one of the files is missing
   */
  static TrainingData read(Path data) throws IOException {
    List<Example> trees = new ArrayList<>(web(data));
    trees.addAll(Treebank.read(data.resolve("gum-train.conllu.gz")));
    List<Example> names = new ArrayList<>();
    for (String file :
        List.of("ner-wikigold", "ner-crossner-train", "ner-crossner-dev", "ner-crossner-test")) {
      names.addAll(NameCorpus.read(data.resolve(file + ".tsv.gz"), Example.Style.ENCYCLOPEDIA));
    }
    for (String file : List.of("ner-btc-train", "ner-btc-dev", "ner-wnut17-train")) {
      names.addAll(NameCorpus.read(data.resolve(file + ".tsv.gz"), Example.Style.TWEETS));
    }
    return new TrainingData(trees, names);
  }

  /** EWT, whose trees, names and roles lie in three files. */
  private static List<Example> web(Path data) throws IOException {
    Map<List<String>, List<String[]>> names = new HashMap<>();
    for (List<String[]> words :
        ColumnFile.read(data.resolve("ner-uner-ewt-train-prerelease.tsv.gz"))) {
      names.put(words.stream().map(cells -> cells[0]).toList(), words);
    }
    Map<List<String>, Example> roles = new HashMap<>();
    for (Example example : Treebank.read(data.resolve("srl-ewt-train.conllu.gz"))) {
      roles.put(example.forms(), example);
    }
    List<Example> examples = new ArrayList<>();
    for (Example example : Treebank.read(data.resolve("ewt-train.conllu.gz"))) {
      Example merged = roles.getOrDefault(example.forms(), example);
      List<String[]> tagged = names.get(example.forms());
      examples.add(tagged == null ? merged : merged.with(tags(merged, tagged)));
    }
    return examples;
  }

  private static @Nullable List<@Nullable String> tags(Example example, List<String[]> tagged) {
    Example.Tree tree = example.tree();
    if (tree == null) {
      return null;
    }
    List<@Nullable String> tags = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      String published = tagged.get(i)[1];
      tags.add(
          published.endsWith("-OTH")
              ? other(published, tree.xpos().get(i))
              : NameCorpus.tag(published));
    }
    return tags;
  }

  /** This corpus files nationalities under other names; as adjectives and plurals they are told. */
  private static String other(String published, String xpos) {
    boolean nationality = published.startsWith("B-") && (xpos.equals("JJ") || xpos.equals("NNPS"));
    return nationality ? "B-" + NATIONALITY : "O";
  }
}
