package parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parquet, read back by Apache's own reader. */
final class ParquetTest {

  @TempDir private Path folder;

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

  private List<Map<String, Object>> rows(String view) throws IOException {
    Path file = folder.resolve(view + ".parquet");
    Files.write(file, Talks.bytes(Format.PARQUET, Optional.of(view)));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<?, ?> row : new CarpetReader<>(file.toFile(), Map.class).toList()) {
      Map<String, Object> values = new java.util.HashMap<>();
      row.forEach((column, value) -> values.put(column.toString(), value));
      rows.add(values);
    }
    return rows;
  }

  private static List<CSVRecord> cells(String view) throws IOException {
    String text = new String(Talks.bytes(Format.CSV, Optional.of(view)), StandardCharsets.UTF_8);
    try (CSVParser parser =
        CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(text))) {
      return parser.getRecords();
    }
  }
}
