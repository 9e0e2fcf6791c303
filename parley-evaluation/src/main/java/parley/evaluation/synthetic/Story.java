package parley.evaluation.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.evaluation.synthetic.Cast.Side;
import parley.evaluation.synthetic.TrueEntry.Step;

/**
 * What happens between the parties of one conflict, in chapters of eleven weeks.
 *
 * <p>Each chapter has rounds of talks, some of them in a city where they met before, and meetings,
 * calls, visits, letters, a proposal with changing positions, measures, deadlines, attacks (two of
 * them on one city within a week) and statements; and a few things that reports do not agree on.
 */
final class Story {

  static final int CHAPTER_DAYS = 77;

  private static final List<Integer> LENGTHS = List.of(10, 14, 20, 30, 45, 60, 90);
  private static final List<String> WEAPONS =
      List.of("missile_attack", "drone_attack", "shelling", "bombing");

  private final Cast cast;
  private final Lexicon lexicon;
  private final Random random;
  private final String prefix;
  private final Map<String, TrueEntry> entries = new TreeMap<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Lexicon.Words> unsaid = new ArrayList<>();
  private final Map<LocalDate, String> talks = new TreeMap<>();
  private LocalDate start;

  Story(int number, Cast cast, Lexicon lexicon, Random random, LocalDate start) {
    this.prefix = "s" + number + "-";
    this.cast = cast;
    this.lexicon = lexicon;
    this.random = random;
    this.start = start;
  }

  Map<String, TrueEntry> entries() {
    return entries;
  }

  /** What became known in the next chapter, in the order of its telling. */
  List<Item> chapter() {
    items.clear();
    talks();
    meetings();
    calls();
    visits();
    proposal();
    measures();
    deadlines();
    attacks();
    statements();
    start = start.plusDays(CHAPTER_DAYS);
    return List.copyOf(items);
  }

  private LocalDate day(int offset) {
    return start.plusDays(offset + random.nextInt(4));
  }

  private String city() {
    return cast.cities().get(random.nextInt(cast.cities().size() / 2));
  }

  private String frontCity() {
    int half = cast.cities().size() / 2;
    return cast.cities().get(half + random.nextInt(half));
  }

  private String any(String phrases) {
    List<String> list = lexicon.phrases(phrases);
    return list.get(random.nextInt(list.size()));
  }

  private Map<String, Object> sides(Side a, Side b) {
    Map<String, Object> gaps = new TreeMap<>();
    gaps.put("A", a.party());
    gaps.put("B", b.party());
    gaps.put("M", cast.mediator().party());
    gaps.put("m", cast.mediator().head());
    gaps.put("topic", any("topics"));
    return gaps;
  }

  private String add(
      String kind,
      String form,
      List<Party> parties,
      Set<String> thirds,
      Set<String> people,
      Optional<String> place,
      List<Step> steps,
      String words) {
    String id = prefix + kind + "-" + entries.size();
    List<String> codes = parties.stream().map(Party::code).toList();
    entries.put(id, new TrueEntry(id, kind, form, codes, thirds, people, place, steps, words));
    return id;
  }

  private void tell(String entry, String wordings, LocalDate day, Map<String, Object> gaps) {
    tell(entry, wordings, day, gaps, Optional.empty());
  }

  private void tell(
      String entry,
      String wordings,
      LocalDate day,
      Map<String, Object> gaps,
      Optional<Map.Entry<String, Object>> contradiction) {
    String top = wordings.substring(0, wordings.indexOf('/'));
    String last = wordings.substring(wordings.lastIndexOf('/') + 1);
    String own = top + "/" + last + "-headlines";
    String headlines =
        last.equals("lead") || lexicon.phrases(own).isEmpty() ? top + "/headlines" : own;
    items.add(new Item(entry, wordings, headlines, day, gaps, contradiction));
  }

