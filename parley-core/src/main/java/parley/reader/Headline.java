package parley.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headlines as pages give them, with and without the name of the site. */
final class Headline {

  private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|•·»–—:-]|::|<<|>>)\\s+");
  private static final int SITE_WORDS = 5;

  private Headline() {}

  /**
   * The page title without the name of the site, which stands at its end, or at its beginning.
   *
   * @param heading the page's own main heading, which tells which part is the headline
   */
  static String withoutSite(String title, Optional<String> heading, Optional<String> site) {
    if (heading.isPresent() && !heading.get().isBlank() && title.contains(heading.get())) {
      return heading.get();
    }
    Matcher separator = SEPARATOR.matcher(title);
    int lastStart = -1;
    int lastEnd = -1;
    while (separator.find()) {
      lastStart = separator.start();
      lastEnd = separator.end();
    }
    if (lastStart < 0) {
      return title;
    }
    String before = title.substring(0, lastStart);
    String after = title.substring(lastEnd);
    boolean known = site.isPresent() && letters(after).contains(letters(site.get()));
    boolean brief =
        Furniture.wordCount(after) <= SITE_WORDS
            && Furniture.wordCount(before) > Furniture.wordCount(after);
    return known || brief ? before.strip() : title;
  }

  /** Whether two headlines are the same but for case, punctuation and what one adds at its end. */
  static boolean isSame(String one, String other) {
    String shorter =
        letters(one).length() <= letters(other).length() ? letters(one) : letters(other);
    String longer = shorter.equals(letters(one)) ? letters(other) : letters(one);
    return shorter.length() >= 8
        && longer.contains(shorter)
        && shorter.length() * 2 > longer.length();
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
