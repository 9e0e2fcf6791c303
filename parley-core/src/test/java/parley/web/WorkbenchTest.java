package parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbench as somebody uses it who has read the sample. */
final class WorkbenchTest {

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
  void boardShowsWhereEachSideStands() {
    try (Page page = stage.at("/")) {
      assertThat(page.locator("table.matrix thead")).containsText("Russia");
      assertThat(page.locator("table.matrix a.stance").first()).isVisible();
      assertThat(page.locator("#h-contacts")).containsText("Latest contacts");
      assertThat(page.locator("main")).containsText("the day of the last report");
    }
  }

  /** From a line of each part of the board to its entry, and from there to the marked sentence. */
  @ParameterizedTest
  @ValueSource(strings = {"positions", "contacts", "deadlines", "measures", "incidents"})
  void everyLineLeadsToItsSentence(String part) {
    try (Page page = stage.at("/")) {
      page.locator("section:has(#h-" + part + ") a[href*='/entries/']").first().click();
      assertThat(page.locator("h1")).not().containsText("Where the talks stand");
      String sentence = page.locator(".claim .sentence").first().innerText();
      page.locator(".claim .sentence").first().click();
      page.waitForURL("**/reports/*#*");
      Locator mark = page.locator("mark.told:has(:target)");
      assertThat(mark).isVisible();
      assertThat(letters(mark.innerText())).contains(letters(sentence).substring(0, 20));
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^A-Za-z]", "");
  }

  @Test
  void aFieldLeadsToItsSentence() {
    try (Page page = stage.at("/contacts?words=Witkoff")) {
      page.locator("table.list a").first().click();
      page.locator(".fields .notes a").first().click();
      assertThat(page.locator("mark.told:has(:target)")).isVisible();
    }
  }

  @Test
  void aDisagreementStandsSideBySide() {
    try (Page page = stage.at("/disagreements")) {
      page.locator("table.list a").first().click();
      assertThat(page.locator(".dispute .side")).not().hasCount(1);
      page.locator(".dispute .sentence").first().click();
      assertThat(page.locator("mark.told:has(:target)")).isVisible();
    }
  }

  @Test
  void aPositionLeadsToItsPlaceOnTheEntry() {
    try (Page page = stage.at("/")) {
      page.locator("a.stance.stance-accepts").first().click();
      assertThat(page.locator("dd:target")).containsText("accepts");
    }
  }

  @Test
  void whyIsShownOnThePage() {
    try (Page page = stage.at("/contacts?words=Witkoff,%20Vladimir%20Putin")) {
      page.locator("table.list a").first().click();
      page.getByText("Show what joined").click();
      assertThat(page.locator("#why-part .grounds").first()).containsText("same");
      assertThat(page.locator("#why-part")).containsText("Its date: 2025-03-13");
      assertThat(page.locator("#why-part"))
          .containsText("“Thursday evening” in a report of 2025-03-14 is 2025-03-13");
      assertThat(page.locator("#why-part"))
          .containsText("names no day of its own; anchored to 2025-03-14 by what it shares");
    }
  }

  @Test
  void whyATimeLimitEndsThenIsShownOnThePage() {
    try (Page page = stage.at("/deadlines")) {
      page.locator("table.list a").first().click();
      page.getByText("Show how it was dated").click();
      Locator why = page.locator("#why-part");
      assertThat(why).containsText("When it ends: not known: no report gives it");
      assertThat(why).containsText("runs 2 months");
      why.locator(".sentence").last().click();
      assertThat(page.locator("mark.told:has(:target)")).isVisible();
    }
  }

  @Test
  void dayAndSenseChangeThePages() {
    try (Page page = stage.at("/")) {
      page.locator("#as-of").fill("2025-03-12");
      page.getByText("happened by then").click();
      page.waitForURL("**/?as-of=2025-03-12&sense=happened");
      assertThat(page.locator("main")).not().containsText("Riyadh");
      assertThat(page.locator("#as-of")).hasValue("2025-03-12");
      page.locator("table.matrix tbody th a").first().click();
      page.waitForURL("**/entries/*?as-of=2025-03-12&sense=happened");
      page.getByText("All days").click();
      page.waitForURL(url -> !url.contains("as-of"));
    }
  }

