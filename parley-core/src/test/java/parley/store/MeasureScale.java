package parley.store;

import static parley.record.Story.ceasefire;
import static parley.record.Story.person;
import static parley.record.Story.state;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.claims.Contact;
import parley.claims.Findings;
import parley.claims.Incident;
import parley.claims.Measure;
import parley.claims.Position;
import parley.record.Story;
import parley.record.TalksRecord;
import parley.text.Report;

/** Prints how long a record of many made-up reports takes: {@code MeasureScale 20000}. */
final class MeasureScale {

  private static final int BATCH = 500;

  private MeasureScale() {}

  public static void main(String[] args) throws Exception {
    int number = Integer.parseInt(args[0]);
    Path file = Files.createTempDirectory("scale").resolve("scale.parley");
    List<Report> reports = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    List<Map<Report, Findings>> batches = new ArrayList<>();
    Random random = new Random(1);
    for (int i = 0; i < number; i++) {
      Story story = story(i, random);
      if (i % BATCH == 0) {
        batches.add(new LinkedHashMap<>());
      }
      batches.get(batches.size() - 1).put(story.report(), story.findings());
      reports.add(story.report());
      claims.addAll(story.claims());
    }
    long start = System.nanoTime();
    TalksRecord record = TalksRecord.of(reports, claims);
    print("fold " + claims.size() + " claims into " + record.entries().size(), start);
    try (RecordFile stored = RecordFile.open(file)) {
      start = System.nanoTime();
      batches.forEach(stored::addAll);
      print("add", start);
      start = System.nanoTime();
      stored.rebuild();
      print("rebuild", start);
    }
    System.out.printf(Locale.ROOT, "file: %d MB%n", Files.size(file) >> 20);
  }

  private static void print(String what, long start) {
    System.out.printf(Locale.ROOT, "%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }

  private static Story story(int i, Random random) {
    String day = LocalDate.parse("2022-01-01").plusDays(random.nextInt(730)).toString();
    Story story = i % 20 == 19 ? Story.undated("r" + i) : Story.of("r" + i, day);
    story.by("Paper " + i % 50);
    for (int j = 0; j < 3; j++) {
      Mention one = side(random);
      Mention other = side(random);
      story
          .contact(Contact.Kind.TALKS, time(random), "Town " + random.nextInt(40), one, other)
          .contact(Contact.Kind.MEETING, time(random), "", one, leader(random), leader(random))
          .position(ceasefire(one, other), time(random), one, Position.Stance.OPEN)
          .measure(Measure.Kind.SANCTIONS, Measure.Change.IMPOSED, time(random), one, other)
          .incident(
              Incident.Kind.SHELLING, time(random), "Town " + random.nextInt(40), random.nextInt(9))
          .statement("day+0", words(random), leader(random))
          .office(leader(random), "foreign minister", random.nextInt(50) == 0);
    }
    return story;
  }

  private static Mention side(Random random) {
    return state("Land " + random.nextInt(12), "C" + (char) ('A' + random.nextInt(12)) + "X");
  }

  private static Mention leader(Random random) {
    int number = random.nextInt(200);
    return person(
        "Given" + (char) ('a' + number % 26) + " Family" + (char) ('a' + number / 26) + "son",
        "C" + (char) ('A' + number % 12) + "X");
  }

  private static String time(Random random) {
    return List.of("tue<", "day+0", "day-1", "-", "week+0", "wed<").get(random.nextInt(6));
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      words.append("word").append(random.nextInt(2000)).append(' ');
    }
    return words.toString();
  }
}
