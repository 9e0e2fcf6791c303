package parley.benchmark;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One report's own names, numbers and days, put over paragraphs of the sample.
 *
 * <p>The same name becomes the same name throughout one report. States keep their names, so that
 * the reports still tell of contacts and measures between parties that are known.
 */
final class Disguise {

  private static final Pattern DAY =
      Pattern.compile(
          "\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b"
              + "|\\b(February) \\d+\\b|\\b(January)\\b");

  /** Numbers of people and things; not lengths of time, nor parts of names. */
  private static final Pattern COUNT = Pattern.compile("(?<![\\w-])\\d{2,3}(?![\\w-])");

  private final Random random;
  private final LocalDate published;
  private final Pattern people;
  private final Pattern towns;
  private final Map<String, String> given = new TreeMap<>();
  private final Map<String, String> family = new TreeMap<>();
  private final Map<String, String> places = new TreeMap<>();

  /** A disguise drawn from {@code random}, for a report of this day. */
  Disguise(Names names, LocalDate published, Random random) {
    this.random = random;
    this.published = published;
    List<String> families = shuffled(names.family(), random);
    List<String> givenNames = new ArrayList<>();
    for (String person : names.people()) {
      int space = person.lastIndexOf(' ');
      String last = person.substring(space + 1);
      givenNames.add(person.substring(0, space));
      given.put(last, names.given().get(random.nextInt(names.given().size())));
      family.put(last, families.get(family.size()));
    }
    List<String> invented = shuffled(names.places(), random);
    names.towns().forEach(town -> places.put(town, invented.get(places.size())));
    people =
        Pattern.compile("\\b(?:(" + any(givenNames) + ") )?\\b(" + any(family.keySet()) + ")\\b");
    towns = Pattern.compile("\\b(" + any(places.keySet()) + ")\\b");
  }

  /** The text with all names, counts and days exchanged. */
  String over(String text) {
    String named =
        people
            .matcher(text)
            .replaceAll(
                name -> {
                  String last = name.group(2);
                  return name.group(1) == null
                      ? got(family, last)
                      : got(given, last) + " " + got(family, last);
                });
    String placed = towns.matcher(named).replaceAll(town -> got(places, town.group()));
    String counted = COUNT.matcher(placed).replaceAll(count -> "" + (12 + random.nextInt(480)));
    return DAY.matcher(counted)
        .replaceAll(
            day -> {
              if (day.group(1) != null) {
                return weekday(day.group(1));
              }
              return earlier(day.group(2) != null ? "MMMM d" : "MMMM");
            });
  }

  /** Another day of the week, as far from the one given as all others in this report. */
  private String weekday(String name) {
    DayOfWeek day = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    return day.plus(published.getDayOfYear()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private String earlier(String format) {
    return DateTimeFormatter.ofPattern(format, Locale.ENGLISH)
        .format(published.minusDays(8 + random.nextInt(50)));
  }

  private static String got(Map<String, String> names, String name) {
    return names.getOrDefault(name, name);
  }

  private static List<String> shuffled(List<String> names, Random random) {
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static String any(Iterable<String> names) {
    List<String> quoted = new ArrayList<>();
    names.forEach(name -> quoted.add(Pattern.quote(name)));
    return String.join("|", quoted);
  }
}
