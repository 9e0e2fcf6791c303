package parley.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.actors.Mention;
import parley.text.Report;

/** Events in the columns of POLECAT, as its public files have them. */
final class PolecatTsv {

  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  private static final int NO_CODE = -1;

  private final Chosen chosen;

  PolecatTsv(Chosen chosen) {
    this.chosen = chosen;
  }

  void write(Writer out) throws IOException {
    Tsv.quoted(COLUMNS, NO_CODE, out);
    for (Dyad dyad : Dyad.of(chosen)) {
      Tsv.quoted(row(dyad), NO_CODE, out);
    }
  }

  private static List<String> row(Dyad dyad) {
    Report report = dyad.claim().report();
    String place = dyad.event().place().map(parley.claims.Place::name).orElse("");
    List<String> row = new ArrayList<>();
    row.add(dyad.event().id());
    row.add(dyad.day().map(LocalDate::toString).orElse(""));
    row.add(dyad.event().type());
    row.add(dyad.event().mode().orElse(""));
    row.add(dyad.goldstein());
    row.add(dyad.quad());
    row.add(String.join(";", dyad.event().contexts()));
    side(row, dyad.source());
    side(row, dyad.target());
    row.add(Cell.harmless(place));
    row.add(Cell.harmless(dyad.city().orElse("")));
    row.addAll(List.of("", ""));
    row.add(dyad.placeCountry());
    row.addAll(List.of("", "", ""));
    row.add(Cell.harmless(place));
    row.add("");
    row.add(Cell.harmless(report.publisher().orElse("")));
    row.add(dyad.event().basis().firstReported().map(LocalDate::toString).orElse(""));
    row.addAll(List.of("", "", ""));
    row.add(report.language());
    row.add("");
    return row;
  }

  private static void side(List<String> row, Optional<Dyad.Side> side) {
    List<String> sectors = side.map(Dyad.Side::sectors).orElse(List.of());
    row.add(Cell.harmless(side.map(Dyad.Side::name).orElse("")));
    row.add(side.map(Dyad.Side::country).orElse(""));
    row.add("");
    row.add(sectors.stream().findFirst().orElse(""));
    row.add(String.join(";", sectors));
    row.add(Cell.harmless(mention(side).flatMap(Mention::office).orElse("")));
    row.add(Cell.harmless(mention(side).map(Mention::text).orElse("")));
    row.add("");
  }

  private static Optional<Mention> mention(Optional<Dyad.Side> side) {
    return side.flatMap(Dyad.Side::mention);
  }
}
