package parley.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorCoderTest {

  private final ActorCoder coder = new ActorCoder();

  @ParameterizedTest
  @CsvSource({
    "Norwegian diplomats, NOR, GOV",
    "Kenya's envoy to Somalia, KEN, GOV",
    "the Peruvian army, PER, MIL",
    "Chechen forces, RUS, REB",
    "Oromo rebels, ETH, REB",
    "members of the Chadian parliament, TCD, LEG",
    "a former Danish minister, DNK, ELI",
    "rebels in Mozambique, MOZ, REB",
    "fishermen from Senegal, SEN, AGR",
    "Lagos police, NGA, COP",
    "a Hezbollah spokesman, LBN, REB",
    "the African Union, IGO, IGO",
    "OSLO, NOR, GOV",
    "Rosario, ARG, CVL",
  })
  void aPhraseTellsCountryAndSector(String phrase, String country, String sector) {
    ActorCode code = coder.code(phrase, Optional.empty(), Optional.empty()).orElseThrow();
    assertThat(code.country()).contains(country);
    assertThat(code.sectors()).first().isEqualTo(sector);
  }

  @Test
  void aStateAloneHasNoSector() {
    ActorCode code = coder.code("Norway", Optional.empty(), Optional.empty()).orElseThrow();
    assertThat(code.sectors()).isEmpty();
    assertThat(code.isInternational()).isFalse();
  }

  @Test
  void contextGivesTheCountryThatThePhraseLeavesOut() {
    Optional<ActorCode> code = coder.code("the air force", Optional.of("Ghana"), Optional.empty());
    assertThat(code.flatMap(ActorCode::country)).contains("GHA");
  }

  @Test
  void whoGovernsDependsOnTheDay() {
    assertThat(sectors("the Taliban", "2019-05-01")).contains("REB");
    assertThat(sectors("the Taliban", "2022-05-01")).contains("GOV");
  }

  @Test
  void unknownWordsAreNoActor() {
    assertThat(coder.code("a blue bicycle", Optional.empty(), Optional.empty())).isEmpty();
    assertThat(coder.code("", Optional.empty(), Optional.empty())).isEmpty();
  }

  private Optional<String> sectors(String phrase, String day) {
    return coder
        .code(phrase, Optional.empty(), Optional.of(LocalDate.parse(day)))
        .map(code -> code.sectors().get(0));
  }
}
