package parley.linguistics;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.text.Span;

/**
 * Scores the language against treebanks: words and sentences on running text, the rest on the
 * treebank's own words.
 *
 * <pre>
 * java -cp 'parley-core/target/test-classes:parley-core/target/classes:parley-core/target/lib/*' \
 *   parley.linguistics.ScoreTreebank [-v] FILE.conllu.gz...</pre>
 *
 * <p>{@code -v} lists what went wrong most.
 */
public final class ScoreTreebank {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private ScoreTreebank() {}

  /** Scores each file. */
  public static void main(String[] arguments) throws Exception {
    boolean verbose = List.of(arguments).contains("-v");
    try (OnnxLanguage language = new OnnxLanguage()) {
      for (String file : arguments) {
        if (!file.equals("-v")) {
          score(language, Path.of(file), verbose);
        }
      }
    }
  }

  private static void score(OnnxLanguage language, Path file, boolean verbose) throws IOException {
    Treebank gold = Treebank.read(file);
    Analysis analysis = language.analyse(gold.text());
    Set<Span> tokens =
        analysis.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::span)
            .collect(Collectors.toSet());
    Set<Span> words =
        gold.sentences().stream()
            .flatMap(tree -> tree.words().stream())
            .map(Treebank.Word::span)
            .collect(Collectors.toSet());
    Set<Span> sentences =
        analysis.sentences().stream().map(Sentence::span).collect(Collectors.toSet());
    Set<Span> trees =
        gold.sentences().stream().map(Treebank.Tree::span).collect(Collectors.toSet());
    OUT.printf(Locale.ROOT, "%s%n", file.getFileName());
    OUT.printf(Locale.ROOT, "  tokens F1 %.2f%n", f1(tokens, words));
    OUT.printf(Locale.ROOT, "  sentences F1 %.2f%n", f1(sentences, trees));
    Map<String, Integer> wrong = new TreeMap<>();
    onGoldWords(language, gold, wrong);
    if (verbose) {
      differences(gold.text(), tokens, words, "token", wrong);
      differences(gold.text(), sentences, trees, "sentence", wrong);
      wrong.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .limit(1500)
          .forEach(entry -> OUT.println(entry.getValue() + "\t" + entry.getKey()));
    }
  }

  private static void onGoldWords(
      OnnxLanguage language, Treebank gold, Map<String, Integer> wrong) {
    int total = 0;
    int upos = 0;
    int unlabelled = 0;
    int labelled = 0;
    int lemmas = 0;
    for (Treebank.Tree tree : gold.sentences()) {
      List<String> forms = tree.words().stream().map(Treebank.Word::form).toList();
      List<Span> spans = tree.words().stream().map(Treebank.Word::span).toList();
      Sentence sentence =
          language.parse(List.of(language.words(forms, spans).bounded().get(0))).get(0);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Treebank.Word word = tree.words().get(i);
        Token token = sentence.token(i);
        boolean head = token.head() == word.head();
        total++;
        upos += token.upos().equals(word.upos()) ? 1 : 0;
        unlabelled += head ? 1 : 0;
        labelled += head && token.relation().equals(word.relation()) ? 1 : 0;
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        if (token.lemma().equals(lemma)) {
          lemmas++;
        } else {
          wrong.merge(
              "lemma "
                  + word.form()
                  + " "
                  + word.xpos()
                  + "/"
                  + token.xpos()
                  + " "
                  + lemma
                  + " not "
                  + token.lemma(),
              1,
              Integer::sum);
        }
      }
    }
    OUT.printf(
        Locale.ROOT,
        "  gold words %d: UPOS %.2f UAS %.2f LAS %.2f lemmas %.2f%n",
        total,
        100.0 * upos / total,
        100.0 * unlabelled / total,
        100.0 * labelled / total,
        100.0 * lemmas / total);
  }

  private static double f1(Collection<Span> found, Collection<Span> gold) {
    Set<Span> right = new HashSet<>(found);
    right.retainAll(gold);
    return 200.0 * right.size() / (found.size() + gold.size());
  }

  private static void differences(
      String text, Set<Span> found, Set<Span> gold, String what, Map<String, Integer> wrong) {
    for (Span span : found) {
      if (!gold.contains(span)) {
        wrong.merge("surplus " + what + " " + context(text, span), 1, Integer::sum);
      }
    }
    for (Span span : gold) {
      if (!found.contains(span)) {
        wrong.merge("missed " + what + " " + context(text, span), 1, Integer::sum);
      }
    }
  }

  private static String context(String text, Span span) {
    String within = span.of(text).replaceAll("\\s+", " ");
    int end = Math.min(text.length(), span.end() + 12);
    return "[" + within + "]" + text.substring(span.end(), end).replaceAll("\\s+", " ");
  }
}
