package parley.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.coreference.Choice;
import parley.coreference.Reference;
import parley.coreference.Traits;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;
import parley.training.PronounExamples.Example;

class RankerTrainerTest {

  @Test
  void whatTheRightOptionsHaveSpeaksForThem() {
    Map<String, Double> weights = new RankerTrainer(0.1, 1).weights(examples());
    assertThat(weights.get("he near")).isPositive();
    assertThat(weights.get("he far")).isNegative();
    assertThat(weights.get("he none")).isNegative();
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    assertThat(new RankerTrainer(0.1, 1).weights(examples()))
        .isEqualTo(new RankerTrainer(0.1, 1).weights(examples()));
  }

  @Test
  void whatIsRarelySeenHasNoWeight() {
    assertThat(new RankerTrainer(0.1, 5).weights(examples())).doesNotContainKey("he far");
  }

  private static List<Example> examples() {
    Choice both =
        new Choice(reference(), "he", List.of(option("near"), option("far")), List.of("none"));
    List<Example> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(new Example(i, both, List.of(0), true));
    }
    Choice one = new Choice(reference(), "he", List.of(option("near")), List.of("none"));
    all.add(new Example(4, one, List.of(0), true));
    return all;
  }

  private static Choice.Option option(String feature) {
    return new Choice.Option(reference(), List.of(feature));
  }

  private static Reference reference() {
    Span span = new Span(0, 2);
    Token token = new Token(0, span, "he", "he", "PRON", "PRP", Token.ROOT, "root");
    Sentence sentence = new Sentence(0, span, List.of(token), List.of());
    Traits traits = new Traits(Traits.Sort.PERSON, Traits.Count.ONE, Optional.empty());
    return new Reference(sentence, token, 0, 1, Reference.Form.PRONOUN, false, traits);
  }
}
