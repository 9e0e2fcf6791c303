package parley.actors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import parley.text.Span;

/** The words that go with names of persons: titles, forms of address, particles, given names. */
public final class Titles {

  private static final Titles STANDARD = new Titles();

  /** Whom an envoy serves and what for, which the title itself does without. */
  private static final Pattern OF_SECRETARY_GENERAL =
      Pattern.compile(
          "(?: of (?:the )?(?:(?:UN|U\\.N\\.|United Nations) )?(?:Secretary[ -]+)?General)?"
              + "(?: (?:for|on|in|to) .*)?$");

  private final PhraseMap<String> heads =
      new PhraseMap<>(phrase -> phrase.toLowerCase(Locale.ROOT).replace('’', '\''));
  private final Set<String> honorifics;
  private final Set<String> particles;
  private final Set<String> past;
  private final Set<String> voices;
  private final Set<String> sole;
  private final Set<String> female;
  private final Set<String> male;
  private final Map<String, String> bodies = new TreeMap<>();

  private Titles() {
    JsonNode titles = YamlList.read("titles");
    YamlList.texts(titles.path("heads")).forEach(head -> heads.add(head, head));
    honorifics = Set.copyOf(YamlList.texts(titles.path("honorifics")));
    particles = Set.copyOf(YamlList.texts(titles.path("particles")));
    past = Set.copyOf(YamlList.texts(titles.path("past")));
    voices = Set.copyOf(YamlList.texts(titles.path("voices")));
    sole = Set.copyOf(YamlList.texts(titles.path("sole")));
    titles
        .path("bodies")
        .properties()
        .forEach(
            each ->
                YamlList.texts(each.getValue()).forEach(title -> bodies.put(title, each.getKey())));
    JsonNode given = YamlList.read("given-names");
    female = lower(YamlList.texts(titles.path("female")), YamlList.texts(given.path("female")));
    male = lower(YamlList.texts(titles.path("male")), YamlList.texts(given.path("male")));
  }

  private static Set<String> lower(List<String> some, List<String> more) {
    Set<String> all = new HashSet<>();
    some.forEach(word -> all.add(word.toLowerCase(Locale.ROOT)));
    more.forEach(word -> all.add(word.toLowerCase(Locale.ROOT)));
    return Set.copyOf(all);
  }

  /** The lists that ship. */
  public static Titles standard() {
    return STANDARD;
  }

  /** The longest title noun that starts at a word, as the index after its last word. */
  public Optional<Integer> headEnd(String text, List<Span> words, int first) {
    return heads.longest(text, words, first).map(PhraseMap.Match::end);
  }

  /** Whether a noun, in the singular, is one that describes a person by office or trade. */
  public boolean isHead(String noun) {
    return heads.get(noun).isPresent();
  }

  /**
   * The body whose office a title without an owner is, as written: "the Special Envoy". Trap: in
   * small letters it may be anybody's.
   */
  public Optional<String> body(String title) {
    String office = OF_SECRETARY_GENERAL.matcher(title).replaceFirst("");
    return bodies.entrySet().stream()
        .filter(each -> office.endsWith(each.getKey()))
        .filter(each -> isWhole(office, office.length() - each.getKey().length()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isWhole(String office, int first) {
    return first == 0 || !Character.isLetterOrDigit(office.charAt(first - 1));
  }

  /**
   * Whether one of this office is of those for whom they are: a spokesman for X is X's, an envoy
   * for X is not.
   */
  public boolean isVoice(String noun) {
    return voices.contains(noun.toLowerCase(Locale.ROOT));
  }

  /** Whether a state or body gives the office, in small letters, to one person at a time. */
  public boolean isSole(String title) {
    return sole.contains(title);
  }

  /** Whether the word is a form of address, such as "Mr.". */
  public boolean isHonorific(String word) {
    return honorifics.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word may stand in lower case within a name, such as "al" or "van". */
  public boolean isParticle(String word) {
    return particles.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word makes an office a past one, such as "former". */
  public boolean isPast(String word) {
    return past.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The gender that a title or given name tells. */
  public Optional<Gender> gender(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (female.contains(lower)) {
      return Optional.of(Gender.FEMALE);
    }
    return male.contains(lower) ? Optional.of(Gender.MALE) : Optional.empty();
  }

  /** Which pronoun stands for a person. */
  public enum Gender {
    FEMALE,
    MALE
  }
}
