package parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found from any page, as one types. */
final class SearchPageTest {

  private static Stage stage;

  @BeforeAll
  static void sample() {
    stage = Stage.sample();
  }

  @AfterEach
  void nothingIsComplainedOf() {
    assertThat(stage.browser().complaints()).isEmpty();
  }

  @Test
  void theBoxFindsAsOneTypesAndIsLeftByKeys() {
    Page page = stage.at("/");
    page.keyboard().press("/");
    assertThat(page.locator("#find")).isFocused();
    page.keyboard().type("witk");
    assertThat(page.locator("#found mark").first()).hasText("Witkoff");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#found .hit").first()).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#found .hit").nth(1)).isFocused();
    Browser.keep(page, "search-box-1280");
    page.keyboard().press("Escape");
    assertThat(page.locator("#found")).isHidden();
    assertThat(page.locator("#find")).isFocused();
    page.keyboard().press("Enter");
    page.waitForURL("**/search?q=witk");
    assertThat(page.locator("#results .hit").first()).isVisible();
  }

  @Test
  void thePageFollowsWhatIsTypedAndChosen() {
    Page page = stage.at("/search");
    assertThat(page.locator("#results")).containsText("Type a name or words");
    page.locator("#words").fill("\"met Putin\" thursday");
    assertThat(page.locator("#results mark").first()).hasText("met Putin");
    page.locator("select[name=kind]").selectOption("passage");
    page.waitForURL("**/search?q=*kind=passage*");
    for (Locator hit : page.locator("#results .hit").all()) {
      assertThat(hit).hasClass("hit hit-passage");
    }
    page.locator("#words").fill("***");
    assertThat(page.locator("#results")).hasText("There is no word to look for.");
    page.locator("#words").fill("xylophone ");
    assertThat(page.locator("#results")).containsText("Nothing in this record has these words");
  }

  @Test
  void aHitLeadsToItsSentence() {
    Page page = stage.at("/search?q=%22reasons+to+be+cautiously+optimistic%22&kind=passage");
    String href = page.locator("#results .hit").first().getAttribute("href");
    assertThat(href).matches("/reports/[0-9a-f]{64}\\?mark=\\d+-\\d+#mark");
  }

  @Test
  void theDayOfTheRecordHoldsForWhatIsFound() {
    Page page = stage.at("/search?q=talks&as-of=2025-03-12");
    for (Locator day : page.locator("#results .hit .date").all()) {
      assertThat(day.textContent()).isLessThanOrEqualTo("2025-03-12");
    }
    assertThat(page.locator("#results .hit").first())
        .hasAttribute("href", java.util.regex.Pattern.compile("as-of=2025-03-12&sense=known"));
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK"})
  void isFreeOfSeriousFindings(int width, ColorScheme scheme) {
    Page page = stage.at("/search?q=ceasefire+moscow", width, scheme);
    assertThat(Browser.serious(page)).isEmpty();
    assertThat(Browser.tooWide(page)).isZero();
    Browser.keep(page, "search-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
  }
}
