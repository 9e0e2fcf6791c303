package parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parquet, read back by Apache's own reader. */
final class ParquetTest {

  static List<String> views() {
    return Export.views(Format.PARQUET);
  }

  @ParameterizedTest
  @MethodSource("views")
  void holdsTheCellsOfTheTable(String view) throws IOException {
    List<Map<String, Object>> rows = rows(view);
    List<CSVRecord> cells = cells(view);
    assertThat(rows).hasSameSizeAs(cells);
    assertThat(rows.isEmpty()).isEqualTo(view.equals("corrections")); // none are made
    for (int i = 0; i < rows.size(); i++) {
      for (String column : cells.get(i).getParser().getHeaderNames()) {
        Object value = rows.get(i).get(column);
        String text = value == null ? "" : value.toString();
        assertThat(
                Cell.harmless(text).equals(cells.get(i).get(column))
                    || text.equals(cells.get(i).get(column)))
            .as(column + ": " + text + " for " + cells.get(i).get(column))
            .isTrue();
      }
    }
  }

  @Test
  void hasTypes() throws IOException {
    Map<String, Object> event = rows("events").get(0);
    assertThat(event.get("cameo")).isEqualTo("036");
    assertThat(event.get("goldstein")).isEqualTo(4.0);
    assertThat(event.get("date_from")).isEqualTo(LocalDate.parse("2023-09-13"));
    assertThat(event.get("origins")).isEqualTo(1L);
    assertThat(rows("proposals").get(0).get("in_force")).isEqualTo(true);
  }

  private static List<Map<String, Object>> rows(String view) throws IOException {
    return Readers.parquet(Talks.bytes(Format.PARQUET, Optional.of(view)));
  }

  private static List<CSVRecord> cells(String view) throws IOException {
    return Readers.csv(
        new String(Talks.bytes(Format.CSV, Optional.of(view)), StandardCharsets.UTF_8));
  }
}
