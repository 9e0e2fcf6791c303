package parley.evaluation.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.evaluation.Score;
import parley.evaluation.synthetic.Held.Unity;
import parley.record.Disagreement;
import parley.record.Entry;
import parley.record.RecordedClaim;
import parley.record.TalksRecord;
import parley.text.Report;
import parley.time.When;

/** A record of a synthetic corpus against its truth. */
public final class SyntheticScores {

  private static final int LATE_DAYS = 1;
  private static final int WIDEST_DAYS = 4;

  private final SyntheticCorpus corpus;
  private final TalksRecord record;
  private final Held held;
  private final Map<String, RecordedClaim> claims = new HashMap<>();
  private final List<String> misses = new ArrayList<>();

  /** The scores of that record. */
  public SyntheticScores(SyntheticCorpus corpus, TalksRecord record) {
    this.corpus = corpus;
    this.record = record;
    this.held = new Held(corpus);
    record.claims().forEach(claim -> claims.put(claim.id(), claim));
  }

  /** What {@link #scores} found missing, wrong or too much, a line each. */
  public List<String> misses() {
    return List.copyOf(misses);
  }

  /** The scores, in the order of the table. */
  public List<Score> scores() {
    misses.clear();
    List<Score> scores = new ArrayList<>(entries());
    scores.addAll(folding());
    scores.addAll(disagreements());
    scores.add(dates());
    scores.add(copies());
    return scores;
  }

  private List<Entry> judged() {
    return record.entries().stream().filter(entry -> !held.neutral(entry)).toList();
  }

  private Set<String> told(Entry entry) {
    Set<String> told = new TreeSet<>();
    entry.basis().claims().forEach(claim -> told.addAll(held.of(claim, entry.kind())));
    return told;
  }

  /** One to one: an entry can only be the true one of which its sentences tell. */
  private List<Score> entries() {
    Map<String, TrueEntry> open = new TreeMap<>();
    corpus.entries().forEach(entry -> open.put(entry.id(), entry));
    Map<String, int[]> counts = new TreeMap<>();
    corpus.entries().forEach(entry -> count(counts, entry.kind())[2]++);
    List<Entry> judged =
        judged().stream()
            .sorted(
                Comparator.comparing((Entry entry) -> -entry.basis().claims().size())
                    .thenComparing(Entry::id))
            .toList();
    List<Entry> wrong = new ArrayList<>();
    for (Entry entry : judged) {
      int[] count = count(counts, entry.kind());
      count[1]++;
      Optional<TrueEntry> truth =
          told(entry).stream()
              .flatMap(id -> Optional.ofNullable(open.get(id)).stream())
              .filter(each -> Agreement.faults(entry, each).isEmpty())
              .findFirst();
      if (truth.isPresent()) {
        count[0]++;
        open.remove(truth.get().id());
      } else {
        wrong.add(entry);
      }
    }
    wrong.forEach(entry -> misses.add(describe(entry, open)));
    open.values().forEach(truth -> misses.add("not found: " + truth));
    List<Score> scores = new ArrayList<>();
    int[] all = new int[3];
    counts.forEach(
        (kind, count) -> {
          for (int i = 0; i < all.length; i++) {
            all[i] += count[i];
          }
          scores.add(Score.f1(kind + "s F1", count[0], count[1], count[2]));
        });
    scores.add(0, Score.f1("entries F1", all[0], all[1], all[2]));
    scores.add(1, Score.share("entries precision", all[0], all[1]));
    scores.add(2, Score.share("entries recall", all[0], all[2]));
    return scores;
  }

  private static int[] count(Map<String, int[]> counts, String kind) {
    return counts.computeIfAbsent(kind, any -> new int[3]);
  }

  private String describe(Entry entry, Map<String, TrueEntry> open) {
    StringBuilder line = new StringBuilder("wrong: " + entry.kind() + " " + entry.id());
    for (String id : told(entry)) {
      TrueEntry truth = open.get(id);
      line.append(" ")
          .append(id)
          .append(truth == null ? " found already" : " " + Agreement.faults(entry, truth));
    }
    line.append(" when ").append(entry.when()).append(" status ").append(entry.status());
    entry.basis().claims().stream()
        .limit(4)
        .forEach(
            claim ->
                line.append("\n    ")
                    .append(claim.report().source().replaceAll(".*/", ""))
                    .append(": ")
                    .append(claim.quote()));
    return line.toString();
  }

