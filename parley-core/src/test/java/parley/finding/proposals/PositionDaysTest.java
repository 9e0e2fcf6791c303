package parley.finding.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.claims.Position;
import parley.finding.ReadText;
import parley.time.When;

/** The days of positions in a report of Friday, 14 March 2025. */
final class PositionDaysTest {

  private static List<When> days(String text, Position.Stance stance) {
    return ReadText.claims(Position.class, text).stream()
        .filter(position -> position.stance() == stance)
        .map(position -> position.evidence().time().resolve(ReadText.published()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya's foreign minister, Joyce Auma, said on Wednesday that Kenya accepted the 20-day"
            + " ceasefire proposed by Uganda. | 2025-03-12",
        "Kenya accepted Uganda's proposal for a 20-day ceasefire on Tuesday. | 2025-03-11"
      })
  void aPartysOwnWordIsOfTheDayOnWhichItIsSaid(String text, LocalDate day) {
    assertThat(days(text, Position.Stance.ACCEPTS)).containsExactly(When.day(day));
  }

  @Test
  void whatOthersSayOfAPartyHasNotTheDayOfTheirSaying() {
    assertThat(
            days(
                "Norwegian Foreign Minister Kari Lund said on Wednesday that Kenya had accepted the"
                    + " 20-day ceasefire proposed by Uganda.",
                Position.Stance.ACCEPTS))
        .containsExactly(When.undated());
  }
}
