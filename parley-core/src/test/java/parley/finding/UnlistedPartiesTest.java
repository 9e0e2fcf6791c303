package parley.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Measure;

/** States and groups that no list knows, on sentences made for it. */
class UnlistedPartiesTest {

  private static List<String> names(String text) {
    return ReadText.claims(Contact.class, text).stream()
        .flatMap(contact -> contact.participants().stream())
        .map(mention -> mention.affiliation().orElse(mention.name()))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Delegations from Chile and Moravonia held talks in Lima on Monday. | Moravonia
          Chile and Moravonia held talks. Moravonia's president left early. | Moravonia
          Chilean President Ana Rojas met Foreign Minister Ivo Tarle of Moravonia. | Moravonia
          Chile held talks with the Iron Gate Movement on Monday, its leader Ivo Tarle said. | Iron Gate Movement
          """)
  void whatHasAPresidentOrTalksWithAStateIsAParty(String text, String party) {
    assertThat(names(text)).contains("Chile", party);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Rojas's foreign minister met Ivo Tarle on Monday. Rojas was pleased.",
        "Chile and Ivo Tarle agreed on Monday. Tarle's prime minister met Ana Rojas.",
      })
  void aPersonWithAMinisterIsNoState(String text) {
    assertThat(ReadText.claims(Contact.class, text))
        .flatExtracting(Contact::participants)
        .noneMatch(mention -> mention.kind() == ActorKind.STATE && mention.country().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile imposed sanctions on Moravonia on Monday. The Moravonian president was angry.",
        "Chile imposed sanctions on Moravonia. Moravonia's parliament met on Tuesday.",
      })
  void aMeasureIsAgainstTheStateThatTheReportShows(String text) {
    assertThat(ReadText.claims(Measure.class, text))
        .flatExtracting(measure -> measure.target().map(Mention::name).stream().toList())
        .contains("Moravonia");
  }
}
