package parley.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import parley.linguistics.Language;
import parley.linguistics.Languages;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Trees, parts of speech and lemmas against treebanks, on their words.
 *
 * <p>LAS is the share of words, punctuation among them, with the right head and the right relation
 * without its subtype. A verb's frame is exact when its subjects, passive subjects, objects and
 * agents with "by" are all right; which word heads a name does not matter. Verbs without any of
 * these in the gold are not counted.
 */
public final class TreeYardstick implements Yardstick {

  private static final int FORM = 1;
  private static final int LEMMA = 2;
  private static final int UPOS = 3;
  private static final int XPOS = 4;
  private static final int HEAD = 6;
  private static final int RELATION = 7;

  /** One word as either side has it; heads are counted from 0. */
  private record Word(
      String form, String lemma, String upos, String xpos, int head, String relation) {

    String universal() {
      int colon = relation.indexOf(':');
      return colon < 0 ? relation : relation.substring(0, colon);
    }
  }

  /** One part of a verb's frame. */
  private record Arc(String kind, int verb, int name) {}

  @Override
  public String name() {
    return "trees";
  }

  @Override
  public List<Path> data(Path shared) {
    Path folder = shared.resolve("language").resolve("data");
    return List.of(folder.resolve("ewt-test.conllu.gz"), folder.resolve("gum-news-A.conllu.gz"));
  }

  @Override
  public List<Score> measure(Path shared) throws IOException {
    List<Score> scores = new ArrayList<>();
    try (Language language = Languages.english()) {
      for (Path file : data(shared)) {
        String corpus = file.getFileName().toString().startsWith("ewt") ? "EWT " : "news ";
        scores.addAll(scores(corpus, file, language));
      }
    }
    return scores;
  }

  private static List<Score> scores(String corpus, Path file, Language language)
      throws IOException {
    int words = 0;
    int tagged = 0;
    int attached = 0;
    int lemmas = 0;
    int verbs = 0;
    int exact = 0;
    for (List<String[]> cells : ColumnFile.read(file)) {
      List<Word> gold = cells.stream().map(TreeYardstick::gold).toList();
      List<Word> found = found(new ColumnFile.Text(List.of(cells), FORM).analysed(language));
      for (int i = 0; i < gold.size(); i++) {
        Word right = gold.get(i);
        Word ours = found.get(i);
        words++;
        tagged += right.upos().equals(ours.upos()) ? 1 : 0;
        lemmas += right.lemma().toLowerCase(Locale.ROOT).equals(ours.lemma()) ? 1 : 0;
        boolean same = right.head() == ours.head() && right.universal().equals(ours.universal());
        attached += same ? 1 : 0;
      }
      Frames frames = new Frames(gold);
      Set<Arc> rightArcs = frames.arcs(gold);
      Set<Arc> ourArcs = frames.arcs(found);
      for (int verb : rightArcs.stream().mapToInt(Arc::verb).distinct().toArray()) {
        verbs++;
        exact += of(verb, rightArcs).equals(of(verb, ourArcs)) ? 1 : 0;
      }
    }
    return List.of(
        Score.share(corpus + "UPOS", tagged, words),
        Score.share(corpus + "LAS", attached, words),
        Score.share(corpus + "lemmas", lemmas, words),
        Score.share(corpus + "frames exact", exact, verbs));
  }

  private static Set<Arc> of(int verb, Set<Arc> arcs) {
    Set<Arc> own = new HashSet<>(arcs);
    own.removeIf(arc -> arc.verb() != verb);
    return own;
  }

  private static Word gold(String[] cells) {
    return new Word(
        cells[FORM],
        cells[LEMMA],
        cells[UPOS],
        cells[XPOS],
        Integer.parseInt(cells[HEAD]) - 1,
        cells[RELATION]);
  }

  /** Our words; where the model had to cut the sentence, the parts one after another. */
  private static List<Word> found(List<Sentence> parts) {
    List<Word> words = new ArrayList<>();
    for (Sentence part : parts) {
      int first = words.size();
      for (Token token : part.tokens()) {
        words.add(
            new Word(
                token.text(),
                token.lemma(),
                token.upos(),
                token.xpos(),
                token.head() == Token.ROOT ? Token.ROOT : first + token.head(),
                token.relation()));
      }
    }
    return words;
  }

  /** Finds frames, with the gold's verbs and names. */
  private static final class Frames {

    private final List<Word> gold;
    private final int[] names;
    private final Set<Integer> predicatesWithCopula = new HashSet<>();

    Frames(List<Word> gold) {
      this.gold = gold;
      this.names = IntStream.range(0, gold.size()).toArray();
      for (int i = 0; i < gold.size(); i++) {
        Word word = gold.get(i);
        if (word.universal().equals("cop")) {
          predicatesWithCopula.add(word.head());
        }
        if (word.head() >= 0 && joinsName(word)) {
          names[root(i)] = root(word.head());
        }
      }
    }

    private static boolean joinsName(Word word) {
      return Set.of("flat", "goeswith", "fixed").contains(word.universal())
          || (word.universal().equals("compound") && word.xpos().startsWith("NNP"));
    }

    private int root(int word) {
      int at = word;
      while (names[at] != at) {
        at = names[at];
      }
      return at;
    }

    private boolean isVerb(int word) {
      return word >= 0
          && gold.get(word).upos().equals("VERB")
          && !predicatesWithCopula.contains(word);
    }

    Set<Arc> arcs(List<Word> words) {
      Set<Arc> arcs = new HashSet<>();
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        if (isVerb(word.head())) {
          String kind = kind(i, words);
          if (!kind.isEmpty()) {
            arcs.add(new Arc(kind, root(word.head()), root(i)));
          }
        }
      }
      return arcs;
    }

    private static String kind(int at, List<Word> words) {
      Word word = words.get(at);
      return switch (word.universal()) {
        case "nsubj" -> word.relation().endsWith(":pass") ? "nsubj:pass" : "nsubj";
        case "obj" -> "obj";
        case "obl" -> isAgent(at, words) ? "agent" : "";
        default -> "";
      };
    }

    private static boolean isAgent(int at, List<Word> words) {
      int verb = words.get(at).head();
      boolean by =
          words.stream()
              .anyMatch(
                  w ->
                      w.head() == at
                          && w.relation().equals("case")
                          && w.form().equalsIgnoreCase("by"));
      boolean passive =
          words.stream()
              .anyMatch(
                  w -> w.head() == verb && Set.of("aux:pass", "nsubj:pass").contains(w.relation()));
      return by && passive;
    }
  }
}