  private void talks() {
    String usual = city();
    for (int round = 0; round < 5; round++) {
      LocalDate on = day(6 + 14 * round);
      String place = round % 3 == 2 ? city() : usual;
      Map<String, Object> gaps = sides(cast.one(), cast.other());
      gaps.put("a", cast.one().negotiator());
      gaps.put("b", cast.other().negotiator());
      gaps.put("place", place);
      gaps.put("when", on);
      talks.put(on, place);
      boolean held = round != 3;
      String id =
          add(
              "contact",
              "talks",
              List.of(cast.one().party(), cast.other().party()),
              Set.of(cast.mediator().party().code()),
              held
                  ? Set.of(cast.one().negotiator().name(), cast.other().negotiator().name())
                  : Set.of(),
              Optional.of(place),
              List.of(new Step(held ? "took_place" : "cancelled", "", on)),
              "");
      if (round % 2 == 1) {
        tell(id, "talks/planned", on.minusDays(2 + random.nextInt(4)), gaps);
      }
      if (held) {
        tell(id, "talks/held", on, gaps, round == 1 ? when(on.minusDays(1)) : Optional.empty());
        tell(id, "talks/lead", on, gaps, round == 2 ? led() : Optional.empty());
      } else {
        tell(id, "talks/cancelled", on.minusDays(1), gaps);
      }
    }
  }

  // A day late would be no contradiction: talks may last two days.
  private static Optional<Map.Entry<String, Object>> when(LocalDate day) {
    return Optional.of(Map.entry("when", day));
  }

  private Optional<Map.Entry<String, Object>> led() {
    return Optional.of(Map.entry("a", cast.one().soldier()));
  }

  private void meetings() {
    for (int i = 0; i < 3; i++) {
      LocalDate on = day(11 + 22 * i);
      String place = cityWithoutTalks(on);
      Map<String, Object> gaps = meeting(i);
      gaps.put("place", place);
      gaps.put("when", on);
      String id = contact("meeting", gaps, Optional.of(place), on);
      if (i == 2) {
        tell(id, "meeting/planned", on.minusDays(3), gaps);
      }
      Object other = city();
      tell(
          id,
          "meeting/held",
          on,
          gaps,
          i == 1 && !other.equals(place)
              ? Optional.of(Map.entry("place", other))
              : Optional.empty());
    }
  }

  /** A city with no round of talks at that time, for which the meeting would be taken. */
  private String cityWithoutTalks(LocalDate day) {
    String city = city();
    while (Stream.of(day.minusDays(1), day, day.plusDays(1))
        .map(talks::get)
        .anyMatch(city::equals)) {
      city = city();
    }
    return city;
  }

  /** Ministers of both sides, or the envoy and a head of state. */
  private Map<String, Object> meeting(int number) {
    Side a = number == 1 ? cast.mediator() : cast.one();
    Side b = number == 1 ? cast.one() : cast.other();
    Map<String, Object> gaps = sides(a, b);
    gaps.put("a", number == 1 ? a.head() : a.diplomat());
    gaps.put("b", number == 1 ? b.head() : b.diplomat());
    return gaps;
  }

  private String contact(
      String form, Map<String, Object> gaps, Optional<String> place, LocalDate on) {
    Person a = (Person) gaps.getOrDefault("a", cast.one().head());
    Person b = (Person) gaps.getOrDefault("b", cast.other().head());
    return add(
        "contact",
        form,
        List.of(a.party(), b.party()),
        Set.of(),
        Set.of(a.name(), b.name()),
        place,
        List.of(new Step("took_place", "", on)),
        "");
  }

  private void calls() {
    for (int i = 0; i < 3; i++) {
      LocalDate on = day(8 + 21 * i);
      Side a = i == 0 ? cast.mediator() : cast.one();
      Side b = i == 0 ? cast.one() : i == 1 ? cast.other() : cast.mediator();
      Map<String, Object> gaps = sides(a, b);
      gaps.put("a", i == 0 ? a.people().get(1) : a.head());
      gaps.put("b", i == 2 ? b.people().get(2) : b.head());
      gaps.put("when", on);
      String id = contact("call", gaps, Optional.empty(), on);
      if (i == 1) {
        tell(id, "call/planned", on.minusDays(2), gaps);
      }
      tell(id, "call/held", on, gaps);
    }
    LocalDate on = day(40);
    Map<String, Object> gaps = sides(cast.other(), cast.one());
    gaps.put("a", cast.other().head());
    gaps.put("b", cast.one().head());
    gaps.put("when", on);
    tell(contact("message", gaps, Optional.empty(), on), "message/held", on, gaps);
  }

