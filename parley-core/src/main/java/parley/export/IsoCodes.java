package parley.export;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.TreeMap;

/** Country and language codes as FollowTheMoney has them. */
final class IsoCodes {

  private static final Map<String, String> ALPHA_2 = alpha2();

  private IsoCodes() {}

  /** The ISO 3166-1 alpha-2 code, in lower case, for an alpha-3 code. */
  static Optional<String> country(String alpha3) {
    return Optional.ofNullable(ALPHA_2.get(alpha3));
  }

  /** The ISO 639-3 code for an ISO 639-1 code. */
  static Optional<String> language(String code) {
    try {
      return Optional.of(Locale.forLanguageTag(code).getISO3Language())
          .filter(each -> !each.isEmpty());
    } catch (MissingResourceException unknown) {
      return Optional.empty();
    }
  }

  private static Map<String, String> alpha2() {
    Map<String, String> codes = new TreeMap<>();
    for (String code : Locale.getISOCountries()) {
      codes.put(
          new Locale.Builder().setRegion(code).build().getISO3Country(),
          code.toLowerCase(Locale.ROOT));
    }
    codes.put("XKX", "xk");
    return codes;
  }
}
