package parley.finding.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.actors.Mention;
import parley.claims.Deadline;
import parley.finding.ReadText;
import parley.time.When;

/** Who sets whom a time limit, on sentences made for it. */
class DeadlineFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya gave Uganda until Friday to withdraw its troops. | Kenya | Uganda
          Kenya has given the rebels a 72-hour ultimatum to surrender. | Kenya | rebels
          Kenya gave the rebels 48 hours to leave the town. | Kenya | rebels
          Kenya set Uganda a two-week deadline on Tuesday to reopen the port. | Kenya | Uganda
          Kenya's President William Ruto told Uganda on Monday that it had ten days to leave. | Kenya | Uganda
          """)
  void namesBothSidesOrDescribesThem(String text, String issuer, String addressee) {
    Deadline deadline = only(text);

    assertThat(deadline.issuer().name()).isEqualTo(issuer);
    assertThat(deadline.addressee()).map(Mention::name).contains(addressee);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya gave Uganda until Saturday to withdraw its troops. | 2025-03-15
          Kenya gave Uganda until midnight on Saturday to withdraw its troops. | 2025-03-15
          Kenya gave Uganda until 5 p.m. local time on Sunday to withdraw. | 2025-03-16
          """)
  void readsTheDayThroughTheHour(String text, LocalDate due) {
    assertThat(only(text).due().resolve(ReadText.published())).isEqualTo(When.day(due));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya set Uganda a two-week deadline on Tuesday to reopen the port. | 2025-03-11
          On Tuesday, Kenya set Uganda a deadline of two weeks to reopen the port. | 2025-03-11
          """)
  void aDayBesideALengthIsThatOfTheSetting(String text, LocalDate set) {
    assertThat(only(text).setOn().resolve(ReadText.published())).isEqualTo(When.day(set));
    assertThat(only(text).due().resolve(ReadText.published())).isEqualTo(When.undated());
  }

  private static Deadline only(String text) {
    List<Deadline> deadlines = ReadText.claims(Deadline.class, text);
    assertThat(deadlines).hasSize(1);
    return deadlines.get(0);
  }
}