  /** Merges and splits, whether or not the entries are otherwise right. */
  private List<Score> folding() {
    int one = 0;
    int merged = 0;
    Map<String, Integer> pieces = new TreeMap<>();
    for (Entry entry : record.entries()) {
      Unity unity = held.unity(entry);
      if (entry.kind().equals("event") || unity == Unity.UNTOLD) {
        continue;
      }
      if (unity == Unity.ONE) {
        one++;
        pieces.merge(told(entry).iterator().next(), 1, Integer::sum);
      } else {
        merged++;
        misses.add("merged: " + entry.kind() + " " + entry.id() + " " + told(entry));
      }
    }
    int whole = (int) pieces.values().stream().filter(number -> number == 1).count();
    pieces.forEach(
        (id, number) -> {
          if (number > 1) {
            misses.add("split: " + id + " in " + number);
          }
        });
    return List.of(
        Score.share("entries of one thing", one, one + merged),
        Score.share("things in one entry", whole, pieces.size()));
  }

  private List<Score> disagreements() {
    Set<TrueDisagreement> found = new HashSet<>();
    int right = 0;
    int listed = 0;
    for (Disagreement disagreement : record.disagreements()) {
      listed++;
      Optional<TrueDisagreement> truth =
          corpus.disagreements().stream().filter(each -> is(disagreement, each)).findFirst();
      truth.ifPresent(found::add);
      right += truth.isPresent() ? 1 : 0;
      if (truth.isEmpty()) {
        misses.add("no disagreement in truth: " + disagreement + " " + quotes(disagreement));
      }
    }
    corpus.disagreements().stream()
        .filter(each -> !found.contains(each))
        .forEach(each -> misses.add("disagreement not found: " + each));
    return List.of(
        Score.share("disagreements found", found.size(), corpus.disagreements().size()),
        Score.share("disagreements listed that hold", right, listed));
  }

  private List<String> quotes(Disagreement disagreement) {
    return disagreement.values().stream()
        .map(value -> value.value() + ": " + quote(value.claims().get(0)))
        .toList();
  }

  private String quote(String claim) {
    RecordedClaim recorded = claims.get(claim);
    return recorded == null ? "" : recorded.quote();
  }

  /** The field is the same, one value rests on a wrong sentence and another on a right one. */
  private boolean is(Disagreement disagreement, TrueDisagreement truth) {
    String field =
        switch (disagreement.field()) {
          case "duration" -> "length";
          case "participants", "people" -> "lead";
          default -> disagreement.field();
        };
    return field.equals(truth.field())
        && disagreement.values().stream().anyMatch(value -> rests(value, truth, true))
        && disagreement.values().stream().anyMatch(value -> rests(value, truth, false));
  }

  private boolean rests(Disagreement.Value value, TrueDisagreement truth, boolean wrong) {
    return value.claims().stream()
        .flatMap(id -> Optional.ofNullable(claims.get(id)).stream())
        .flatMap(claim -> held.marks(claim).stream())
        .anyMatch(mark -> mark.entry().equals(truth.entry()) && mark.wrong().isEmpty() != wrong);
  }

  /** A report without a date is dated right if the day is within a day of what the record gives. */
  private Score dates() {
    int right = 0;
    int all = 0;
    for (Report report : record.reports()) {
      SyntheticReport truth = held.report(report.source());
      if (truth.dated()) {
        continue;
      }
      all++;
      When when =
          record.date(report.id()).map(date -> date.published().when()).orElse(When.undated());
      boolean close =
          when instanceof When.Dated dated
              && !dated.from().minusDays(LATE_DAYS).isAfter(truth.published())
              && !dated.to().plusDays(LATE_DAYS).isBefore(truth.published())
              && dated.to().toEpochDay() - dated.from().toEpochDay() < WIDEST_DAYS;
      right += close ? 1 : 0;
      if (!close) {
        misses.add(
            String.format(
                Locale.ROOT, "date: %s of %s is %s", truth.file(), truth.published(), when));
      }
    }
    return Score.share("undated reports dated", right, all);
  }

  /** Whether a report stands with the copies of its wire, and with no other report. */
  private Score copies() {
    Map<String, Set<String>> groups = new HashMap<>();
    Map<String, Set<String>> truths = new HashMap<>();
    for (Report report : record.reports()) {
      SyntheticReport truth = held.report(report.source());
      groups.computeIfAbsent(record.group(report), any -> new TreeSet<>()).add(truth.file());
      truths.computeIfAbsent(truth.group(), any -> new TreeSet<>()).add(truth.file());
    }
    int right = 0;
    int all = 0;
    for (Report report : record.reports()) {
      SyntheticReport truth = held.report(report.source());
      Set<String> own = truths.getOrDefault(truth.group(), Set.of());
      Set<String> given = groups.getOrDefault(record.group(report), Set.of());
      if (own.size() == 1 && given.size() == 1) {
        continue;
      }
      all++;
      if (own.equals(given)) {
        right++;
      } else {
        misses.add("copies: " + own + " but " + given);
      }
    }
    return Score.share("copies told from others", right, all);
  }
}
