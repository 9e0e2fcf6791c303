package parley.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import parley.text.Report;
import parley.text.Span;

/**
 * Groups of reports whose texts are nearly the same: copies of one wire.
 *
 * <p>A copy may be cut: of the shorter text seven tenths must stand in the other, of which it must
 * be half at least; half of the text is enough where one names the other's outlet as the wire that
 * it repeats, or both name one. Texts are compared by their runs of five words; candidates are
 * found by minimal hashes in bands (Broder 1997), and each candidate pair is then compared exactly.
 */
final class NearDuplicates {

  /** How many words make a run. */
  static final int RUN = 5;

  private static final double ENOUGH = 0.7;
  private static final double ENOUGH_OF_WIRE = 0.5;
  private static final double SHORTEST = 0.5;
  private static final int BANDS = 32;
  private static final int ROWS = 3;
  private static final Pattern MARKUP = Pattern.compile("(?s)<(script|style)\\b.*?</\\1>|<[^>]*>");

  private NearDuplicates() {}

  /** For each report's id the id of its group: the first id in it. */
  static Map<String, String> groups(Collection<Report> reports) {
    Map<String, Sketch> sketches = new TreeMap<>();
    reports.parallelStream()
        .map(report -> Map.entry(report.id(), Sketch.of(report)))
        .toList()
        .forEach(sketch -> sketches.put(sketch.getKey(), sketch.getValue()));
    Groups groups = new Groups();
    Map<Long, List<String>> buckets = new HashMap<>();
    sketches.forEach(
        (id, sketch) -> {
          Set<String> compared = new HashSet<>();
          for (long bucket : sketch.buckets()) {
            List<String> others = buckets.computeIfAbsent(bucket, any -> new ArrayList<>());
            for (String other : others) {
              if (compared.add(other)
                  && !groups.joined(other, id)
                  && alike(sketch, sketches.getOrDefault(other, Sketch.NONE))) {
                groups.join(other, id);
              }
            }
            others.add(id);
          }
        });
    Map<String, String> groupOf = new TreeMap<>();
    sketches.keySet().forEach(id -> groupOf.put(id, groups.first(id)));
    return groupOf;
  }

  /**
   * A text as it is compared.
   *
   * @param buckets in which to look for its like; none for a text without a run
   * @param wire the wire that it says it repeats; empty if it names none
   * @param outlet who put it out; empty if it does not say
   */
  @SuppressWarnings("ArrayRecordComponent") // hundreds of thousands of them, made and dropped here
  private record Sketch(int[] runs, long[] buckets, String wire, String outlet) {
    static final Sketch NONE = new Sketch(new int[0], new long[0], "", "");

    static Sketch of(Report report) {
      int[] runs = NearDuplicates.runs(report);
      return runs.length == 0
          ? NONE
          : new Sketch(
              runs,
              NearDuplicates.buckets(runs),
              report.origin().map(Words::fold).orElse(""),
              report.publisher().map(Words::fold).orElse(""));
    }

    /** Whether this names the wire that the other is, or that it names too. */
    boolean repeats(Sketch other) {
      return !wire.isEmpty() && (wire.equals(other.outlet) || wire.equals(other.wire));
    }
  }

  /** The sorted hashes of the text's runs of words, without noise and markup. */
  private static int[] runs(Report report) {
    StringBuilder text = new StringBuilder(report.text());
    for (Span noise : report.noise()) {
      for (int i = noise.start(); i < Math.min(noise.end(), text.length()); i++) {
        text.setCharAt(i, ' ');
      }
    }
    List<String> words = Words.of(MARKUP.matcher(text).replaceAll(" "));
    return java.util.stream.IntStream.range(0, Math.max(0, words.size() - RUN + 1))
        .map(i -> words.subList(i, i + RUN).hashCode())
        .distinct()
        .sorted()
        .toArray();
  }

  /** The share of the shorter text's runs that the other has as well. */
  static double likeness(Report a, Report b) {
    int[] one = runs(a);
    int[] other = runs(b);
    int shorter = Math.min(one.length, other.length);
    return shorter == 0 ? 0 : shared(one, other) / (double) shorter;
  }

  private static boolean alike(Sketch one, Sketch other) {
    int[] a = one.runs();
    int[] b = other.runs();
    int shorter = Math.min(a.length, b.length);
    boolean wire = one.repeats(other) || other.repeats(one);
    return shared(a, b) >= (wire ? ENOUGH_OF_WIRE : ENOUGH) * shorter
        && shorter >= SHORTEST * Math.max(a.length, b.length);
  }

  private static int shared(int[] a, int[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  private static long[] buckets(int[] runs) {
    long[] buckets = new long[BANDS];
    int[] minima = new int[ROWS];
    for (int band = 0; band < BANDS; band++) {
      for (int row = 0; row < ROWS; row++) {
        int seed = 0x9E3779B9 * (band * ROWS + row + 1);
        int least = Integer.MAX_VALUE;
        for (int run : runs) {
          least = Math.min(least, mix(run ^ seed));
        }
        minima[row] = least;
      }
      buckets[band] = ((long) band << 32) ^ (Arrays.hashCode(minima) & 0xffffffffL);
    }
    return buckets;
  }

  private static int mix(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
    mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
    return mixed ^ mixed >>> 16;
  }
}
