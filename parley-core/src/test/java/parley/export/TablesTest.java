package parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.text.Report;
import parley.view.View;

/** The tables and the field's own columns, read back by Commons CSV. */
final class TablesTest {

  static List<String> views() {
    return Export.views(Format.CSV);
  }

  @ParameterizedTest
  @MethodSource("views")
  void areRfc4180AndRunNoFormula(String view) throws IOException {
    String text = new String(Talks.bytes(Format.CSV, Optional.of(view)), StandardCharsets.UTF_8);
    List<CSVRecord> rows = Readers.csv(text);
    assertThat(rows.isEmpty()).as(view).isEqualTo(view.equals("corrections")); // none are made
    for (CSVRecord row : rows) {
      assertThat(row.isConsistent()).as(row.toString()).isTrue();
      for (String cell : row) {
        boolean number = cell.matches("-?[0-9.]+");
        assertThat(!number && !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0)
            .as(cell)
            .isFalse();
      }
    }
  }

  @Test
  void everyQuoteIsItsReportsTextAtTheSpan() throws IOException {
    List<CSVRecord> claims = rows(Format.CSV, Optional.of("claims"));
    assertThat(claims).hasSizeGreaterThan(15);
    for (CSVRecord claim : claims) {
      Report report = Talks.record(false).report(claim.get("report"));
      String quote =
          report
              .text()
              .substring(
                  Integer.parseInt(claim.get("span_start")),
                  Integer.parseInt(claim.get("span_end")));
      assertThat(claim.get("quote")).isEqualTo(Cell.harmless(quote));
      assertThat(Talks.record(false).entry(claim.get("entry"))).isPresent();
    }
  }

  @Test
  void everyRowOfAViewNamesWhatItRestsOn() throws IOException {
    for (View view :
        List.of(View.CONTACTS, View.POSITIONS, View.MEASURES, View.INCIDENTS, View.EVENTS)) {
      for (CSVRecord row : rows(Format.CSV, Optional.of(view.label()))) {
        assertThat(row.get("report")).as(view + " " + row).isNotBlank();
        assertThat(row.get("quote")).isNotBlank();
        assertThat(row.get("claim").split(" \\| ", -1))
            .hasSize(row.get("report").split(" \\| ", -1).length);
      }
    }
  }

  @Test
  void keepsALeadingZeroAndTheSignOfANumber() throws IOException {
    String text =
        new String(Talks.bytes(Format.CSV, Optional.of("events")), StandardCharsets.UTF_8);
    assertThat(text).contains(",\"036\",4.0,").contains(",\"190\",-10.0,");
    assertThat(Talks.text(Format.ICEWS)).contains("\t\"036\"\t4.0\t");
  }

  @Test
  void hasTheColumnsOfMend() throws IOException {
    List<CSVRecord> rows = rows(Format.MEND, Optional.empty());
    assertThat(rows).hasSize(1);
    CSVRecord row = rows.get(0);
    assertThat(row.getParser().getHeaderNames())
        .startsWith(
            ("med_event_ID,conflict_country,med_location - MULTISELECT,med_loc_cty,Day,Month,Year,"
                    + "third_party,num_med,individual_med_named,groupings_mechanisms,local_parties,"
                    + "local_indiv_group,num_local,if_loc_belig,agmt,agmt_name,shuttle,med_type,"
                    + "Summary,source_urls")
                .split(",", -1));
    assertThat(row.get("third_party")).isEqualTo("Brazil");
    assertThat(row.get("individual_med_named")).isEqualTo("Ana Ruiz");
    assertThat(row.get("local_parties")).isEqualTo("Chile; Peru");
    assertThat(row.get("local_indiv_group")).isEqualTo("Diego Fuentes");
    assertThat(List.of(row.get("Day"), row.get("Month"), row.get("Year")))
        .containsExactly("12", "9", "2023");
    assertThat(row.get("med_type")).isEqualTo("M");
    assertThat(row.get("if_loc_belig")).isEqualTo("0");
  }

  @Test
  void hasARowForEachPartyOfACeasefire() throws IOException {
    List<CSVRecord> rows = rows(Format.CEASEFIRES, Optional.empty());
    assertThat(rows).extracting(row -> row.get("actor_name")).contains("Chile", "Peru");
    CSVRecord chile =
        rows.stream()
            .filter(row -> row.get("actor_name").equals("Chile"))
            .findFirst()
            .orElseThrow();
    assertThat(chile.get("side")).isEqualTo("2");
    assertThat(chile.get("fixed_time")).isEqualTo("20");
    assertThat(chile.get("cf_dec_day")).isEqualTo("13");
    assertThat(chile.get("cf_effect_day")).isEqualTo("15");
    assertThat(chile.get("parley_state")).isEqualTo("in_force");
  }

  @Test
  void hasTheColumnsOfIcewsAndPolecat() throws IOException {
    List<CSVRecord> icews = Readers.tabs(Talks.text(Format.ICEWS));
    assertThat(icews).hasSize(2).allMatch(CSVRecord::isConsistent);
    assertThat(icews.get(0).size()).isEqualTo(20);
    CSVRecord consult = icews.get(0);
    assertThat(consult.get("CAMEO Code")).isEqualTo("036");
    assertThat(consult.get("Source Country")).isEqualTo("Peru");
    assertThat(consult.get("Event Date")).isEqualTo("2023-09-13");
    assertThat(icews.get(1).get("Source Name")).isEqualTo(Talks.SCRIPT);
    List<CSVRecord> polecat = Readers.tabs(Talks.text(Format.POLECAT));
    assertThat(polecat).hasSize(2).allMatch(CSVRecord::isConsistent);
    assertThat(polecat.get(0).size()).isEqualTo(40);
    assertThat(polecat.get(0).get("Quad Code")).isEqualTo("VERBAL COOPERATION");
    assertThat(polecat.get(0).get("Contexts")).isEqualTo("diplomatic;military");
    assertThat(polecat.get(1).get("Recipient Country")).isEqualTo("PER");
  }

  @Test
  void hasTheSixtyOneColumnsOfGdelt() throws IOException {
    List<CSVRecord> rows = Readers.gdelt(Talks.text(Format.GDELT));
    assertThat(rows).hasSize(2).allMatch(row -> row.size() == 61);
    CSVRecord consult = rows.get(0);
    assertThat(Long.parseLong(consult.get(0))).isPositive();
    assertThat(consult.get(1)).isEqualTo("20230913");
    assertThat(consult.get(4)).isEqualTo("2023.6932");
    assertThat(consult.get(5)).isEqualTo("PERGOV");
    assertThat(consult.get(26)).isEqualTo("036");
    assertThat(consult.get(28)).isEqualTo("03");
    assertThat(consult.get(29)).isEqualTo("1");
    assertThat(consult.get(52)).isEqualTo("Lima, Peru");
    assertThat(consult.get(59)).isEqualTo("20230913000000");
    assertThat(consult.get(60)).isEqualTo("a1.txt");
    assertThat(rows.get(1).get(6)).isEqualTo(Talks.SCRIPT.toUpperCase(Locale.ROOT));
  }

  private static List<CSVRecord> rows(Format format, Optional<String> view) throws IOException {
    return Readers.csv(new String(Talks.bytes(format, view), StandardCharsets.UTF_8));
  }
}
