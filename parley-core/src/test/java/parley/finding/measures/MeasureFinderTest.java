package parley.finding.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.actors.Mention;
import parley.claims.Measure;
import parley.claims.Measure.Change;
import parley.claims.Measure.Kind;
import parley.finding.ReadText;
import parley.time.When;

/** What parties do with their leverage, on sentences made for it. */
class MeasureFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          France imposed sanctions on Mali on Monday. | SANCTIONS | IMPOSED | Mali
          Norway announced sanctions on rebel leaders. | SANCTIONS | ANNOUNCED | rebel leaders
          Norway lifted sanctions against the army chief. | SANCTIONS | LIFTED | army chief
          Japan banned the export of weapons to Niger. | ARMS_DELIVERY | SUSPENDED | Niger
          Norway said it was open to imposing sanctions on Mali. | SANCTIONS | THREATENED | Mali
          Canada imposed an arms embargo on S Sudan. | SANCTIONS | IMPOSED | South Sudan
          Kenya slapped a 25% tariff on Ugandan sugar. | TARIFFS | IMPOSED | Uganda
          Kenya raised tariffs on goods from Uganda to 50%. | TARIFFS | IMPOSED | Uganda
          Kenya's proposed tariffs on Ugandan sugar would hurt trade. | TARIFFS | THREATENED | Uganda
          Kenya's tariffs on Ugandan goods took effect on Friday. | TARIFFS | IMPOSED | Uganda
          The US imposed sanctions on leaders of the militia. | SANCTIONS | IMPOSED | militia
          Kenya recalled its ambassador to Uganda. | DIPLOMATIC_RELATIONS | SUSPENDED | Uganda
          Kenya formally recognised Somaliland as a state. | RECOGNITION | IMPOSED | Somaliland
          Kenya closed its border crossings with Uganda. | OTHER | IMPOSED | Uganda
          Norway froze the assets of three Chadian ministers. | SANCTIONS | IMPOSED | Chad
          Kenya will send two batteries of missiles to Uganda. | ARMS_DELIVERY | ANNOUNCED | Uganda
          Kenya stopped sending ammunition to Uganda. | ARMS_DELIVERY | SUSPENDED | Uganda
          Norway pledged $50 million in humanitarian aid to Sudan. | HUMANITARIAN_AID | ANNOUNCED | Sudan
          Kenya suspended visa services for Ugandans. | OTHER | SUSPENDED | Uganda
          Kenya said it was suspending all visas issued to Ugandan nationals. | OTHER | SUSPENDED | Uganda
          Kenya barred Ugandan aircraft from its airspace. | OTHER | IMPOSED | Uganda
          Uganda announced the closure of its border crossing with Kenya. | OTHER | ANNOUNCED | Kenya
          Norway sent food aid to Sudan. | HUMANITARIAN_AID | IMPOSED | Sudan
          """)
  void readsWhatBecomesOfItAndWhomItIsMeantFor(
      String text, Kind kind, Change change, String target) {
    List<Measure> measures = ReadText.claims(Measure.class, text);

    assertThat(measures).hasSize(1);
    assertThat(measures.get(0).kind()).isEqualTo(kind);
    assertThat(measures.get(0).change()).isEqualTo(change);
    assertThat(measures.get(0).target().map(Mention::name)).isEqualTo(Optional.of(target));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya threatened on Monday to impose tariffs on goods from Uganda. | THREATENED
          Kenya's trade minister, Amal Haddad, said on Monday that Kenya would impose tariffs on Uganda. | ANNOUNCED
          """)
  void isThreatenedOrAnnouncedWhenThatIsSaid(String text, Change change) {
    assertThat(ReadText.claims(Measure.class, text))
        .singleElement()
        .satisfies(
            measure -> {
              assertThat(measure.change()).isEqualTo(change);
              assertThat(measure.evidence().time().resolve(When.day(LocalDate.of(2031, 5, 7))))
                  .isEqualTo(When.day(LocalDate.of(2031, 5, 5)));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya recognised the need for talks with Uganda.",
        "Kenya closed the meeting with Uganda.",
        "Kenya sent drones against Uganda.",
        "Kenya raised military aid with Uganda at the talks.",
        "Kenya wants to close its border with Uganda.",
        "Kenya refused to send missiles to Uganda.",
        "If Kenya recalled its ambassador to Uganda, the talks would end."
      })
  void takesNoOtherDeedForAMeasure(String text) {
    assertThat(ReadText.claims(Measure.class, text)).isEmpty();
  }
}
