package parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reader.Article.BlockKind;
import parley.text.Published.HowKnown;
import parley.text.Report;
import parley.time.When;

class PlainTextTest {

  private static final String NEWS =
      "The two delegations met in the lakeside town on Tuesday, the hosts said.";

  @Test
  void scrapedPage() {
    Article article = Texts.fixture("scraped-page.txt");
    Report report = article.report();
    assertThat(report.title()).hasValue("Mediators table new truce for river region");
    assertThat(report.publisher()).hasValue("Harbour News");
    assertThat(report.published().orElseThrow())
        .satisfies(
            published -> {
              assertThat(published.when()).isEqualTo(When.day(LocalDate.of(2023, 11, 14)));
              assertThat(published.at()).hasValue(LocalTime.of(9, 5));
              assertThat(published.how()).isEqualTo(HowKnown.PAGE_STAMP);
              assertThat(report.quote(published.span().orElseThrow()))
                  .isEqualTo("14 November 2023 09:05");
            });
    assertThat(Texts.blocks(article, BlockKind.CAPTION)).hasSize(1);
    assertThat(Texts.blocks(article, BlockKind.LIST_ITEM)).hasSize(2);
    assertThat(Texts.blocks(article, BlockKind.PARAGRAPH))
        .containsExactly(
            "PORTVILLE -- Mediators put forward a new truce for the river region on Tuesday, a week"
                + " after the last one lapsed.",
            "The two armies' delegations said they would reply \"within days\".",
            "What the draft says",
            "The mediators would not say who drafted it.");
    assertThat(Texts.blocks(article, BlockKind.NOISE)).hasSize(12);
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String wrapped =
        """
        The two delegations met in the lakeside town on Tuesday, the hosts
        said, and agreed to go on with the talks that had broken off when
        the shelling of the port began in March of the year before last and
        never quite ended.

        A second round is planned.
        """
            .replace("\n", "\r\n");
    Article article = Texts.read("a.txt", wrapped);
    assertThat(Texts.blocks(article, BlockKind.PARAGRAPH)).hasSize(2);
    assertThat(article.clean().text()).contains("the hosts said, and agreed");
  }

  @Test
  void oneLineIsOneParagraphWhereNothingIsWrapped() {
    Article article = Texts.read("a.txt", NEWS + "\nThey will meet again.\n" + NEWS.repeat(3));
    assertThat(Texts.blocks(article, BlockKind.PARAGRAPH)).hasSize(3);
  }

  @Test
  void lineThatPointsElsewhereIsNoise() {
    Article article =
        Texts.read("a.txt", NEWS + "\nSee also: Minister resigns over ferry contract\n" + NEWS);
    assertThat(Texts.blocks(article, BlockKind.NOISE)).hasSize(1);
    assertThat(Texts.blocks(article, BlockKind.PARAGRAPH)).hasSize(2);
  }

  @Test
  void newsThatSpeaksOfSharingOrCommentsIsNews() {
    Article article =
        Texts.read(
            "a.txt",
            NEWS
                + "\nShare of the blame lies with both, he said.\nComments by the envoy angered them.\n"
                + NEWS);
    assertThat(Texts.blocks(article, BlockKind.NOISE)).isEmpty();
  }

  @Test
  void quotedAgencyIsNotTheOrigin() {
    Article article =
        Texts.read("a.txt", NEWS + " That is according to Reuters (and TASS).\n" + NEWS);
    assertThat(article.report().origin()).isEmpty();
    assertThat(article.report().publisher()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "CAIRO (Reuters) - The envoys met on Tuesday, the ministry said.; Reuters",
        "GENEVA, March 3 (Xinhua) -- The envoys met on Tuesday, the ministry said.; Xinhua",
        "(AFP) The envoys met on Tuesday in the old town, the ministry said.; AFP",
        "CAIRO, May 3. /TASS/. The envoys met on Tuesday, the ministry said.; TASS",
        "CAIRO, Egypt | Xinhua | The envoys met on Tuesday, the ministry said.; Xinhua",
      })
  void openingNamesTheWire(String text, String origin) {
    assertThat(Texts.read("a.txt", text).report().origin()).hasValue(origin);
  }

