package parley.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The vocabulary of page furniture: navigation, share bars, pointers to other articles, copyright
 * lines and the like. The words are in {@code furniture.yaml}.
 */
final class Furniture {

  private static final int PATTERN_WORDS = 60;
  private static final int PHRASE_WORDS = 120;
  private static final int BREADCRUMB_WORDS = 4;

  private static final Pattern LABEL = Pattern.compile("\\A([^:|»>–—-]{2,24})\\s*[:|»>–—-]");
  private static final Pattern FIELD =
      Pattern.compile("\\A\\s*([A-Za-z][A-Za-z ]{1,18})\\s*[:=]\\s*");
  private static final Pattern CRUMB = Pattern.compile("\\s*[/>»›|→]\\s*");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern NAME_PART = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");

  /** The file as it is written. */
  record Words(
      List<String> alone,
      List<String> labels,
      List<String> openings,
      List<String> phrases,
      List<String> patterns,
      List<String> closings,
      List<String> switcher,
      List<String> stamps,
      Map<String, List<String>> fields,
      List<String> captions,
      List<String> names) {}

  /**
   * A line such as {@code Source: TASS}.
   *
   * @param name its role: title, date, publisher, origin or other
   * @param valueStart where its value begins in the line
   */
  record Field(String name, int valueStart) {}

  private final Words words;
  private final Set<String> alone;
  private final Set<String> labels;
  private final Set<String> closings;
  private final Set<String> switcher;
  private final Set<String> stamps;
  private final Set<String> names;
  private final List<Pattern> patterns;
  private final List<Pattern> captions;

  private Furniture(Words words) {
    this.words = words;
    this.alone = Set.copyOf(words.alone());
    this.labels = Set.copyOf(words.labels());
    this.closings = Set.copyOf(words.closings());
    this.switcher = Set.copyOf(words.switcher());
    this.stamps = Set.copyOf(words.stamps());
    this.names = Set.copyOf(words.names());
    this.patterns = words.patterns().stream().map(Furniture::pattern).toList();
    this.captions = words.captions().stream().map(Furniture::pattern).toList();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static Furniture load() {
    return new Furniture(VocabularyFile.read("furniture.yaml", Words.class));
  }

  /** Whether the words of the line alone make it furniture, wherever it stands. */
  boolean isFurniture(String line) {
    String bare = bare(line);
    if (bare.isEmpty() || alone.contains(bare)) {
      return true;
    }
    int count = wordCount(line);
    if (count > PHRASE_WORDS) {
      return false;
    }
    String lower = line.strip().toLowerCase(Locale.ROOT);
    return isLabelled(lower)
        || words.openings().stream().anyMatch(lower::startsWith)
        || words.phrases().stream().anyMatch(lower::contains)
        || (count <= PATTERN_WORDS && patterns.stream().anyMatch(each -> each.matcher(line).find()))
        || isSwitcher(lower)
        || isBreadcrumb(line);
  }

  private boolean isLabelled(String lower) {
    Matcher label = LABEL.matcher(lower);
    return label.find() && labels.contains(label.group(1).strip());
  }

  /** Whether what follows the line, late in a text, is no longer the article. */
  boolean closes(String line) {
    String lower = line.strip().toLowerCase(Locale.ROOT);
    return closings.contains(bare(line))
        || lower.startsWith("copyright")
        || lower.startsWith("©")
        || lower.contains("all rights reserved");
  }

  /** Whether the line offers languages or regional editions, and little else. */
  private boolean isSwitcher(String lower) {
    List<String> offered = WORD.matcher(lower).results().map(MatchResult::group).toList();
    long known = offered.stream().filter(switcher::contains).count();
    return known > 0 && known * 3 >= offered.size() * 2L && offered.size() <= 40;
  }

  /** Whether the line is a path through the site: short names set apart by strokes or arrows. */
  private boolean isBreadcrumb(String line) {
    if (line.length() > 160) {
      return false;
    }
    List<String> steps = List.of(CRUMB.split(line.strip(), -1));
    boolean brief = steps.stream().allMatch(step -> wordCount(step) <= BREADCRUMB_WORDS);
    boolean fromHome = bare(steps.get(0)).equals("home");
    return brief && (steps.size() >= 3 || (steps.size() == 2 && fromHome));
  }

  /** Whether the line has the marks of a caption under a picture. */
  boolean isCaption(String line) {
    return line.length() < 1200 && captions.stream().anyMatch(each -> each.matcher(line).find());
  }

  /** The line as a field of a header, if it is one. */
  Optional<Field> field(String line) {
    Matcher label = FIELD.matcher(line);
    if (!label.find()) {
      return Optional.empty();
    }
    String name = label.group(1).strip().toLowerCase(Locale.ROOT);
    return words.fields().entrySet().stream()
        .filter(entry -> entry.getValue().contains(name))
        .map(entry -> new Field(entry.getKey(), label.end()))
        .findFirst();
  }

  /** Whether the line opens with a word, or two, that stand before a date. */
  boolean hasStampWord(String text) {
    List<String> parts =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    for (int i = 0; i < parts.size(); i++) {
      String pair = i + 1 < parts.size() ? parts.get(i) + " " + parts.get(i + 1) : "";
      if (stamps.contains(parts.get(i)) || stamps.contains(pair)) {
        return true;
      }
    }
    return false;
  }

  /** The words of {@code name}, a class, id or role, that name furniture. */
  Set<String> namesIn(String name) {
    Set<String> found = new HashSet<>();
    Matcher part = NAME_PART.matcher(name);
    while (part.find()) {
      String lower = part.group().toLowerCase(Locale.ROOT);
      if (names.contains(lower)) {
        found.add(lower);
      }
    }
    return found;
  }

  /** The line in lower case without the numbers and punctuation around and between its words. */
  static String bare(String line) {
    if (line.length() > 200) {
      return line;
    }
    return line.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("[^\\p{L}' -]+", " ")
        .replaceAll("\\s+", " ")
        .replaceAll("^[' -]+|[' -]+$", "");
  }

  /** The number of runs of letters and digits set apart by white space. */
  static int wordCount(String text) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = CleanWriter.isSpace(text.charAt(i));
      if (!space && !inWord && Character.isLetterOrDigit(text.charAt(i))) {
        count++;
        inWord = true;
      } else if (space) {
        inWord = false;
      }
    }
    return count;
  }
}
