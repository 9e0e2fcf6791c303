package parley.record;

import java.util.List;

/** Whether two spellings may be one person's name: Zelensky and Zelenskyy, Dmitry and Dmitri. */
final class NameLikeness {

  private NameLikeness() {}

  /**
   * Whether two full names are spellings of one: the same last name, and first names that are alike
   * or of which one is the other's initial.
   */
  static boolean same(String a, String b) {
    List<String> first = Words.of(a);
    List<String> second = Words.of(b);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return alike(last(first), last(second)) && givenNamesFit(first, second);
  }

  /** What spellings of one name have in common: a key under which they meet. */
  static String skeleton(String word) {
    String plain =
        word.replace("kh", "h")
            .replace("ph", "f")
            .replace('w', 'v')
            .replace('j', 'i')
            .replace('y', 'i')
            .replace('q', 'k')
            .replace('c', 'k')
            .replace("ou", "u")
            .replace("oo", "u")
            .replace("ee", "i")
            .replace("ei", "i");
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      if (i == 0 || plain.charAt(i) != plain.charAt(i - 1)) {
        skeleton.append(plain.charAt(i));
      }
    }
    return skeleton.toString();
  }

  private static boolean givenNamesFit(List<String> a, List<String> b) {
    if (a.size() == 1 || b.size() == 1) {
      return a.size() == b.size();
    }
    return firstFits(a.get(0), b.get(0));
  }

  private static boolean firstFits(String a, String b) {
    return alike(a, b)
        || (a.length() == 1 && b.startsWith(a))
        || (b.length() == 1 && a.startsWith(b));
  }

  private static boolean alike(String a, String b) {
    return skeleton(a).equals(skeleton(b));
  }

  private static String last(List<String> parts) {
    return parts.get(parts.size() - 1);
  }
}
