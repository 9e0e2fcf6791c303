package parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parley.claims.Claim;
import parley.claims.Evidence;
import parley.text.Report;
import parley.time.When;

/**
 * Sentences of dated reports that tell a day and share their telling words with a sentence of a
 * report without a date.
 *
 * <p>What two reports tell in other words, or what is no contact, attack or the like, has no key in
 * common; but few sentences share the same rare names and words; a name is among them. A word tells
 * the more, the fewer sentences have it. The days of the week and the months are no such words.
 */
final class LikeSentences {

  private static final int STEM = 5;
  private static final int COMMON = 60;
  private static final int LEAST_WORDS = 3;
  private static final int LEAST_LETTERS = 3;
  private static final double LEAST_SHARE = 0.25;
  private static final int QUOTED = 60;
  private static final Set<String> CALENDAR =
      Set.of(
          "monda", "tuesd", "wedne", "thurs", "frida", "satur", "sunda", "janua", "febru", "march",
          "april", "may", "june", "july", "augus", "septe", "octob", "novem", "decem", "today",
          "yeste", "tomor", "said", "says", "told");

  /** A sentence that tells a day, in a dated report. */
  private record Sentence(
      String report, String quote, LocalDate day, Set<String> stems, Set<String> names) {}

  private final Map<String, Report> reports;
  private final Map<String, List<Sentence>> byStem = new HashMap<>();
  private final Map<String, Integer> sentencesWith = new HashMap<>();
  private final int sentences;

  LikeSentences(
      Map<String, Report> reports, Collection<Claim> claims, Map<String, ReportDate> dates) {
    this.reports = reports;
    Map<String, Sentence> dated = new TreeMap<>();
    Map<String, Set<String>> read = new HashMap<>();
    for (Claim claim : claims) {
      Evidence evidence = claim.evidence();
      Set<String> stems =
          read.computeIfAbsent(evidence.report() + evidence.span(), any -> stems(quote(evidence)));
      ReportDate date = dates.get(evidence.report());
      if (date != null
          && evidence.time().resolve(date.published().when()) instanceof When.Day day) {
        dated.computeIfAbsent(
            evidence.report() + "|" + evidence.span() + "|" + day.date(),
            any -> {
              String quote = quote(evidence);
              return new Sentence(evidence.report(), quote, day.date(), stems, names(quote));
            });
      }
    }
    sentences = read.size();
    read.values()
        .forEach(stems -> stems.forEach(stem -> sentencesWith.merge(stem, 1, Integer::sum)));
    dated
        .values()
        .forEach(
            sentence ->
                sentence
                    .stems()
                    .forEach(
                        stem ->
                            byStem.computeIfAbsent(stem, any -> new ArrayList<>()).add(sentence)));
  }

  /**
   * The anchors of a report without a date: one for each time that one of its sentences tells.
   *
   * @param least how much the words that two sentences share must tell in all, in nats
   */
  List<Anchor> anchors(List<Claim> own, double least) {
    Map<String, Anchor> anchors = new TreeMap<>();
    own.stream()
        .map(Claim::evidence)
        .filter(evidence -> evidence.time().resolve(When.day(LocalDate.EPOCH)) instanceof When.Day)
        .sorted(Comparator.comparing(Evidence::span).thenComparing(each -> each.time().notation()))
        .forEach(
            evidence -> anchor(evidence, least).ifPresent(a -> anchors.putIfAbsent(a.name(), a)));
    return List.copyOf(anchors.values());
  }

  private Optional<Anchor> anchor(Evidence evidence, double least) {
    Set<String> own = stems(quote(evidence));
    Set<String> names = names(quote(evidence));
    Map<Sentence, Double> weights = new HashMap<>();
    Map<Sentence, Integer> shared = new HashMap<>();
    for (String stem : own) {
      List<Sentence> with = byStem.getOrDefault(stem, List.of());
      if (with.size() <= COMMON) {
        for (Sentence sentence : with) {
          weights.merge(sentence, weight(stem), Double::sum);
          shared.merge(sentence, 1, Integer::sum);
        }
      }
    }
    TreeMap<String, TreeMap<LocalDate, String>> days = new TreeMap<>();
    weights.forEach(
        (sentence, weight) -> {
          double all = Math.min(weight(own), weight(sentence.stems()));
          if (shared.getOrDefault(sentence, 0) >= LEAST_WORDS
              && weight >= least
              && !Collections.disjoint(names, sentence.names())
              && weight >= LEAST_SHARE * all) {
            days.computeIfAbsent(thing(sentence), any -> new TreeMap<>())
                .merge(sentence.day(), sentence.report(), (a, b) -> a.compareTo(b) < 0 ? a : b);
          }
        });
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Anchor(evidence.time(), Anchor.said(evidence, reports), false, days));
  }

  private static String thing(Sentence sentence) {
    String quote = sentence.quote();
    return "“" + (quote.length() <= QUOTED ? quote : quote.substring(0, QUOTED) + "…") + "”";
  }

  private double weight(Set<String> stems) {
    return stems.stream().mapToDouble(this::weight).sum();
  }

  private double weight(String stem) {
    return Math.log((1.0 + sentences) / sentencesWith.getOrDefault(stem, 1));
  }

  private String quote(Evidence evidence) {
    Report report = reports.get(evidence.report());
    return report == null ? "" : report.quote(evidence.span()).replaceAll("\\s+", " ");
  }

  /** The stems of words with a capital; "El" and "Al" name nobody. */
  private static Set<String> names(String quote) {
    Set<String> names = stems(CapitalisedWords.folded(quote));
    names.removeIf(stem -> stem.length() < LEAST_LETTERS);
    return names;
  }

  private static Set<String> stems(String quote) {
    return stems(Words.content(quote));
  }

  private static Set<String> stems(Set<String> words) {
    Set<String> stems = new HashSet<>();
    for (String word : words) {
      String stem = word.substring(0, Math.min(STEM, word.length()));
      if (!CALENDAR.contains(stem)) {
        stems.add(stem);
      }
    }
    return stems;
  }
}