  @Test
  void theSliderChoosesADay() {
    try (Page page = stage.at("/")) {
      page.locator("#as-of-slider").focus();
      page.keyboard().press("Home");
      page.waitForURL("**/?as-of=*&sense=known");
      assertThat(page.locator("#as-of")).not().hasValue("");
    }
  }

  @Test
  void themeIsSwitchedAndKept() {
    try (Page page = stage.at("/")) {
      page.getByLabel("Show in dark").click();
      assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
      page.reload();
      assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }
  }

  @Test
  void timelineIsZoomedAndFiltered() {
    try (Page page = stage.at("/timeline")) {
      Locator moments = page.locator("#timeline a");
      assertThat(moments.first()).isVisible();
      int all = moments.count();
      String stretch = page.locator("#stretch").innerText();
      page.getByLabel("Zoom in").click();
      assertThat(page.locator("#stretch")).not().hasText(stretch);
      page.locator("#timeline svg").focus();
      page.keyboard().press("0");
      assertThat(page.locator("#stretch")).hasText(stretch);
      page.getByLabel("Party or person").fill("Rwanda");
      page.getByText("Filter", new Page.GetByTextOptions().setExact(true)).click();
      page.waitForURL("**/timeline?*who=Rwanda*");
      assertThat(page.locator("#timeline a").first()).isVisible();
      assertThat(page.locator("#timeline a").count()).isLessThan(all);
      page.getByText("As a table").click();
      assertThat(page.locator(".as-table tbody tr").first()).isVisible();
      page.locator("#timeline a").first().click();
      page.waitForURL("**/entries/*");
    }
  }

  @Test
  void marksOfAKindAreSwitchedOff() {
    try (Page page = stage.at("/contacts?words=Witkoff,%20Vladimir%20Putin")) {
      page.locator("table.list a").first().click();
      page.locator(".claim .sentence").first().click();
      Locator sign = page.locator("mark .sign.s-contact").first();
      assertThat(sign).isVisible();
      page.locator("input.show-contact").uncheck();
      assertThat(sign).isHidden();
      page.keyboard().press("j");
      assertThat(page.locator("mark.told:focus")).isVisible();
    }
  }

  @Test
  void networkAndMapAreDrawn() {
    try (Page page = stage.at("/network?show=parties")) {
      assertThat(page.locator("#network a.node").first()).isVisible();
      page.locator("#span").selectOption("30");
      assertThat(page.locator("#until-day")).not().hasText("");
      page.navigate(stage.address() + "/map");
      assertThat(page.locator("#map a[aria-label^='Russia']")).hasCount(0); // "Moscow region"
      page.locator("#map a[aria-label^='Moscow, Russia']").first().click();
      page.waitForURL("**/*?place=Moscow");
      assertThat(page.locator("table.list tbody tr").first()).isVisible();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/contacts, Riyadh",
    "/proposals, ceasefire",
    "/incidents, Sumy",
    "/statements, Peskov",
    "/events, CONSULT",
    "/reports, Lowland Post",
    "/actors, Vladimir Putin",
    "/lists, Contacts"
  })
  void listsHoldWhatTheRecordHolds(String path, String text) {
    try (Page page = stage.at(path)) {
      assertThat(page.locator("main")).containsText(text);
    }
  }

  @Test
  void anActorHasOfficesAndContacts() {
    try (Page page = stage.at("/actors?words=Witkoff")) {
      page.locator("table.list a").first().click();
      assertThat(page.locator("#h-offices")).isVisible();
      assertThat(page.locator("main")).containsText("envoy");
      page.locator("td.notes a").first().click();
      assertThat(page.locator("mark.told:has(:target)")).isVisible();
    }
  }

  @Test
  void whatIsNotThereIsSaidToBe() {
    try (Page page = stage.at("/entries/none")) {
      assertThat(page.locator("h1")).containsText("Nothing here");
      // the browser itself reports the status of a page that is not there
      assertThat(stage.browser().complaints()).allMatch(each -> each.contains("404"));
    }
  }
}
