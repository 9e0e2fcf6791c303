package parley.actors;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares names of persons across spellings and transliterations.
 *
 * <p>It errs on the side of two persons: family names must agree to a letter once spellings are
 * folded, and given names as well, or as an initial. Trap: a bare family name is a short form of
 * many names, so {@link Verdict#SHORT} is no proof by itself.
 */
public final class NameMatch {

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:al|el|ul|ad|ar|as|ash|at|az|an)-(?=\\p{L})");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
  private static final Pattern ENDING = Pattern.compile("(?:iy|yi|yy|ii|ij|yj|ey|ei|ai|ay|y)$");
  private static final Pattern LONG_U = Pattern.compile("ou|oo");
  private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");
  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");
  private static final Pattern VOWELS = Pattern.compile("[aiu]");
  private static final int CONSONANTS = 4;
  private static final Pattern GAP = Pattern.compile("[\\s]+");

  private NameMatch() {}

  /** How two names stand to each other. */
  public enum Verdict {
    /** One person's name in two spellings. */
    SAME,
    /** One is the family name, or another single part, of the other. */
    SHORT,
    /** Names of two persons. */
    DIFFERENT
  }

  /** Whether both are full names of one person, or the same single name. */
  public static boolean same(String left, String right) {
    return compare(left, right) == Verdict.SAME;
  }

  /** How the two names stand to each other; symmetric. */
  public static Verdict compare(String left, String right) {
    List<String> some = parts(left);
    List<String> more = parts(right);
    if (some.isEmpty() || more.isEmpty()) {
      return Verdict.DIFFERENT;
    }
    if (some.size() == 1 && more.size() == 1) {
      return close(some.get(0), more.get(0)) ? Verdict.SAME : Verdict.DIFFERENT;
    }
    if (some.size() == 1) {
      return isPart(some.get(0), more) ? Verdict.SHORT : Verdict.DIFFERENT;
    }
    if (more.size() == 1) {
      return isPart(more.get(0), some) ? Verdict.SHORT : Verdict.DIFFERENT;
    }
    return full(some, more) ? Verdict.SAME : Verdict.DIFFERENT;
  }

  /** The family name, folded so that its spellings agree: for an index of names. */
  public static Optional<String> key(String name) {
    List<String> parts = parts(name);
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
  }

  private static boolean isPart(String single, List<String> parts) {
    return parts.stream().anyMatch(part -> part.equals(single))
        || (single.length() > 5 && close(single, parts.get(parts.size() - 1)));
  }

  private static boolean full(List<String> some, List<String> more) {
    String oneFamily = some.get(some.size() - 1);
    String otherFamily = more.get(more.size() - 1);
    if (!close(oneFamily, otherFamily)
        && !(some.get(0).equals(more.get(0)) && sameConsonants(oneFamily, otherFamily))) {
      return contains(some, more) || contains(more, some);
    }
    String one = some.get(0);
    String other = more.get(0);
    return close(one, other)
        || initials(one, more)
        || initials(other, some)
        || contains(some, more)
        || contains(more, some);
  }

  /** Whether two or more parts of a longer name make up the shorter one, in order. */
  private static boolean contains(List<String> longer, List<String> shorter) {
    if (shorter.size() < 2 || longer.size() <= shorter.size()) {
      return false;
    }
    int at = 0;
    for (String part : longer) {
      if (at < shorter.size() && close(part, shorter.get(at))) {
        at++;
      }
    }
    return at == shorter.size();
  }

  /** Whether {@code given} is one or more initials of the parts before the family name. */
  private static boolean initials(String given, List<String> parts) {
    if (given.length() == 1) {
      return parts.get(0).startsWith(given);
    }
    return given.length() == 2
        && parts.size() == 3
        && parts.get(0).charAt(0) == given.charAt(0)
        && parts.get(1).charAt(0) == given.charAt(1);
  }

  /** Transliterations part in their vowels: Hamdan and Himden. */
  private static boolean sameConsonants(String one, String other) {
    String consonants = VOWELS.matcher(one).replaceAll("");
    return one.charAt(0) == other.charAt(0)
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1)
        && consonants.length() >= CONSONANTS
        && consonants.equals(VOWELS.matcher(other).replaceAll(""));
  }

  private static boolean close(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    boolean feminine = (one + "a").equals(other) || (other + "a").equals(one);
    return !feminine
        && Math.min(one.length(), other.length()) >= 5
        && one.charAt(0) == other.charAt(0)
        && distance(one, other) <= 1;
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[other.length()];
  }

  /** The parts of a name that identify, folded; forms of address and particles are left out. */
  private static List<String> parts(String name) {
    Titles titles = Titles.standard();
    return GAP.splitAsStream(name.strip())
        .filter(part -> !titles.isHonorific(part) && !titles.isParticle(part))
        .flatMap(NameMatch::joined)
        .map(NameMatch::skeleton)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** "Jean-Paul", which others write in two words; the article of "al-Amin" is no part. */
  private static Stream<String> joined(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    return ARTICLE.matcher(lower).find() ? Stream.of(part) : HYPHEN.splitAsStream(part);
  }

  private static String skeleton(String part) {
    String plain = Normalizer.normalize(part, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String letters =
        NO_LETTER
            .matcher(ARTICLE.matcher(plain).replaceFirst("").replace("ł", "l").replace("ø", "o"))
            .replaceAll("");
    String sounds =
        LONG_U
            .matcher(ENDING.matcher(letters).replaceAll("i"))
            .replaceAll("u")
            .replace("ee", "i")
            .replace("kh", "h")
            .replace("gh", "g")
            .replace("dh", "d")
            .replace("ph", "f")
            .replace("ck", "k")
            .replace('q', 'k')
            .replace('w', 'v')
            .replace("x", "ks")
            .replace('y', 'i')
            .replace('o', 'u')
            .replace('e', 'i');
    return DOUBLED.matcher(sounds).replaceAll("$1");
  }
}
