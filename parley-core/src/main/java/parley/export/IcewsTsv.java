package parley.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.text.Report;

/**
 * Events in the columns of ICEWS.
 *
 * <p>Trap: a CAMEO code stands in quotation marks, so that what heeds them keeps its leading zero.
 */
final class IcewsTsv {

  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");

  private static final int CAMEO = COLUMNS.indexOf("CAMEO Code");

  private final Chosen chosen;

  IcewsTsv(Chosen chosen) {
    this.chosen = chosen;
  }

  void write(Writer out) throws IOException {
    Tsv.plain(COLUMNS, out);
    for (Dyad dyad : Dyad.of(chosen)) {
      Tsv.quoted(row(dyad), CAMEO, out);
    }
  }

  private static List<String> row(Dyad dyad) {
    Report report = dyad.claim().report();
    return List.of(
        dyad.event().id(),
        dyad.day().map(LocalDate::toString).orElse(""),
        name(dyad.source()),
        sectors(dyad.source()),
        country(dyad.source()),
        Cell.harmless(dyad.claim().claim().evidence().sentence()),
        dyad.event().cameo().orElse(""),
        dyad.goldstein(),
        name(dyad.target()),
        sectors(dyad.target()),
        country(dyad.target()),
        report.id(),
        "",
        Cell.harmless(report.publisher().orElse("")),
        Cell.harmless(dyad.city().orElse("")),
        "",
        "",
        Dyad.countryName(dyad.placeCountry()),
        "",
        "");
  }

  private static String name(Optional<Dyad.Side> side) {
    return Cell.harmless(side.map(Dyad.Side::name).orElse(""));
  }

  private static String sectors(Optional<Dyad.Side> side) {
    return side.map(each -> String.join(",", each.sectors())).orElse("");
  }

  private static String country(Optional<Dyad.Side> side) {
    return side.map(each -> Dyad.countryName(each.country())).orElse("");
  }
}
