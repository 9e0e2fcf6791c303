package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.cli.Command.SAMPLE;
import static parley.cli.Command.parley;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.view.Cells;
import parley.view.View;

/** The bundled sample through the commands: what a new user sees first. */
final class SampleTest {

  @TempDir private static Path folder;
  private static Path record;
  private static Command read;

  @BeforeAll
  static void readTheSample() {
    record = folder.resolve("parley.duckdb");
    read = parley("read", SAMPLE, "--record", record);
  }

  @Test
  void readsAllTwelveReports() {
    assertThat(read.code()).as(read.err()).isZero();
    assertThat(read.out()).contains("Read 12 reports").contains("CONTACTS").contains("POSITIONS");
  }

  @ParameterizedTest
  @EnumSource(value = View.class, mode = EnumSource.Mode.EXCLUDE, names = "CORRECTIONS")
  void showsEveryViewAsTableAndAsJson(View view) throws Exception {
    Command table = parley("show", view.label(), "--record", record);
    assertThat(table.code()).as(table.err()).isZero();
    assertThat(table.out()).isNotBlank();
    JsonNode json =
        new ObjectMapper()
            .readTree(parley("show", view.label(), "--json", "--record", record).out());
    assertThat(json.isArray()).isTrue();
    assertThat(json).as(view.label()).isNotEmpty();
  }

  /** "Russia and Ukraine agreed … after separate talks with US negotiators in Riyadh". */
  @Test
  void separateTalksWithOneSideEachAreTwoContacts() throws Exception {
    JsonNode contacts =
        new ObjectMapper().readTree(parley("show", "contacts", "--json", "--record", record).out());
    List<String> inRiyadh = new ArrayList<>();
    for (JsonNode contact : contacts) {
      if (contact.path("place").path("name").asText().equals("Riyadh")) {
        List<String> parties = new ArrayList<>();
        contact.path("parties").forEach(party -> parties.add(party.asText()));
        inRiyadh.add(contact.path("when").path("from").asText() + " " + String.join(" ", parties));
      }
    }
    assertThat(inRiyadh).containsExactlyInAnyOrder("2025-03-24 RUS USA", "2025-03-25 UKR USA");
  }

