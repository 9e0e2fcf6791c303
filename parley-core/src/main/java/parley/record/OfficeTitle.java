package parley.record;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The titles of offices, in which spelling and letter case make no difference. */
final class OfficeTitle {

  private OfficeTitle() {}

  /** What is the same for all spellings of a title: "Defence Adviser" and "defense advisor". */
  static String key(String title) {
    return Words.fold(title)
        .replace('-', ' ')
        .replaceAll("\\bdefense\\b", "defence")
        .replaceAll("\\bpremier\\b", "prime minister")
        .replaceAll("\\badvisor\\b", "adviser")
        .replaceAll("\\bcounselor\\b", "counsellor")
        .replaceAll("\\bco ?ordinator\\b", "coordinator")
        .replaceAll("\\bspokes(?:woman|person)\\b", "spokesman")
        .replaceAll("\\bchair(?:man|woman|person)\\b", "chair")
        .strip();
  }

  /** The spelling given most; of equals the first in the alphabet. */
  static String mostGiven(List<String> titles) {
    Map<String, Integer> counts = new TreeMap<>();
    titles.forEach(title -> counts.merge(title, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
