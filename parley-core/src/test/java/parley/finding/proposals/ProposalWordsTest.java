package parley.finding.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.claims.Position;
import parley.finding.ReadText;

final class ProposalWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chad agreed to a 20-day pause in attacks on power plants. | a 20-day pause in attacks on power plants
          Chad accepted Kenya's proposal for a 20-day ceasefire on Sunday. | Kenya's proposal for a 20-day ceasefire
          Chad accepted a truce in Moundou on Sunday. | a truce in Moundou
          Chad accepted a truce proposed by Kenya after talks in Nairobi.     | a truce
          Chad accepted Kenya's proposal for an immediate, temporary 20-day truce. | Kenya's proposal for an immediate, temporary 20-day truce
          Chad accepted a Kenyan proposal for an "immediate, interim 20-day truce" after talks in Nairobi. | a Kenyan proposal for an "immediate, interim 20-day truce"
          """)
  void keepsWhatIsToStopAndNotHowItCameAbout(String text, String name) {
    assertThat(ReadText.claims(Position.class, text))
        .filteredOn(position -> position.party().name().equals("Chad"))
        .extracting(position -> position.proposal().words())
        .containsExactly(name);
  }
}
