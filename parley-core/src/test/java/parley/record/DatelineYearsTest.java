package parley.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.text.Published;
import parley.text.Report;
import parley.text.Span;
import parley.time.When;

final class DatelineYearsTest {

  private static final String DATELINED = "OSLO, Nov 20 (Northpress) - The envoys met again.";

  private static Optional<ReportDate> date(String text, String... days) {
    Report undated =
        new Report(
            "z9",
            "z9.txt",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            text,
            List.of(new Span(0, 0)));
    Stream<Report> dated = Stream.of(days).map(day -> Story.of("a" + day, day).report());
    return TalksRecord.of(Stream.concat(dated, Stream.of(undated)).toList(), List.of()).date("z9");
  }

  @Test
  void theYearIsThatOfTheNearestReport() {
    ReportDate date = date(DATELINED, "2019-12-01", "2020-02-03").orElseThrow();
    assertThat(date.published().when()).isEqualTo(When.day(LocalDate.of(2019, 11, 20)));
    assertThat(date.published().how()).isEqualTo(Published.HowKnown.ANCHORED);
    assertThat(date.explanation()).contains("OSLO, Nov 20").contains("2019-12-01");
  }

  @Test
  void aPageMayStampTheDayAndTheTimeAlone() {
    String page =
        "The Northern Courier\nUpdated Sat, Nov 21, 11:48 PM\nShare\nThe envoys met again.";
    ReportDate date = date(page, "2019-12-01").orElseThrow();
    assertThat(date.published().when()).isEqualTo(When.day(LocalDate.of(2019, 11, 21)));
    assertThat(date.explanation()).contains("Updated Sat, Nov 21, 11:48 PM");
  }

  @Test
  void aDayThatOpensAReportBeforeADashIsItsDateline() {
    ReportDate date = date("Nov 20 – The envoys met again.", "2019-12-01").orElseThrow();
    assertThat(date.published().when()).isEqualTo(When.day(LocalDate.of(2019, 11, 20)));
  }

  @Test
  void theFirstWordsOfNewsMayGiveItsDay() {
    String inBrackets = "The envoys met for a fourth day on Thursday (Nov 21) and will meet again.";
    ReportDate date = date(inBrackets, "2019-12-01").orElseThrow();
    assertThat(date.published().when()).isEqualTo(When.day(LocalDate.of(2019, 11, 21)));
    String opening =
        "Envoys meet\n\nOn November 20, Premier Ola Dahl said that the envoys had met.";
    assertThat(date(opening, "2019-12-01").orElseThrow().published().when())
        .isEqualTo(When.day(LocalDate.of(2019, 11, 20)));
    assertThat(date("The envoys, who met on November 20, will meet again.", "2019-12-01"))
        .isEmpty();
  }

  @Test
  void aLineOfNewsThatNamesADayIsNoStamp() {
    assertThat(date("Envoys to meet again on Nov 21\nThe envoys met.", "2019-12-01")).isEmpty();
  }

  @Test
  void reportsOfTwoYearsWhichAreAsNearTellNone() {
    assertThat(date(DATELINED, "2019-12-01", "2022-11-30")).isEmpty();
  }

  @Test
  void withoutADatedReportThereIsNoYear() {
    assertThat(date(DATELINED)).isEmpty();
  }

  @Test
  void aDayThatNoCalendarHasIsNone() {
    assertThat(date("OSLO, Feb 31 (Northpress) - The envoys met again.", "2019-03-01")).isEmpty();
  }
}
