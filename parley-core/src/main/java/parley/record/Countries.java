package parley.record;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries' English names by their ISO 3166-1 alpha-3 codes. */
final class Countries {

  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> CODES = new HashMap<>();

  static {
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      String name = country.getDisplayCountry(Locale.ENGLISH);
      NAMES.put(country.getISO3Country(), name);
      CODES.put(Words.fold(name), country.getISO3Country());
    }
  }

  private Countries() {}

  /** The country's name, or the code itself where it is none that Java knows. */
  static String name(String code) {
    return NAMES.getOrDefault(code, code);
  }

  /** The code of the country of that folded name. */
  static Optional<String> code(String key) {
    return Optional.ofNullable(CODES.get(key));
  }
}
