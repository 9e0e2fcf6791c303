package parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.actors.Gazetteer;

class WorldMapTest {

  /** As d3's geoEqualEarth puts them on the sheet that make-world.mjs fits. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 469.866, 242",
    "55.75, 37.62, 557.224, 54.570",
    "38.9, -77, 284.885, 104.403",
    "-1.67, 29.23, 549.930, 248.163",
    "-41.3, 174.8, 894.422, 387.246",
    "65, -170, 850.917, 32.140",
  })
  void putsAPointWhereTheShapesOfTheCountriesAre(
      double latitude, double longitude, double x, double y) {
    WorldMap.At at = WorldMap.at(new Gazetteer.Point(latitude, longitude));
    assertThat(at.x()).isCloseTo(x, within(0.06));
    assertThat(at.y()).isCloseTo(y, within(0.06));
  }
}
