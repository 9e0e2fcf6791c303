package parley.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.actors.Gazetteer;

/**
 * The shapes of the world's countries on one flat sheet, and where on it each has its middle.
 *
 * <p>Equal Earth: areas are true. Made of Natural Earth's countries by {@code
 * src/main/world/make-world.mjs}; borders are as that source draws them.
 */
final class WorldMap {

  /** The sheet's size. */
  static final int WIDTH = 1000;

  static final int HEIGHT = 438;

  /** As make-world.mjs has d3 fit the sheet: its scale, its middle, and the longitude there. */
  private static final double SCALE = 182.18216533880482;

  private static final double MIDDLE_X = 500;
  private static final double MIDDLE_Y = 242;
  private static final double MERIDIAN = 11;

  /**
   * Equal Earth's coefficients, as its authors publish them (Šavrič, Patterson and Jenny, 2018).
   */
  private static final double[] A = {1.340264, -0.081106, 0.000893, 0.003796};

  /** A place on the sheet. */
  record At(double x, double y) {}

  /** Where on the sheet a point of the earth is, to a tenth. */
  static At at(Gazetteer.Point point) {
    double half = Math.sqrt(3) / 2;
    double longitude = Math.toRadians(Math.IEEEremainder(point.longitude() - MERIDIAN, 360));
    double angle = Math.asin(half * Math.sin(Math.toRadians(point.latitude())));
    double square = angle * angle;
    double sixth = square * square * square;
    double x =
        longitude
            * Math.cos(angle)
            / (half * (A[0] + 3 * A[1] * square + sixth * (7 * A[2] + 9 * A[3] * square)));
    double y = angle * (A[0] + A[1] * square + sixth * (A[2] + A[3] * square));
    return new At(tenth(MIDDLE_X + SCALE * x), tenth(MIDDLE_Y - SCALE * y));
  }

  private static double tenth(double number) {
    return Math.round(number * 10) / 10.0;
  }

  /**
   * One country.
   *
   * @param code ISO 3166-1 alpha-3
   * @param x its middle, from the left: the centroid of its largest part
   * @param y its middle, from the top
   * @param outline its shape as an SVG path
   */
  record Country(String code, double x, double y, String outline) {}

  private static final WorldMap STANDARD = read();

  private final Map<String, Country> countries = new TreeMap<>();

  private WorldMap() {}

  static WorldMap standard() {
    return STANDARD;
  }

  private static WorldMap read() {
    WorldMap map = new WorldMap();
    try (InputStream file = WorldMap.class.getResourceAsStream("/parley/web/world.json")) {
      if (file == null) {
        throw new IllegalStateException("parley/web/world.json is not on the class path");
      }
      for (JsonNode country : JsonMapper.builder().build().readTree(file)) {
        String code = country.path("code").asText();
        map.countries.put(
            code,
            new Country(
                code,
                country.path("x").asDouble(),
                country.path("y").asDouble(),
                country.path("d").asText()));
      }
      return map;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Country> countries() {
    return new ArrayList<>(countries.values());
  }

  Optional<Country> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }
}
