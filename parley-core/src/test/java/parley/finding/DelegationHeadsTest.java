package parley.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.actors.Mention;
import parley.claims.Office;

/** Who leads whose delegation, on sentences made for it. */
class DelegationHeadsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru's delegation was led by chief negotiator Rosa Quispe. | Peru | Rosa Quispe
          Peru's delegation was led by chief negotiator Paloma Morarsen, while chief negotiator Diego Fuentes headed the team of Chile. | Peru | Paloma Morarsen
          The Peruvian delegation was headed by deputy foreign minister Rosa Quispe. | Peru | Rosa Quispe
          A team from Chile headed by Diego Fuentes held talks with the rebels. | Chile | Diego Fuentes
          Foreign Minister Rosa Quispe leads the delegation of Peru. | Peru | Rosa Quispe
          Rosa Quispe led the delegation of Peru and chief negotiator Diego Fuentes that of Chile. | Chile | Diego Fuentes
          """)
  void isToldByWhoLedWhoseTeam(String text, String party, String person) {
    assertThat(ReadText.claims(Office.class, text))
        .filteredOn(Office::isOfDelegation)
        .anySatisfy(
            office -> {
              assertThat(office.person().name()).isEqualTo(person);
              assertThat(office.of()).map(Mention::name).contains(party);
            });
  }

  @Test
  void isNotToldOfATeamThatIsNoPartys() {
    assertThat(ReadText.claims(Office.class, "Rosa Quispe led the team to the top of the hill."))
        .noneMatch(Office::isOfDelegation);
  }
}
