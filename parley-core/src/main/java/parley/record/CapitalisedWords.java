package parley.record;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What may be a name in a sentence that the record knows from others. */
final class CapitalisedWords {

  private static final int LONGEST_NAME = 3;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Punct}&&[^'’-]]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}[\\p{L}'’]*");

  private CapitalisedWords() {}

  /** The words that are written with a capital, folded. */
  static Set<String> folded(String sentence) {
    return Words.content(
        CAPITALISED
            .matcher(sentence)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.joining(" ")));
  }

  /** Each run of up to three words that begins with a capital, also without a possessive's end. */
  static Stream<String> in(String sentence) {
    List<String> words = List.of(BETWEEN_WORDS.split(sentence));
    return IntStream.range(0, words.size())
        .filter(at -> !words.get(at).isEmpty() && Character.isUpperCase(words.get(at).charAt(0)))
        .boxed()
        .flatMap(
            at ->
                IntStream.rangeClosed(at + 1, Math.min(at + LONGEST_NAME, words.size()))
                    .mapToObj(end -> String.join(" ", words.subList(at, end))))
        .flatMap(name -> Stream.of(name, POSSESSIVE.matcher(name).replaceAll("")))
        .distinct();
  }
}
