package parley.finding.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
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

  @Test
  void whoIsSaidToHaveTimeIsTheOneWhoMustActAndNotWhoIsTold() {
    Deadline deadline = only("Uganda has four days to respond, Kenya told reporters on Monday.");
    assertThat(deadline.issuer().name()).isEqualTo("Kenya");
    assertThat(deadline.addressee()).map(Mention::name).contains("Uganda");
    assertThat(deadline.length()).contains(Period.ofDays(4));
  }

  @Test
  void theDayOfAnHourIsTheDayByWhich() {
    Deadline deadline =
        only(
            "Kenya warned Uganda that it would close the border if it did not free the soldiers by noon on Saturday.");
    assertThat(deadline.due().resolve(ReadText.published()))
        .isEqualTo(When.day(LocalDate.of(2025, 3, 15)));
  }

  @Test
  void twoWhoUndertakeSomethingByADayBindEachOther() {
    List<Deadline> deadlines =
        ReadText.claims(
            Deadline.class,
            "Kenya and Uganda undertook to open talks by August 8 and to sign a treaty by August"
                + " 18.");
    assertThat(deadlines)
        .extracting(each -> each.due().resolve(ReadText.published()))
        .containsExactly(When.day(LocalDate.of(2025, 8, 8)), When.day(LocalDate.of(2025, 8, 18)));
    assertThat(deadlines)
        .allSatisfy(
            each -> {
              assertThat(each.issuer().name()).isEqualTo("Kenya");
              assertThat(each.addressee()).map(Mention::name).contains("Uganda");
            });
    assertThat(
            ReadText.claims(Deadline.class, "Kenya alone undertook to open its port by August 8."))
        .isEmpty();
  }

  @Test
  void theDeadlineIsTheOneToldBefore() {
    List<Deadline> deadlines =
        ReadText.claims(
            Deadline.class,
            "Kenya gave Uganda a one-week ultimatum to leave the valley. It rained. The deadline"
                + " expires on Friday.");
    assertThat(deadlines).hasSize(2);
    assertThat(deadlines.get(1).addressee()).map(Mention::name).contains("Uganda");
    assertThat(deadlines.get(1).demand()).contains("leave the valley");
    assertThat(deadlines.get(1).due().resolve(ReadText.published()))
        .isEqualTo(When.day(LocalDate.of(2025, 3, 14)));
  }

  @Test
  void whoseALimitWasMayBeToldBehindIt() {
    Deadline deadline =
        only(
            "A four-day ultimatum for Uganda to leave the valley expired. The ultimatum was"
                + " issued last week by Kenya.");
    assertThat(deadline.issuer().name()).isEqualTo("Kenya");
    assertThat(deadline.addressee()).map(Mention::name).contains("Uganda");
    assertThat(deadline.length()).contains(Period.ofDays(4));
  }

  @Test
  void anotherDeadlineIsNotTheOneToldBefore() {
    assertThat(
            ReadText.claims(
                Deadline.class,
                "Kenya gave Uganda a one-week ultimatum to leave the valley. A deadline for papers"
                    + " expires on Friday."))
        .hasSize(1);
  }

  private static Deadline only(String text) {
    List<Deadline> deadlines = ReadText.claims(Deadline.class, text);
    assertThat(deadlines).hasSize(1);
    return deadlines.get(0);
  }
}
