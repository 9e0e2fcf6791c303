package parley.evaluation.synthetic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import parley.evaluation.synthetic.SyntheticReport.Mark;

/** Tells items in one report: days as they are said on its day, people by office at first. */
final class Teller {

  private static final int NAMED_DAYS = 6;
  private static final int SURE_DAYS = 3;

  private final Lexicon lexicon;
  private final Random random;
  private final LocalDate today;
  private final List<Item> known;
  private final DateTimeFormatter dayAndMonth;
  private final Set<Person> introduced = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  /**
   * A teller for a report of that day.
   *
   * @param known all that there is to tell: what has become known by that day can be mistaken for
   *     what is told
   */
  Teller(Lexicon lexicon, Random random, LocalDate today, boolean american, List<Item> known) {
    this.lexicon = lexicon;
    this.random = random;
    this.today = today;
    this.known = known;
    this.dayAndMonth = DateTimeFormatter.ofPattern(american ? "MMMM d" : "d MMMM", Locale.ENGLISH);
  }

  /** A sentence, and what it tells; its mark lies from 0 to its end. */
  record Sentence(String text, Optional<Mark> mark) {

    Sentence edited(String edited) {
      return new Sentence(
          edited,
          mark.map(m -> new Mark(0, edited.length(), m.entry(), m.told(), m.wrong(), m.also())));
    }
  }

  /** The fullest sentence that there is for an item. */
  Optional<Sentence> fully(Item item) {
    List<Wording> fitting = fitting(item);
    return fitting.stream()
        .max(
            Comparator.comparing((Wording wording) -> wording.gaps().contains("when"))
                .thenComparing(wording -> wording.gaps().contains("place"))
                .thenComparing(wording -> wording.gaps().contains("length"))
                .thenComparing(wording -> wording.gaps().size())
                .thenComparing(Wording::text))
        .map(most -> alike(fitting, most))
        .map(wording -> sentence(wording, item, ""));
  }

  /** Any wording that tells as much of day and place as the fullest. */
  private Wording alike(List<Wording> fitting, Wording most) {
    List<Wording> alike =
        fitting.stream()
            .filter(
                wording ->
                    List.of("when", "place", "length", "killed").stream()
                        .allMatch(
                            gap -> wording.gaps().contains(gap) || !most.gaps().contains(gap)))
            .toList();
    return alike.get(random.nextInt(alike.size()));
  }

  /** Any sentence for an item; none if all have been used in this report. */
  Optional<Sentence> any(Item item) {
    List<Wording> fitting = fitting(item);
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(sentence(fitting.get(random.nextInt(fitting.size())), item, ""));
  }

  /** A sentence that gives the other version of an item. */
  Optional<Sentence> contradicting(Item item) {
    String gap = item.contradiction().map(change -> change.getKey()).orElse("");
    List<Wording> fitting =
        fitting(item).stream().filter(wording -> wording.gaps().contains(gap)).toList();
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(
            sentence(fitting.get(random.nextInt(fitting.size())), item.contradicted(), gap));
  }

  /** A headline for an item; {@code wrong} names the gap that is filled otherwise, if one is. */
  Optional<Sentence> headline(Item item, String wrong) {
    List<Wording> fitting =
        lexicon.wordings(item.headlines()).stream()
            .filter(wording -> item.gaps().keySet().containsAll(wording.gaps()))
            .toList();
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(
            marked(
                filled(fitting.get(random.nextInt(fitting.size())), item, true),
                item,
                wrong,
                Set.of(),
                Set.of()));
  }

  private List<Wording> fitting(Item item) {
    return lexicon.wordings(item.wordings()).stream()
        .filter(wording -> item.gaps().keySet().containsAll(wording.gaps()))
        .filter(wording -> !used.contains(wording.text()))
        .filter(wording -> !wording.text().contains("{A.capital}") || hasCapital(item))
        .filter(wording -> !item.isMistaken(wording.gaps(), known, today, NAMED_DAYS))
        .toList();
  }

  private static boolean hasCapital(Item item) {
    return item.gaps().get("A") instanceof Party party && !party.capital().isEmpty();
  }

  private Sentence sentence(Wording wording, Item item, String wrong) {
    used.add(wording.text());
    return marked(filled(wording, item, false), item, wrong, wording.gaps(), wording.also());
  }

  private static Sentence marked(
      String text, Item item, String wrong, Set<String> gaps, Set<String> also) {
    return new Sentence(
        text,
        Optional.of(new Mark(0, text.length(), item.entry(), new TreeSet<>(gaps), wrong, also)));
  }

  private String filled(Wording wording, Item item, boolean headline) {
    Matcher gap = Wording.GAP.matcher(wording.text());
    StringBuilder text = new StringBuilder();
    while (gap.find()) {
      Object value = item.gaps().getOrDefault(gap.group(1), "");
      String part = gap.group(2) == null ? "" : gap.group(2);
      String words = value instanceof LocalDate day ? day(day, item) : words(value, part, headline);
      gap.appendReplacement(text, Matcher.quoteReplacement(words));
    }
    gap.appendTail(text);
    String tidy = text.toString().replaceAll(",([.,;:])", "$1").replaceAll(",(['’]s)", "$1");
    if (Character.isDigit(tidy.charAt(0))) {
      return Numbers.spelledAtStart(tidy);
    }
    int first = tidy.startsWith("\"") ? 1 : 0;
    return tidy.substring(0, first)
        + tidy.substring(first, first + 1).toUpperCase(Locale.ROOT)
        + tidy.substring(first + 1);
  }

  private String words(Object value, String part, boolean headline) {
    if (value instanceof Person person) {
      return person(person, part, headline);
    } else if (value instanceof Party party) {
      return switch (part) {
        case ".adj" -> party.adjective();
        case ".capital" -> party.capital();
        case "'s" -> headline ? party.name() + "'s" : party.possessive();
        default -> headline ? party.name() : party.text();
      };
    }
    return value.toString();
  }

  private String person(Person person, String part, boolean headline) {
    if (headline) {
      return person.family();
    } else if (part.equals(".own")) {
      return introduced.add(person) ? person.office() + " " + person.name() : person.family();
    }
    return introduced.add(person) ? person.introduced(random) : person.family();
  }

  /** The weekday, where it can be no other: of what was called off the verb tells no direction. */
  private String day(LocalDate day, Item item) {
    long away = ChronoUnit.DAYS.between(day, today);
    if (Math.abs(away) <= (item.wordings().endsWith("/cancelled") ? SURE_DAYS : NAMED_DAYS)) {
      DayOfWeek name = day.getDayOfWeek();
      return "on " + name.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
    return "on " + dayAndMonth.format(day);
  }
}
