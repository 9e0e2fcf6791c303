package parley.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.record.EventEntry;

/**
 * Events in the 61 columns of GDELT 2.0's event table, tab-separated, without a header.
 *
 * <p>Trap: GDELT counts places in FIPS 10-4 codes, which Parley does not know, so these are empty;
 * actors' countries are CAMEO's, which are ISO's but for a few.
 */
final class GdeltTsv {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int COUNTRY = 1;
  private static final int CITY = 4;

  private final Chosen chosen;

  GdeltTsv(Chosen chosen) {
    this.chosen = chosen;
  }

  void write(Writer out) throws IOException {
    for (Dyad dyad : Dyad.of(chosen)) {
      Tsv.plain(row(dyad), out);
    }
  }

  private static List<String> row(Dyad dyad) {
    EventEntry event = dyad.event();
    List<String> row = new ArrayList<>();
    row.add(number(event.id()));
    row.add(dyad.day().map(day -> day.format(DAY)).orElse(""));
    row.add(dyad.day().map(day -> day.format(DAY).substring(0, 6)).orElse(""));
    row.add(dyad.day().map(day -> day.format(DAY).substring(0, 4)).orElse(""));
    row.add(dyad.day().map(GdeltTsv::fraction).orElse(""));
    actor(row, dyad.source());
    actor(row, dyad.target());
    row.add(""); // IsRootEvent: whether it stands in the lead is not kept
    String cameo = event.cameo().orElse("");
    row.add(cameo);
    row.add(cameo.substring(0, Math.min(3, cameo.length())));
    row.add(cameo.substring(0, Math.min(2, cameo.length())));
    row.add(event.quad().map(quad -> String.valueOf(quad.ordinal() + 1)).orElse(""));
    row.add(dyad.goldstein());
    row.add(String.valueOf(event.basis().claims().size()));
    row.add(String.valueOf(event.basis().origins()));
    row.add(String.valueOf(event.basis().reports().size()));
    row.add(""); // AvgTone
    row.addAll(Collections.nCopies(16, "")); // where the two actors are
    place(row, dyad);
    row.add(event.basis().firstReported().map(day -> day.format(DAY) + "000000").orElse(""));
    row.add(Cell.harmless(dyad.claim().report().source()));
    return row;
  }

  /** Code, name, country, then group, ethnicity and two religions, then three types. */
  private static void actor(List<String> row, Optional<Dyad.Side> side) {
    String country = side.map(Dyad.Side::country).orElse("");
    List<String> sectors = side.map(Dyad.Side::sectors).orElse(List.of());
    row.add(country + sectors.stream().findFirst().orElse(""));
    row.add(Cell.harmless(side.map(each -> each.name().toUpperCase(Locale.ROOT)).orElse("")));
    row.add(country);
    row.addAll(Collections.nCopies(4, ""));
    for (int type = 0; type < 3; type++) {
      row.add(type < sectors.size() ? sectors.get(type) : "");
    }
  }

  /** Type, full name, then country, two divisions, latitude, longitude and feature. */
  private static void place(List<String> row, Dyad dyad) {
    String country = Dyad.countryName(dyad.placeCountry());
    if (dyad.event().place().isEmpty()) {
      row.addAll(List.of("", ""));
    } else if (dyad.city().isPresent()) {
      row.add(String.valueOf(CITY));
      row.add(Cell.harmless(dyad.city().get() + (country.isEmpty() ? "" : ", " + country)));
    } else {
      row.add(String.valueOf(COUNTRY));
      row.add(country);
    }
    row.addAll(Collections.nCopies(6, ""));
  }

  /** An entry's id as a number: what follows its first letter, read in base 32. */
  static String number(String id) {
    long number = 0;
    for (int i = 1; i < id.length(); i++) {
      number = number * BASE32.length() + BASE32.indexOf(id.charAt(i));
    }
    return String.valueOf(number);
  }

  /** The year with the share of it that has passed, of months of 30 days, as GDELT counts it. */
  private static String fraction(LocalDate day) {
    double share = ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0;
    return String.format(Locale.ROOT, "%.4f", day.getYear() + share);
  }
}
