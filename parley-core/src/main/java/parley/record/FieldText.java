package parley.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.actors.ActorList;
import parley.claims.Incident;
import parley.claims.Place;
import parley.time.When;

/**
 * Values of fields as an editor reads and writes them, and back: {@code 2025-03-14}, {@code Jeddah
 * (SAU)}, {@code took_place}, {@code 9+}.
 *
 * <p>Whatever cannot be read is refused with a message that says what could be.
 */
final class FieldText {

  private static final Pattern QUALIFIED = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)");
  private static final Pattern EXACTLY = Pattern.compile("\\d{1,9}");
  private static final Pattern AT_LEAST = Pattern.compile("(\\d{1,9})\\+");
  private static final Pattern AT_MOST = Pattern.compile("up to (\\d{1,9})");
  private static final Pattern BETWEEN = Pattern.compile("(\\d{1,9})[-–](\\d{1,9})");

  private FieldText() {}

  /** A name, and what stands in brackets behind it. */
  record Qualified(String name, Optional<String> qualifier) {
    static Qualified of(String text) {
      Matcher qualified = QUALIFIED.matcher(text);
      return qualified.matches()
          ? new Qualified(qualified.group(1), Optional.of(qualified.group(2).strip()))
          : new Qualified(text, Optional.empty());
    }
  }

  /** The only value. */
  static String one(List<String> values) {
    if (values.size() != 1) {
      throw new IllegalArgumentException("it takes one value, not " + values.size());
    }
    return values.get(0);
  }

  /** The only value, or none. */
  static Optional<String> optional(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(one(values));
  }

  /** The constant of that name in lower case. */
  static <E extends Enum<E>> E word(Class<E> vocabulary, List<String> values) {
    return word(vocabulary, one(values));
  }

  static <E extends Enum<E>> E word(Class<E> vocabulary, String word) {
    for (E constant : vocabulary.getEnumConstants()) {
      if (RecordJson.word(constant).equals(word.replace(' ', '_').toLowerCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "'"
            + word
            + "' is none of "
            + Arrays.stream(vocabulary.getEnumConstants())
                .map(RecordJson::word)
                .collect(Collectors.joining(" ")));
  }

  /** A day, month, year, or first and last day; undated if there is no value. */
  static When when(List<String> values) {
    return optional(values).map(FieldText::when).orElse(When.undated());
  }

  private static When when(String text) {
    try {
      int slash = text.indexOf('/');
      if (slash >= 0) {
        return When.between(
            LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
      }
      return switch (text.length()) {
        case 4 -> new When.Year(Year.parse(text).getValue());
        case 7 -> new When.Month(YearMonth.parse(text));
        default -> When.day(LocalDate.parse(text));
      };
    } catch (DateTimeException | IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          "'" + text + "' is no date such as 2025-03-14, 2025-03, 2025 or 2025-03-14/2025-03-16",
          wrong);
    }
  }

  static List<String> of(When when) {
    if (!(when instanceof When.Dated dated)) {
      return List.of();
    }
    if (when instanceof When.Month month) {
      return List.of(month.month().toString());
    } else if (when instanceof When.Year year) {
      return List.of(Year.of(year.year()).toString());
    }
    return List.of(
        dated.from().equals(dated.to())
            ? dated.from().toString()
            : dated.from() + "/" + dated.to());
  }

  /** A length of time in ISO 8601. */
  static Period length(String text) {
    try {
      return Period.parse(text);
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException("'" + text + "' is no length such as P30D or P2M", wrong);
    }
  }

  /** A place with the code of its country in brackets, where it is known. */
  static Place place(String text) {
    Qualified place = Qualified.of(text);
    if (place.qualifier().isPresent() && !isCountry(place.qualifier().get())) {
      throw new IllegalArgumentException(
          "'"
              + place.qualifier().get()
              + "' is no country's code of three letters, as in Jeddah (SAU)");
    }
    return new Place(place.name(), place.qualifier());
  }

  static String of(Place place) {
    return place.name() + place.country().map(country -> " (" + country + ")").orElse("");
  }

  static boolean isCountry(String code) {
    return !Countries.name(code).equals(code) || ActorList.standard().state(code).isPresent();
  }

  /** A number of people: {@code 12}, {@code 9+}, {@code up to 10} or {@code 3-5}. */
  static Incident.Count count(String text) {
    Matcher atLeast = AT_LEAST.matcher(text);
    Matcher atMost = AT_MOST.matcher(text);
    Matcher between = BETWEEN.matcher(text);
    if (EXACTLY.matcher(text).matches()) {
      return Incident.Count.exactly(Integer.parseInt(text));
    } else if (atLeast.matches()) {
      return Incident.Count.atLeast(Integer.parseInt(atLeast.group(1)));
    } else if (atMost.matches()) {
      return new Incident.Count(
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.of(Integer.parseInt(atMost.group(1))));
    } else if (between.matches()
        && Integer.parseInt(between.group(1)) <= Integer.parseInt(between.group(2))) {
      return new Incident.Count(
          OptionalInt.of(Integer.parseInt(between.group(1))),
          OptionalInt.empty(),
          OptionalInt.of(Integer.parseInt(between.group(2))));
    }
    throw new IllegalArgumentException(
        "'" + text + "' is no number of people such as 12, 9+, up to 10 or 3-5");
  }

  static String of(Incident.Count count) {
    if (count.best().isPresent()) {
      return Integer.toString(count.best().getAsInt());
    }
    if (count.low().isPresent()) {
      return count.high().isPresent()
          ? count.low().getAsInt() + "-" + count.high().getAsInt()
          : count.low().getAsInt() + "+";
    }
    return "up to " + count.high().orElse(0);
  }
}