  private void visits() {
    for (int i = 0; i < 2; i++) {
      LocalDate on = day(15 + 39 * i);
      Person envoy = cast.mediator().head();
      String place = cast.one().party().capital();
      Map<String, Object> gaps = sides(cast.mediator(), cast.one());
      gaps.put("a", envoy);
      gaps.put("place", place);
      gaps.put("when", on);
      String id =
          add(
              "contact",
              "visit",
              List.of(cast.mediator().party(), cast.one().party()),
              Set.of(),
              Set.of(envoy.name()),
              Optional.of(place),
              List.of(new Step("took_place", "", on)),
              "");
      if (i == 1) {
        tell(id, "visit/planned", on.minusDays(2), gaps);
      }
      tell(id, "visit/held", on, gaps);
    }
  }

  private void proposal() {
    boolean turned = random.nextBoolean();
    Side a = turned ? cast.other() : cast.one();
    Side b = turned ? cast.one() : cast.other();
    int length = LENGTHS.get(random.nextInt(LENGTHS.size()));
    LocalDate put = day(18);
    Map<String, LocalDate> stances = new TreeMap<>();
    stances.put("undecided", put.plusDays(2));
    stances.put("rejects", put.plusDays(9 + random.nextInt(5)));
    stances.put("supports_with_conditions", put.plusDays(22 + random.nextInt(5)));
    stances.put("accepts", put.plusDays(34 + random.nextInt(4)));
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("proposes", a.party().code(), put));
    stances.forEach((stance, on) -> steps.add(new Step(stance, b.party().code(), on)));
    String id =
        add(
            "proposal",
            "ceasefire",
            List.of(a.party(), b.party()),
            Set.of(),
            Set.of(),
            Optional.empty(),
            steps,
            "P" + length + "D");
    Map<String, Object> gaps = sides(a, b);
    gaps.put("a", a.diplomat());
    gaps.put("b", b.diplomat());
    gaps.put("length", length + "-day");
    gaps.put("demand", any("demands").replace("{place}", frontCity()));
    Map<String, Object> proposed = with(gaps, put);
    tell(
        id,
        "proposal/proposes",
        put,
        proposed,
        Optional.of(Map.entry("length", (length + 10) + "-day")));
    stances.forEach((stance, on) -> tell(id, "proposal/" + stance, on, with(gaps, on)));
  }

  private static Map<String, Object> with(Map<String, Object> gaps, LocalDate when) {
    Map<String, Object> dated = new TreeMap<>(gaps);
    dated.put("when", when);
    return dated;
  }

  private void measures() {
    measure("sanctions", cast.one(), cast.other(), List.of("threatened", "imposed", "suspended"));
    measure("military_aid", cast.mediator(), cast.one(), List.of("suspended", "resumed"));
    measure("tariffs", cast.mediator(), cast.other(), List.of("threatened", "imposed"));
  }

  /** A measure is one entry through all chapters: its changes are added to it. */
  private void measure(String form, Side a, Side b, List<String> changes) {
    String id = prefix + "measure-" + form;
    List<Step> steps = new ArrayList<>();
    TrueEntry before = entries.get(id);
    if (before != null) {
      steps.addAll(before.steps());
    }
    Map<String, Object> gaps = sides(a, b);
    gaps.put("a", a.diplomat());
    int offset = 20 + random.nextInt(8);
    for (String change : changes) {
      LocalDate on = day(offset);
      offset += 16;
      steps.add(new Step(change, a.party().code(), on));
      tell(id, "measure/" + form + "/" + change, on, with(gaps, on));
    }
    List<String> codes = List.of(a.party().code(), b.party().code());
    entries.put(
        id,
        new TrueEntry(id, "measure", form, codes, Set.of(), Set.of(), Optional.empty(), steps, ""));
  }

  private void deadlines() {
    for (int i = 0; i < 2; i++) {
      Side a = i == 0 ? cast.one() : cast.mediator();
      Side b = cast.other();
      LocalDate on = day(24 + 30 * i);
      int days = i == 0 ? 10 : 21;
      String id =
          add(
              "deadline",
              "",
              List.of(a.party(), b.party()),
              Set.of(),
              Set.of(),
              Optional.empty(),
              List.of(new Step("due", "", on.plusDays(days))),
              "P" + days + "D");
      Map<String, Object> gaps = with(sides(a, b), on);
      gaps.put("a", a.head());
      gaps.put("span", days == 10 ? "10 days" : "three weeks");
      gaps.put("length", days == 10 ? "10-day" : "three-week");
      gaps.put("demanded", any("demanded").replace("{place}", frontCity()));
      tell(id, "deadline/set", on, gaps);
    }
  }

  private void attacks() {
    String twice = frontCity();
    attack(day(12), twice, 0);
    attack(day(16), twice, 1);
    for (int i = 2; i < 6; i++) {
      attack(day(12 + 13 * i - 13), frontCity(), i);
    }
  }

  private void attack(LocalDate on, String place, int number) {
    Side a = number % 3 == 2 ? cast.one() : cast.other();
    Side b = number % 3 == 2 ? cast.other() : cast.one();
    int killed = 2 + random.nextInt(30);
    String form = WEAPONS.get(random.nextInt(WEAPONS.size()));
    String id =
        add(
            "incident",
            form,
            List.of(a.party(), b.party()),
            Set.of(),
            Set.of(),
            Optional.of(place),
            List.of(new Step("took_place", "", on)),
            "");
    Map<String, Object> gaps = with(sides(a, b), on);
    gaps.put("place", place);
    gaps.put("killed", Numbers.written(killed));
    gaps.put("injured", Numbers.written(killed + 3 + random.nextInt(40)));
    gaps.put("claimant", any("claimants").replace("{B.adj}", b.party().adjective()));
    tell(
        id,
        "incident/" + form,
        on,
        gaps,
        number % 3 == 0
            ? Optional.of(Map.entry("killed", Numbers.written(killed + 2 + random.nextInt(6))))
            : Optional.empty());
  }

  private void statements() {
    List<Person> speakers = new ArrayList<>();
    speakers.addAll(cast.one().people());
    speakers.addAll(cast.other().people());
    speakers.add(cast.mediator().head());
    for (int i = 0; i < 8; i++) {
      Person speaker = speakers.get(random.nextInt(speakers.size()));
      Lexicon.Words words = unsaid();
      String place = frontCity();
      LocalDate on = day(3 + 9 * i);
      Map<String, Object> gaps = with(sides(cast.one(), cast.other()), on);
      gaps.put("A", speaker.party());
      gaps.put("a", speaker);
      String topic = any("topics");
      gaps.put("words", words.direct().replace("{place}", place).replace("{topic}", topic));
      gaps.put("indirect", words.indirect().replace("{place}", place).replace("{topic}", topic));
      String id =
          add(
              "statement",
              "",
              List.of(speaker.party()),
              Set.of(),
              Set.of(speaker.name()),
              Optional.empty(),
              List.of(new Step("said", "", on)),
              gaps.get("words") + "\n" + gaps.get("indirect"));
      tell(id, "statement/told", on, gaps);
    }
  }

  /** Words that nobody has used for a while. */
  private Lexicon.Words unsaid() {
    if (unsaid.isEmpty()) {
      unsaid.addAll(lexicon.statements());
      Collections.shuffle(unsaid, random);
    }
    return unsaid.remove(unsaid.size() - 1);
  }
}
