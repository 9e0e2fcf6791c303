package parley.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.standard();

  @ParameterizedTest
  @CsvSource({
    "Geneva, CHE, 46.2, 6.1",
    "Qamishli, SYR, 37.1, 41.2",
    "Al Qāmishlī, SYR, 37.1, 41.2",
    "Łódź, POL, 51.8, 19.5",
    "Lodz, POL, 51.8, 19.5",
    "GOMA, COD, -1.7, 29.2",
    "Ta'izz, YEM, 13.6, 44.0",
  })
  void findsATownInAnySpelling(String name, String country, double latitude, double longitude) {
    assertThat(gazetteer.point(name, country))
        .hasValueSatisfying(
            point -> {
              assertThat(point.latitude()).isCloseTo(latitude, within(0.1));
              assertThat(point.longitude()).isCloseTo(longitude, within(0.1));
            });
  }

  @Test
  void listsAllCountriesThatHaveATownOfTheName() {
    assertThat(gazetteer.countries("Tripoli")).contains("LBN", "LBY");
    assertThat(gazetteer.countries("No Such Town")).isEmpty();
    assertThat(gazetteer.point("Goma", "FRA")).isEmpty();
  }

  @Test
  void takesAnEmptyNameForNoTown() {
    assertThat(gazetteer.countries("")).isEmpty();
    assertThat(gazetteer.countries("…")).isEmpty();
  }

  @Test
  void knowsWhereAlmostAllListedCapitalsAre() {
    assertThat(Locale.getISOCountries())
        .extracting(country -> new Locale("", country).getISO3Country())
        .filteredOn(code -> ActorList.standard().capital(code).isPresent())
        .filteredOn(
            code ->
                gazetteer
                    .point(ActorList.standard().capital(code).orElseThrow().name(), code)
                    .isEmpty())
        .hasSizeLessThan(10);
  }
}
