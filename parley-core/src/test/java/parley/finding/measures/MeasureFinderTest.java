package parley.finding.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.actors.Mention;
import parley.claims.Measure;
import parley.claims.Measure.Change;
import parley.claims.Measure.Kind;
import parley.finding.ReadText;

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
          """)
  void readsWhatBecomesOfItAndWhomItIsMeantFor(
      String text, Kind kind, Change change, String target) {
    List<Measure> measures = ReadText.claims(Measure.class, text);

    assertThat(measures).hasSize(1);
    assertThat(measures.get(0).kind()).isEqualTo(kind);
    assertThat(measures.get(0).change()).isEqualTo(change);
    assertThat(measures.get(0).target().map(Mention::name)).isEqualTo(Optional.of(target));
  }
}
