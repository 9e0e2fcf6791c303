package parley.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.actors.ActorList;
import parley.actors.NameMatch;
import parley.actors.Titles;
import parley.text.Span;

/**
 * Which of the words that reports use for an actor name it outside their sentence.
 *
 * <p>Trap: a claim about a party may hold the words for the person who acts for it, so that "Trump"
 * stands with the United States; "the Trump administration" is a name of the government all the
 * same.
 */
final class Aliases {

  private static final String ARTICLE = "the ";
  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "me",
          "my",
          "mine",
          "we",
          "us",
          "our",
          "ours",
          "you",
          "your",
          "yours",
          "he",
          "him",
          "his",
          "she",
          "her",
          "hers",
          "it",
          "its",
          "they",
          "them",
          "their",
          "theirs",
          "who",
          "whose",
          "whom",
          "that",
          "this",
          "these",
          "those",
          "both",
          "one",
          "myself",
          "himself",
          "herself",
          "itself",
          "ourselves",
          "themselves");

  private static final Pattern WORD = Pattern.compile("(?:\\p{L}\\.)+|[\\p{L}\\p{N}]+");

  private final Set<String> lastParts;

  /**
   * @param people all names of persons in the record
   */
  Aliases(Collection<String> people) {
    this.lastParts =
        people.stream().flatMap(name -> last(name).stream()).collect(Collectors.toSet());
  }

  /**
   * The names that these words make, as written and without an article; none for a pronoun or for
   * words that may stand for two.
   */
  static List<String> of(String text) {
    boolean article = text.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length());
    String bare = (article ? text.substring(ARTICLE.length()) : text).strip();
    boolean pronoun = PRONOUNS.contains(bare.toLowerCase(Locale.ROOT)) && !bare.equals("US");
    boolean several =
        bare.contains(" and ")
            && Character.isLowerCase(bare.codePointAt(bare.lastIndexOf(' ') + 1));
    if (bare.isEmpty() || pronoun || several || !Character.isUpperCase(bare.codePointAt(0))) {
      return List.of();
    }
    return article ? List.of(bare, ARTICLE + bare) : List.of(bare);
  }

  /** Whether an alias ends in the name of a person, and so is not that of a party. */
  boolean isOfPerson(String alias) {
    return last(alias).filter(lastParts::contains).isPresent();
  }

  /** Whether it names an office without saying whose: "Special Envoy", and not "US envoy". */
  static boolean isBareOffice(String description) {
    String last = description.substring(description.lastIndexOf(' ') + 1);
    boolean office =
        Titles.standard().isHead(last) || Titles.standard().isHead(last.replaceFirst("s$", ""));
    return office && !isOwned(description);
  }

  private static boolean isOwned(String description) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(description);
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    return IntStream.range(0, words.size())
        .anyMatch(at -> ActorList.standard().at(description, words, at).isPresent());
  }

  /**
   * The spellings of names used alone: with the names "A Berg" and "A Bergh" and the alias "Berg",
   * they are "Berg" and "Bergh".
   */
  static Set<String> spellings(Collection<String> names, Collection<String> aliases) {
    List<String> alone =
        Stream.concat(names.stream(), aliases.stream())
            .filter(name -> name.indexOf(' ') < 0)
            .toList();
    Set<String> spellings = new TreeSet<>();
    for (String name : names) {
      Stream.of(name.split(" ", -1))
          .filter(part -> alone.stream().anyMatch(each -> NameMatch.same(each, part)))
          .forEach(spellings::add);
    }
    return spellings;
  }

  private static Optional<String> last(String name) {
    return NameMatch.key(name.substring(name.lastIndexOf(' ') + 1));
  }
}