  @Test
  void sourceLineNamesTheOrigin() {
    assertThat(Texts.read("a.txt", NEWS + "\n" + NEWS + "\nSource: TASS").report().origin())
        .hasValue("TASS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date 2025-08-07 403\\n| 2025-08-07 | HEADER_LINE",
        "Updated: 2025-03-13 21:11\\n| 2025-03-13 | PAGE_STAMP",
        "Ana Flores 5 minutes ago Thu 13th March 2025 / 07:11 PM\\n| 2025-03-13 | PAGE_STAMP",
        "Ana Flores, Luis Mamani - 13.03.2025 - Update : 13.03.2025\\n| 2025-03-13 | PAGE_STAMP",
        "Published 13 March 2025\\n| 2025-03-13 | PAGE_STAMP",
        "March 13, 2025 9:11 pm\\n| 2025-03-13 | PAGE_STAMP",
        "Date: 2019-11-01\\n| 2019-11-01 | HEADER_LINE",
        "November 1, 2019 (PORTVILLE) – | 2019-11-01 | HEADER_LINE",
        "Portville, 1-11-2019 (PNA) – | 2019-11-01 | HEADER_LINE",
        "Portville, 1 November 2019 (PNA).- | 2019-11-01 | HEADER_LINE",
        "Harbour Post November 1, 2019 LAKES, TOWNS Leave a comment 31 Views\\n| 2019-11-01 | PAGE_STAMP",
        "26/October/2019\\n| 2019-10-26 | PAGE_STAMP",
        "PORTVILLE (Harbour News - 01st November, 2019) – | 2019-11-01 | HEADER_LINE",
      })
  void stampsDateAReport(String stamp, LocalDate day, HowKnown how) {
    Report report = Texts.read("a.txt", stamp.replace("\\n", "\n") + NEWS).report();
    assertThat(report.published().orElseThrow().when()).isEqualTo(When.day(day));
    assertThat(report.published().orElseThrow().how()).isEqualTo(how);
  }

  @Test
  void theDateMayStandBelowASentenceThatSumsTheArticleUp() {
    Report report =
        Texts.read(
                "a.txt",
                "Lakeside delegations meet again\nThe envoy asks both of them to stand behind what"
                    + " they have agreed on.\nFriday 25/10/2019\n\n"
                    + NEWS
                    + "\n\n"
                    + NEWS)
            .report();
    assertThat(report.published().orElseThrow().when())
        .isEqualTo(When.day(LocalDate.of(2019, 10, 25)));
  }

  @Test
  void aSourceLineMayHoldTheDate() {
    Report report =
        Texts.read("a.txt", "Source: Northpress| 2019-11-05 20:12:09|Editor: ana\n\n" + NEWS)
            .report();
    assertThat(report.published().orElseThrow().when())
        .isEqualTo(When.day(LocalDate.of(2019, 11, 5)));
  }

  @Test
  void theMonthThatTheTextNamesTellsWhichFigureIsTheDay() {
    String stamp = "Updated: 02/06/2022\n";
    assertThat(
            Texts.read("a.txt", stamp + NEWS + " They had met on 31 May and on June 1.")
                .report()
                .published()
                .orElseThrow()
                .when())
        .isEqualTo(When.day(LocalDate.of(2022, 6, 2)));
    assertThat(Texts.read("a.txt", stamp + NEWS).report().published().orElseThrow().when())
        .isInstanceOf(When.Range.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Updated: 0000-03-13",
    "Updated: 2025-13-40",
    "Updated: 3025-01-01",
    "Updated: 1825-01-01",
    "Registration Number: 130349",
    "Updated: 30 February 2024"
  })
  void impossibleDatesAreNone(String stamp) {
    assertThat(Texts.read("a.txt", stamp + "\n" + NEWS).report().published()).isEmpty();
  }

  @Test
  void headlineMayRunOnFromTheDateBeforeIt() {
    Report report =
        Texts.read("a.txt", " date 2019-11-01 Lakeside delegations meet again\n\n" + NEWS).report();
    assertThat(report.title()).hasValue("Lakeside delegations meet again");
    assertThat(report.published().orElseThrow().when())
        .isEqualTo(When.day(LocalDate.of(2019, 11, 1)));
  }

  @Test
  void sectionsOfThePageAreNoHeadline() {
    String page =
        """
        Global views Human stories

        © River Relief
        Delegations of lakeside towns meet, hosts say

        """;
    Report report = Texts.read("a.txt", page + NEWS).report();
    assertThat(report.title()).hasValue("Delegations of lakeside towns meet, hosts say");
    assertThat(report.publisher()).isEmpty();
  }

  @Test
  void captionBehindItsLabelAndSectionsAreNoHeadline() {
    String page =
        """
        Home / Lakes / Delegations of lakeside towns meet again
        Delegations of lakeside towns meet again
        Image caption,
        Delegations before they met in the lakeside town on Tuesday
        """;
    Article article = Texts.read("a.txt", page + NEWS);
    assertThat(article.report().title()).hasValue("Delegations of lakeside towns meet again");
    assertThat(Texts.blocks(article, BlockKind.CAPTION))
        .containsExactly("Delegations before they met in the lakeside town on Tuesday");
  }

  @Test
  void dayBesideAnOutletIsNoPartOfItsName() {
    String page = "Lakeside delegations meet again\nThe Harbour Post March 3, 2019\n";
    assertThat(Texts.read("a.txt", page + NEWS).report().publisher()).hasValue("The Harbour Post");
  }

  @Test
  void daysInTheNewsDateNothing() {
    assertThat(
            Texts.read(
                    "a.txt",
                    NEWS + "\nThe truce of 25 April 2024 was the fifth, they said.\n" + NEWS)
                .report()
                .published())
        .isEmpty();
  }
}
