package parley.evaluation.synthetic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.evaluation.synthetic.SyntheticReport.Mark;

/**
 * Any number of reports of invented negotiations, and the truth of what they tell.
 *
 * <p>The same number and seed give the same reports. A hundred reports tell of one conflict through
 * some weeks; with more reports there are more conflicts, and each goes on for longer.
 */
public final class SyntheticCorpus {

  private static final int CHAPTER_REPORTS = 80;
  private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 11);

  private final List<SyntheticReport> reports;
  private final List<TrueEntry> entries;
  private final List<TrueDisagreement> disagreements;

  private SyntheticCorpus(
      List<SyntheticReport> reports,
      List<TrueEntry> entries,
      List<TrueDisagreement> disagreements) {
    this.reports = List.copyOf(reports);
    this.entries = List.copyOf(entries);
    this.disagreements = List.copyOf(disagreements);
  }

  /**
   * A corpus of that many reports.
   *
   * @param words how long each report is, at least
   */
  public static SyntheticCorpus of(int number, int words, long seed) {
    Lexicon lexicon = Lexicon.load();
    int most = (int) Math.max(3, Math.sqrt(number / 40.0));
    int stories = Math.max(1, Math.min(number / 50, most));
    Map<String, TrueEntry> entries = new TreeMap<>();
    List<SyntheticReport> reports = new ArrayList<>();
    Map<String, Item> told = new HashMap<>();
    for (int i = 0; i < stories; i++) {
      Random random = new Random(seed * 1_000 + i);
      Story story =
          new Story(i, Cast.of(i, lexicon, random), lexicon, random, FIRST_DAY.plusDays(3L * i));
      int own = (number + i) / stories;
      for (int left = own; left > 0; left -= Math.min(left, CHAPTER_REPORTS)) {
        List<Item> items = story.chapter();
        items.forEach(item -> item.contradiction().ifPresent(any -> told.put(item.entry(), item)));
        List<Draft> drafts =
            new Newsroom(lexicon, random, words).write(items, Math.min(left, CHAPTER_REPORTS));
        layOut(drafts, reports, lexicon, random);
      }
      entries.putAll(story.entries());
    }
    Set<String> known =
        reports.stream()
            .flatMap(report -> report.marks().stream())
            .map(Mark::entry)
            .collect(Collectors.toCollection(TreeSet::new));
    return new SyntheticCorpus(
        reports,
        entries.values().stream().filter(entry -> known.contains(entry.id())).toList(),
        held(reports, told));
  }

  private static void layOut(
      List<Draft> drafts, List<SyntheticReport> reports, Lexicon lexicon, Random random) {
    int before = reports.size();
    for (Draft draft : drafts) {
      String name = String.format(Locale.ROOT, "report-%05d", reports.size() + 1);
      String group = draft.copyOf().map(of -> reports.get(before + of).file()).orElse("");
      reports.add(new Layout(lexicon, random).report(name, group, draft));
    }
  }

  /** The contradictions of which both versions are told. */
  private static List<TrueDisagreement> held(
      List<SyntheticReport> reports, Map<String, Item> contradicted) {
    List<TrueDisagreement> held = new ArrayList<>();
    new TreeMap<>(contradicted)
        .forEach(
            (entry, item) -> {
              Map.Entry<String, Object> change = item.contradiction().orElseThrow();
              String field = change.getKey();
              List<Mark> of =
                  reports.stream()
                      .flatMap(report -> report.marks().stream())
                      .filter(mark -> mark.entry().equals(entry) && mark.told().contains(field))
                      .toList();
              if (of.stream().anyMatch(mark -> mark.wrong().equals(field))
                  && of.stream().anyMatch(mark -> mark.wrong().isEmpty())) {
                held.add(
                    new TrueDisagreement(
                        entry,
                        field.equals("a") ? "lead" : field,
                        value(item.gaps().get(field)),
                        value(change.getValue())));
              }
            });
    return held;
  }

  private static String value(Object value) {
    return value instanceof Person person ? person.name() : String.valueOf(value);
  }

  /** The reports, in the order of their files' names. */
  public List<SyntheticReport> reports() {
    return reports;
  }

  /** All that the reports tell of, by id. */
  public List<TrueEntry> entries() {
    return entries;
  }

  /** What the reports contradict each other about. */
  public List<TrueDisagreement> disagreements() {
    return disagreements;
  }

  /**
   * Writes the reports into a folder, which must be new.
   *
   * @throws IOException if the folder is there already or cannot be written
   */
  public List<Path> write(Path folder) throws IOException {
    Files.createDirectory(folder);
    List<Path> files = new ArrayList<>();
    for (SyntheticReport report : reports) {
      files.add(
          Files.writeString(folder.resolve(report.file()), report.text(), StandardCharsets.UTF_8));
    }
    return files;
  }
}
