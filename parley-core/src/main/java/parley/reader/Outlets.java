package parley.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The news agencies and outlets that are known by name; they are in {@code outlets.yaml}. */
final class Outlets {

  /** Whether others carry its text. */
  enum OutletKind {
    WIRE,
    OUTLET
  }

  /** The file as it is written. */
  record Words(Set<String> wireWords, Set<String> outletWords, List<Entry> outlets) {}

  /** One outlet as it is written there. */
  record Entry(List<String> names, String kind, Optional<String> country, List<String> sites) {}

  /**
   * A news agency or outlet.
   *
   * @param name as it is shown
   * @param kind whether others carry its text
   * @param country ISO 3166-1 alpha-3, of its home
   */
  record Outlet(String name, OutletKind kind, Optional<String> country) {
    boolean isWire() {
      return kind == OutletKind.WIRE;
    }
  }

  private static final Pattern NAME_WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{N}'’.&-]*(?: [\\p{L}\\p{N}'’.&-]+){0,3}(?: \\p{Lu}[\\p{L}\\p{N}'’.&-]*)?");

  private final Map<String, Outlet> byName = new TreeMap<>();
  private final Map<String, Outlet> bySite = new TreeMap<>();
  private final Pattern anyName;
  private final Words words;

  private Outlets(Words words) {
    this.words = words;
    for (Entry entry : words.outlets()) {
      OutletKind kind = OutletKind.valueOf(entry.kind().toUpperCase(Locale.ROOT));
      Outlet outlet = new Outlet(entry.names().get(0), kind, entry.country());
      entry.names().forEach(name -> byName.putIfAbsent(name, outlet));
      entry.sites().forEach(site -> bySite.putIfAbsent(site, outlet));
    }
    String names =
        byName.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.anyName = Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + names + ")(?![\\p{L}\\p{N}-])");
  }

  static Outlets load() {
    return new Outlets(VocabularyFile.read("outlets.yaml", Words.class));
  }

  /** The first outlet that {@code text} names, in the spelling of the list. */
  Optional<Outlet> firstIn(String text) {
    Matcher name = anyName.matcher(text);
    return name.find() ? Optional.ofNullable(byName.get(name.group())) : Optional.empty();
  }

  /** The outlet whose name {@code text} opens with. */
  Optional<Outlet> opening(String text) {
    Matcher name = anyName.matcher(text);
    return name.lookingAt() ? Optional.ofNullable(byName.get(name.group())) : Optional.empty();
  }

  /**
   * The outlet that {@code name}, which stands where an outlet's name is expected, denotes: one of
   * the list, or one whose name has a word such as News or Wire in it.
   */
  Optional<Outlet> denoted(String name) {
    Optional<Outlet> known = opening(name.strip());
    return known.or(
        () -> isName(name) && hasWord(name) ? Optional.of(unlisted(name)) : Optional.empty());
  }

  /** An outlet of that name that is not in the list. */
  Outlet unlisted(String name) {
    boolean wire =
        NAME_WORD
            .matcher(name)
            .results()
            .anyMatch(word -> words.wireWords().contains(word.group()));
    return new Outlet(name.strip(), wire ? OutletKind.WIRE : OutletKind.OUTLET, Optional.empty());
  }

  private boolean hasWord(String name) {
    return NAME_WORD
        .matcher(name)
        .results()
        .map(MatchResult::group)
        .anyMatch(word -> words.wireWords().contains(word) || words.outletWords().contains(word));
  }

  /**
   * Whether the words have the form of a name: five words at most, the first and last capitalised.
   */
  static boolean isName(String words) {
    return NAME.matcher(words.strip()).matches();
  }

  /** The outlet whose site that host is or belongs to. */
  Optional<Outlet> ofHost(String host) {
    String site = host.toLowerCase(Locale.ROOT);
    while (site.contains(".")) {
      if (bySite.containsKey(site)) {
        return Optional.ofNullable(bySite.get(site));
      }
      site = site.substring(site.indexOf('.') + 1);
    }
    return Optional.empty();
  }
}
