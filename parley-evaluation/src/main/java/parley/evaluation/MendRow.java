package parley.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One mediation event as a coder of MEND wrote it down.
 *
 * @param number of the row in its file, from 1
 * @param month the month it is coded in
 * @param day the day, where it is coded
 * @param city where it took place, unless it is "unknown" or "Virtual"
 * @param country the coded country of the place, by name or ISO 3166-1 alpha-3
 * @param individuals named mediators and named individuals of the parties
 * @param mediation whether it is mediation (M) and not only related to it (MR)
 */
record MendRow(
    int number,
    String summary,
    YearMonth month,
    Optional<LocalDate> day,
    Optional<String> city,
    Optional<String> country,
    List<String> thirdParties,
    List<String> localParties,
    List<String> individuals,
    boolean agreement,
    boolean mediation) {

  /** The rows of a file, in order. */
  static List<MendRow> read(Path file) throws IOException {
    List<List<String>> lines = cells(Files.readString(file));
    List<String> head = lines.get(0);
    List<MendRow> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < head.size() && i < line.size(); i++) {
        row.put(head.get(i), line.get(i).strip());
      }
      rows.add(row(rows.size() + 1, row));
    }
    return rows;
  }

  private static MendRow row(int number, Map<String, String> row) {
    YearMonth month =
        YearMonth.of(Integer.parseInt(cell(row, "Year")), Integer.parseInt(cell(row, "Month")));
    Optional<LocalDate> day =
        known(cell(row, "Day")).map(Integer::parseInt).filter(month::isValidDay).map(month::atDay);
    List<String> individuals = new ArrayList<>(list(cell(row, "individual_med_named")));
    individuals.addAll(list(cell(row, "local_indiv_group")));
    return new MendRow(
        number,
        cell(row, "Summary"),
        month,
        day,
        known(cell(row, "med_location - MULTISELECT")).filter(MendRow::isPlace),
        known(cell(row, "med_loc_cty")),
        list(cell(row, "third_party")),
        list(cell(row, "local_parties")),
        individuals,
        cell(row, "agmt").equals("1"),
        cell(row, "med_type").equals("M"));
  }

  private static String cell(Map<String, String> row, String column) {
    String cell = row.get(column);
    if (cell == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    return cell;
  }

  private static boolean isPlace(String location) {
    return !location.equalsIgnoreCase("unknown") && !location.equalsIgnoreCase("virtual");
  }

  private static Optional<String> known(String cell) {
    return Optional.of(cell).filter(each -> !each.isBlank());
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split(";", -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }

  /** Comma-separated cells; quoted ones may hold commas, line breaks and doubled quotes. */
  private static List<List<String>> cells(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (quoted) {
        if (each != '"') {
          cell.append(each);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append(each);
          i++;
        } else {
          quoted = false;
        }
      } else if (each == '"') {
        quoted = true;
      } else if (each == ',' || each == '\n') {
        line.add(cell.toString());
        cell.setLength(0);
        if (each == '\n') {
          lines.add(List.copyOf(line));
          line.clear();
        }
      } else if (each != '\r') {
        cell.append(each);
      }
    }
    if (!line.isEmpty() || !cell.isEmpty()) {
      line.add(cell.toString());
      lines.add(List.copyOf(line));
    }
    return lines;
  }
}