  @Test
  void everyQuoteIsTheFilesTextAtItsSpan() throws Exception {
    JsonNode contacts =
        new ObjectMapper().readTree(parley("show", "contacts", "--json", "--record", record).out());
    int checked = 0;
    for (JsonNode contact : contacts) {
      for (JsonNode claim : contact.path("claims")) {
        String file = claim.path("file").asText();
        if (!file.contains("05-call")) { // that one is not UTF-8
          String text = Files.readString(Path.of(file));
          assertThat(
                  text.substring(
                      claim.path("span").get(0).asInt(), claim.path("span").get(1).asInt()))
              .isEqualTo(claim.path("quote").asText());
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(5);
  }

  @Test
  void datesTheUndatedReportFromTheEventsItShares() throws Exception {
    JsonNode reports =
        new ObjectMapper().readTree(parley("show", "reports", "--json", "--record", record).out());
    for (JsonNode report : reports) {
      if (report.path("file").asText().contains("04-undated")) {
        assertThat(report.path("published").path("how").asText()).isEqualTo("anchored");
        assertThat(report.path("published").path("from").asText()).startsWith("2025-03-1");
        return;
      }
    }
    throw new AssertionError("the undated report is not in the record");
  }

  @Test
  void opensAnEntryAtItsSentences() throws Exception {
    JsonNode contacts =
        new ObjectMapper().readTree(parley("show", "contacts", "--json", "--record", record).out());
    Command page = parley("show", contacts.get(0).path("id").asText(), "--record", record);
    assertThat(page.code()).isZero();
    assertThat(page.out()).contains("«").contains("»").contains("characters ");
  }

  @Test
  void saysWhyClaimsAreOneEntry() throws Exception {
    JsonNode incidents =
        new ObjectMapper()
            .readTree(parley("show", "incidents", "--json", "--record", record).out());
    String id =
        Cells.stream(incidents)
            .filter(each -> each.path("reports").size() > 1)
            .findFirst()
            .orElseThrow()
            .path("id")
            .asText();
    Command page = parley("show", id, "--why", "--record", record);
    assertThat(page.code()).as(page.err()).isZero();
    assertThat(page.out())
        .contains("claims are one entry")
        .contains("- same place: ")
        .contains("independent origins")
        .contains("in a report of ");
    JsonNode why =
        new ObjectMapper()
            .readTree(parley("show", id, "--why", "--json", "--record", record).out());
    assertThat(why.path("id").asText()).isEqualTo(id);
    assertThat(why.path("folded").findValuesAsText("rule")).contains("same_place");
    assertThat(parley("show", "incidents", "--why", "--record", record).code()).isEqualTo(2);
    assertThat(parley("show", "nothing", "--why", "--record", record).code())
        .isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void knowsLessOnAnEarlierDay() {
    String early = parley("show", "contacts", "--as-of", "2025-03-12", "--record", record).out();
    String whole = parley("show", "contacts", "--record", record).out();
    assertThat(early.lines().count()).isLessThan(whole.lines().count());
    assertThat(early).doesNotContain("Doha");
    assertThat(whole).contains("Doha");
  }

  @Test
  void listsAttributionsWithTheirSentences() throws Exception {
    JsonNode all = attributions();
    int named = 0;
    for (JsonNode attribution : all) {
      String file = attribution.path("file").asText();
      JsonNode cue = attribution.path("cue");
      if (!file.contains("05-call") && cue.has("span")) { // that one is not UTF-8
        String text = Files.readString(Path.of(file));
        JsonNode span = cue.path("span");
        assertThat(text.substring(span.get(0).asInt(), span.get(1).asInt()))
            .isEqualTo(cue.path("words").asText());
        assertThat(attribution.path("span").get(0).asInt())
            .isLessThanOrEqualTo(span.get(0).asInt());
        assertThat(attribution.path("sentence").asText()).isNotBlank();
        named++;
      }
    }
    assertThat(named).isGreaterThan(20);
  }

  @Test
  void listsAttributionsAsOfADayAndOfAParty() throws Exception {
    assertThat(attributions("--as-of", "2025-03-12"))
        .isNotEmpty()
        .hasSizeLessThan(attributions().size())
        .allSatisfy(
            each ->
                assertThat(each.path("reported").path("to").asText())
                    .isBetween("2025-01-01", "2025-03-12"));
    assertThat(attributions("--party", "Rwanda"))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.path("speakers").toString()).contains("RWA"));
  }

  private static JsonNode attributions(Object... options) throws Exception {
    List<Object> line =
        new ArrayList<>(List.of("show", "attributions", "--json", "--record", record));
    line.addAll(List.of(options));
    return new ObjectMapper().readTree(parley(line.toArray()).out());
  }

  @Test
  void keepsOnlyAPartysEntries() {
    String congo = parley("show", "contacts", "--party", "Rwanda", "--record", record).out();
    assertThat(congo).contains("Doha").doesNotContain("Jeddah");
  }

  @Test
  void answersInSqlAndRefusesToChangeAnything() {
    Command count = parley("sql", "select count(*) as n from reports", "--record", record);
    assertThat(count.code()).isZero();
    assertThat(count.out()).contains("12");
    Command wrong = parley("sql", "delete from reports", "--record", record);
    assertThat(wrong.code()).isEqualTo(ExitCode.SQL);
  }

  @Test
  void readingAgainChangesNothing() {
    String before = parley("show", "timeline", "--json", "--record", record).out();
    Command again = parley("read", SAMPLE, "--record", record, "--quiet");
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("12 reports were in the record already");
    assertThat(parley("show", "timeline", "--json", "--record", record).out()).isEqualTo(before);
  }

  @Test
  void givesTheSameBytesInAnotherLocaleAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Path other = folder.resolve("turkish.duckdb");
      assertThat(parley("read", SAMPLE, "--record", other).out().replace(other.toString(), "R"))
          .isEqualTo(read.out().replace(record.toString(), "R"));
      assertThat(parley("show", "timeline", "--json", "--record", other).out())
          .isEqualTo(parley("show", "timeline", "--json", "--record", record).out());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
