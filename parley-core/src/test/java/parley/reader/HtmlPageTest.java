package parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import parley.reader.Article.BlockKind;
import parley.text.Published.HowKnown;
import parley.text.Report;
import parley.time.When;

class HtmlPageTest {

  private final Article article = Texts.fixture("agency-page.html");
  private final Report report = article.report();

  @Test
  void headSaysWhoAndWhen() {
    assertThat(report.title()).hasValue("Envoys meet in Lakeside over grain corridor");
    assertThat(report.publisher()).hasValue("Northern Ledger");
    assertThat(report.origin()).hasValue("Reuters");
    assertThat(report.published().orElseThrow())
        .satisfies(
            published -> {
              assertThat(published.when()).isEqualTo(When.day(LocalDate.of(2024, 5, 2)));
              assertThat(published.at()).hasValue(LocalTime.of(18, 40));
              assertThat(published.how()).isEqualTo(HowKnown.METADATA);
            });
  }

  @Test
  void newsIsKeptInItsKinds() {
    assertThat(Texts.blocks(article, BlockKind.TITLE))
        .containsExactly(report.title().orElseThrow());
    assertThat(Texts.blocks(article, BlockKind.CAPTION))
        .containsExactly("The two envoys shake hands before the talks, 1 May 2024.");
    assertThat(Texts.blocks(article, BlockKind.LIST_ITEM)).hasSize(2);
    assertThat(Texts.blocks(article, BlockKind.PARAGRAPH))
        .hasSize(4)
        .contains(
            "\"We spoke for three hours & will meet again,\" the chief negotiator told reporters after the meeting.")
        .contains("What comes next");
  }

  @Test
  void furnitureIsMarked() {
    assertThat(Texts.blocks(article, BlockKind.NOISE))
        .contains(
            "Home World Sport",
            "Home / World / Europe",
            "By Ann Example",
            "Read more: How the corridor came about",
            "Ferry contract row deepens in parliament",
            "More than ten thousand people came to the lake on the first day.");
    assertThat(report.noise().stream().map(report::quote))
        .anyMatch(noise -> noise.startsWith("© 2024 Northern Ledger."));
  }

  @Test
  void quoteIsTheMarkupAsGiven() {
    assertThat(article.blocks().stream().map(block -> Texts.given(article, block)))
        .contains(
            "&quot;We spoke for three hours &amp; will meet again,&quot; the chief negotiator told\n"
                + "<a href=\"/r\">reporters</a> after the meeting<b>.");
  }

  @Test
  void textBetweenTableRowsKeepsTheOrderOfTheSource() {
    Article moved = Texts.read("a.html", "<table><tr><td>one</td></tr>two<tr><td>three</table>");
    assertThat(moved.clean().text()).isEqualTo("one\ntwo\nthree");
  }

  @Test
  void strokesInDatesAreReadByTheLanguageOfThePage() {
    String page =
        "<html lang=\"%s\"><p>Published 03/04/2025</p><p>The envoys met on Tuesday, the foreign ministry said.";
    assertThat(when(page.formatted("en-GB"))).isEqualTo(When.day(LocalDate.of(2025, 4, 3)));
    assertThat(when(page.formatted("en-US"))).isEqualTo(When.day(LocalDate.of(2025, 3, 4)));
    assertThat(when(page.formatted("en")))
        .isEqualTo(When.between(LocalDate.of(2025, 3, 4), LocalDate.of(2025, 4, 3)));
  }

  private static When when(String page) {
    return Texts.read("a.html", page).report().published().orElseThrow().when();
  }
}
