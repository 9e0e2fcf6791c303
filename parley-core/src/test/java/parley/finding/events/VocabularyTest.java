package parley.finding.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Vocabulary vocabulary = Vocabulary.standard();

  @Test
  void holdsTheSixteenTypesOfPlover() {
    assertThat(vocabulary.types())
        .extracting(EventType::name)
        .containsExactlyInAnyOrder(
            "ACCUSE",
            "AGREE",
            "AID",
            "ASSAULT",
            "COERCE",
            "CONCEDE",
            "CONSULT",
            "COOPERATE",
            "MOBILIZE",
            "PROTEST",
            "REJECT",
            "REQUEST",
            "RETREAT",
            "SANCTION",
            "SUPPORT",
            "THREATEN");
  }

  @Test
  void scoresACodeByItsLongestListedBeginning() {
    assertThat(vocabulary.goldstein("0871")).hasValue(9.0);
    assertThat(vocabulary.goldstein("0874")).hasValue(10.0);
    assertThat(vocabulary.goldstein("1823")).hasValue(-10.0);
    assertThat(vocabulary.goldstein("99")).isEmpty();
  }

  @Test
  void everyTypeHasAScore() {
    assertThat(vocabulary.types())
        .allSatisfy(type -> assertThat(vocabulary.goldstein(type.cameo())).isPresent());
  }

  @Test
  void triesTheMostSpecificReadingFirst() {
    assertThat(vocabulary.verb("call"))
        .extracting(Rule::specificity)
        .isSortedAccordingTo((one, other) -> Integer.compare(other, one));
  }

  @Test
  void contextsComeFromTheWordsOfTheSentence() {
    assertThat(vocabulary.contexts(Set.of("embargo", "peacekeeper")))
        .containsExactly("military", "economic", "peacekeeping");
  }

  @Test
  void anOperatorThatMakesAnUnknownTypeIsRefused() {
    EventType agree = new EventType("AGREE", "verbal cooperation", true, "030");
    assertThatThrownBy(
            () ->
                new Operators(
                    Map.of("AGREE", agree),
                    Map.of("wish", Map.of("cooperative", "HOPE")),
                    Map.of()))
        .hasMessageContaining("HOPE");
  }

  @Test
  void anOperatorKeepsOrChangesOrDropsAnAct() {
    Operators operators = vocabulary.operators();
    EventType assault =
        vocabulary.types().stream()
            .filter(type -> type.name().equals("ASSAULT"))
            .findFirst()
            .orElseThrow();
    Operators.Act act = new Operators.Act(assault, Optional.of("beat"), "182");
    assertThat(operators.apply("do", act)).contains(act);
    assertThat(operators.apply("will", act))
        .hasValueSatisfying(
            changed -> {
              assertThat(changed.type().name()).isEqualTo("THREATEN");
              assertThat(changed.cameo()).isEqualTo("138");
            });
    assertThat(operators.apply("not", act)).isEmpty();
  }
}
