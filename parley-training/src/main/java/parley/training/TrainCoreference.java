package parley.training;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import parley.coreference.Choice;
import parley.evaluation.GoldText;
import parley.linguistics.Language;
import parley.linguistics.Languages;
import parley.training.PronounExamples.Example;

/**
 * Makes the weights by which pronouns are resolved.
 *
 * <p>Arguments: the file to write, then treebanks with coreference as in GUM.
 */
public final class TrainCoreference {

  private static final double PENALTY = 2;
  private static final int FEWEST = 3;
  private static final int FOLDS = 5;

  /**
   * The share of all options that the best must have, by kind: persons are linked when nine links
   * in ten are right on texts left out of the training, things and groups when three in four are.
   */
  private static final Map<String, Double> SURE = Map.of("he", 0.5, "it", 0.35, "they", 0.35);

  private static final String HEADER =
      """
      # Weights of the features by which pronouns are resolved, and how sure a link must be.
      # Trained on UD English GUM with coreference; CC BY-SA 4.0, see MODEL_CARD.md.
      # Made by parley.training.TrainCoreference.
      """;

  private TrainCoreference() {}

  /** Trains, and says how sure a choice must be to be right as often as wished. */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length < 2) {
      System.err.println("Usage: parley.training.TrainCoreference WEIGHTS TREEBANK...");
      System.exit(2);
      return;
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PronounExamples collected = new PronounExamples();
    try (Language language = Languages.english()) {
      for (String file : List.of(arguments).subList(1, arguments.length)) {
        for (GoldText gold : GoldText.read(Path.of(file))) {
          collected.add(gold, language.analyseTokens(gold.text(), gold.spans()));
        }
      }
    }
    List<Example> examples = collected.examples();
    RankerTrainer trainer = new RankerTrainer(PENALTY, FEWEST);
    List<Guess> guesses = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int at = fold;
      Map<String, Double> weights =
          trainer.weights(examples.stream().filter(each -> each.document() % FOLDS != at).toList());
      examples.stream()
          .filter(each -> each.document() % FOLDS == at)
          .forEach(each -> guesses.add(guess(each, weights)));
    }
    for (String kind : List.of("he", "it", "they")) {
      report(kind, guesses, out);
    }
    NavigableMap<String, Double> weights = trainer.weights(examples);
    SURE.forEach((kind, share) -> weights.put(kind + " sure", share));
    StringBuilder lines = new StringBuilder(HEADER);
    weights.forEach(
        (name, weight) -> lines.append(String.format(Locale.ROOT, "%s\t%.3f\n", name, weight)));
    Files.writeString(Path.of(arguments[0]), lines, StandardCharsets.UTF_8);
  }

  private record Guess(Example example, int best, double share) {}

  private static Guess guess(Example example, Map<String, Double> weights) {
    Choice choice = example.choice();
    double sum = Math.exp(score(choice.kind(), choice.none(), weights));
    double top = sum;
    int best = -1;
    for (int i = 0; i < choice.options().size(); i++) {
      double each = Math.exp(score(choice.kind(), choice.options().get(i).features(), weights));
      sum += each;
      if (each > top) {
        top = each;
        best = i;
      }
    }
    return new Guess(example, best, top / sum);
  }

  private static double score(String kind, List<String> names, Map<String, Double> weights) {
    return names.stream().mapToDouble(name -> weights.getOrDefault(kind + " " + name, 0.0)).sum();
  }

  private static void report(String kind, List<Guess> guesses, PrintStream out) {
    List<Guess> own =
        guesses.stream().filter(each -> each.example().choice().kind().equals(kind)).toList();
    long named = own.stream().filter(each -> each.example().named()).count();
    long reachable = own.stream().filter(each -> !each.example().right().isEmpty()).count();
    out.printf(
        Locale.ROOT, "%s: %d, named before %d, reachable %d%n", kind, own.size(), named, reachable);
    for (double sure = 0.2; sure < 0.95; sure += 0.1) {
      double least = sure;
      List<Guess> made =
          own.stream().filter(each -> each.best() >= 0 && each.share() >= least).toList();
      long counted = made.stream().filter(each -> each.example().named()).count();
      long right =
          made.stream().filter(each -> each.example().right().contains(each.best())).count();
      out.printf(
          Locale.ROOT,
          "  %.1f: right %.3f, precision %.3f, of all linked %.3f%n",
          sure,
          (double) right / Math.max(1, named),
          (double) right / Math.max(1, counted),
          (double) right / Math.max(1, made.size()));
    }
  }
}
