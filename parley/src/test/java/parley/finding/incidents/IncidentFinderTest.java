package parley.finding.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.actors.Mention;
import parley.claims.Incident;
import parley.claims.Incident.Count;
import parley.claims.Incident.Kind;
import parley.claims.Place;
import parley.finding.ReadText;

/** What the codebook calls an incident, on sentences made for it. */
class IncidentFinderTest {

  @Test
  void readsWhoWhatWhereAndHowMany() {
    Incident incident =
        only(
            "A Russian missile attack on the port city of Odesa killed one person and wounded at"
                + " least four others on Monday.");

    assertThat(incident.kind()).isEqualTo(Kind.MISSILE_ATTACK);
    assertThat(incident.weapon()).contains("missile");
    assertThat(incident.attacker()).map(Mention::name).contains("Russia");
    assertThat(incident.place()).map(Place::name).contains("Odesa");
    assertThat(incident.killed()).contains(Count.exactly(1));
    assertThat(incident.injured()).contains(Count.atLeast(4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          An air strike on Odesa killed 12 people. | AIR_STRIKE
          Rebels shelled Goma on Monday, killing 12 people. | SHELLING
          Gunmen attacked a village near Goma, leaving 12 dead. | SHOOTING
          A car bombing in Mogadishu killed 12 people. | BOMBING
          Drones struck a market in Odesa, killing 12 people. | DRONE_ATTACK
          Twelve people were killed in clashes near Goma on Monday. | CLASH
          """)
  void tellsItsKindByItsWords(String text, Kind kind) {
    Incident incident = only(text);

    assertThat(incident.kind()).isEqualTo(kind);
    assertThat(incident.killed()).contains(Count.exactly(12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          more than 30 people | 31 | - | -
          at least nine people | 9 | - | -
          up to 10 people | - | - | 10
          dozens of people | 24 | - | -
          between 5 and 7 people | 5 | - | 7
          about 20 people | - | 20 | -
          1,200 people | 1200 | 1200 | 1200
          twenty-two people | 22 | 22 | 22
          two soldiers and three civilians | 5 | 5 | 5
          """)
  void readsNumbersAsRanges(String victims, Integer low, Integer best, Integer high) {
    Incident incident = only("The air strike on Odesa killed " + victims + ".");

    assertThat(incident.killed()).contains(new Count(maybe(low), maybe(best), maybe(high)));
  }

  @Test
  void theStrikeIsTheOneJustToldOf() {
    List<Incident> incidents =
        ReadText.claims(
            Incident.class,
            "A Ukrainian drone strike targeted Kursk on Monday. The strike killed three people and"
                + " injured 18.");

    assertThat(incidents).hasSize(2);
    assertThat(incidents.get(1).kind()).isEqualTo(Kind.DRONE_ATTACK);
    assertThat(incidents.get(1).attacker()).map(Mention::name).contains("Ukraine");
    assertThat(incidents.get(1).place()).map(Place::name).contains("Kursk");
    assertThat(incidents.get(1).injured()).contains(Count.exactly(18));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Meanwhile, fighting continues in Ukraine.",
        "Prices have doubled since the war began.",
        "Ukraine and Russia struck a deal on Monday.",
        "Teachers in Kenya went on strike on Monday.",
        "Inflation hit a record in Turkey.",
        "A plane crash in Kenya killed 12 people.",
        "The minister attacked the budget."
      })
  void findsNoneWhereNobodyAttacked(String text) {
    assertThat(ReadText.claims(Incident.class, text)).isEmpty();
  }

  private static OptionalInt maybe(Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static Incident only(String text) {
    List<Incident> incidents = ReadText.claims(Incident.class, text);
    assertThat(incidents).hasSize(1);
    return incidents.get(0);
  }
}
