package parley.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.coreference.Coreference;
import parley.coreference.Reference;
import parley.linguistics.Analysis;
import parley.linguistics.Language;
import parley.linguistics.Languages;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Coreference against GUM's news, on its words and sentences with the product's own trees.
 *
 * <p>Counted is each marked pronoun of the third person whose entity was named or described before.
 * It is right when the nearest name or description that the product gives it stands for that
 * entity; precision is the share of those that the product gives any. Two phrases are one when
 * their heads are, where a name counts as one word.
 */
public final class CorefYardstick implements Yardstick {

  private static final Set<String> PERSONAL =
      Set.of("he", "him", "his", "she", "her", "hers", "himself", "herself");
  private static final Set<String> OTHERS =
      Set.of("it", "its", "itself", "they", "them", "their", "themselves");

  /** What was counted of one sort of phrase. */
  private static final class Tally {
    private int gold;
    private int linked;
    private int right;

    void count(boolean counted, boolean answered, boolean correct) {
      gold += counted ? 1 : 0;
      linked += answered ? 1 : 0;
      right += correct ? 1 : 0;
    }
  }

  private final Tally personal = new Tally();
  private final Tally others = new Tally();
  private final Tally names = new Tally();
  private final Tally nouns = new Tally();
  private final Tally all = new Tally();

  @Override
  public String name() {
    return "coref";
  }

  @Override
  public List<Path> data(Path shared) {
    return List.of(shared.resolve("language").resolve("data").resolve("gum-news-A.conllu.gz"));
  }

  @Override
  public List<Score> measure(Path shared) throws IOException {
    return measure(data(shared), new StringBuilder());
  }

  /** Measures on these files, and adds to {@code log} a line for each pronoun. */
  static List<Score> measure(List<Path> files, StringBuilder log) throws IOException {
    CorefYardstick tally = new CorefYardstick();
    try (Language language = Languages.english()) {
      for (Path file : files) {
        for (GoldText gold : GoldText.read(file)) {
          tally.score(gold, language.analyseTokens(gold.text(), gold.spans()), log);
        }
      }
    }
    return tally.scores();
  }

  private List<Score> scores() {
    return List.of(
        Score.share("he/she right", personal.right, personal.gold),
        Score.share("he/she precision", personal.right, personal.linked),
        Score.share("it/they right", others.right, others.gold),
        Score.share("it/they precision", others.right, others.linked),
        Score.share("pronouns precision, all linked", all.right, all.linked),
        Score.share("names right", names.right, names.gold),
        Score.share("names precision", names.right, names.linked),
        Score.share("descriptions right", nouns.right, nouns.gold),
        Score.share("descriptions precision", nouns.right, nouns.linked));
  }

  private void score(GoldText gold, Analysis analysis, StringBuilder log) {
    Coreference coreference = Coreference.in(analysis);
    GoldChains chains = new GoldChains(gold);
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        Optional<Reference> antecedent = coreference.antecedent(token);
        GoldText.Word word = chains.word(token);
        Set<Integer> meant = chains.headed(token);
        boolean counted = meant.stream().anyMatch(entity -> chains.isNamedBefore(entity, token));
        boolean right =
            antecedent.isPresent()
                && chains.entities(antecedent.get().head()).stream().anyMatch(meant::contains);
        Optional<Tally> tally = tally(word);
        boolean pronoun = word.xpos().startsWith("PRP");
        tally
            .filter(each -> counted || !pronoun)
            .ifPresent(each -> each.count(counted, antecedent.isPresent(), right));
        if (pronoun && tally.isPresent()) {
          all.count(counted, antecedent.isPresent(), right);
          log.append(
                  right ? "RIGHT" : antecedent.isPresent() ? "WRONG" : counted ? "MISSED" : "NONE")
              .append(counted ? "" : " (not counted)")
              .append('\t')
              .append(gold.name())
              .append('\t')
              .append(token.text())
              .append(" -> ")
              .append(antecedent.map(each -> each.head().text()).orElse("-"))
              .append(" GOLD ")
              .append(chains.nearest(meant, token))
              .append("\t")
              .append(
                  sentence.span().of(gold.text()),
                  0,
                  token.span().start() - sentence.span().start())
              .append('[')
              .append(token.text())
              .append(']')
              .append(gold.text(), token.span().end(), sentence.span().end())
              .append('\n');
        }
      }
    }
  }

  private Optional<Tally> tally(GoldText.Word word) {
    String form = word.form().toLowerCase(Locale.ROOT);
    if (word.xpos().startsWith("PRP")) {
      return PERSONAL.contains(form)
          ? Optional.of(personal)
          : OTHERS.contains(form) ? Optional.of(others) : Optional.empty();
    }
    if (word.xpos().startsWith("NNP")) {
      return Optional.of(names);
    }
    return word.xpos().startsWith("NN") ? Optional.of(nouns) : Optional.empty();
  }
}
