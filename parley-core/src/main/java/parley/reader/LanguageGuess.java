package parley.reader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.reader.Article.Block;
import parley.reader.Article.BlockKind;

/**
 * Guesses the language of a report from its script and its commonest words.
 *
 * <p>It need only tell English from the rest; what is too short to tell is taken for English. The
 * words are in {@code languages.yaml}.
 */
final class LanguageGuess {

  private static final String ENGLISH = "en";
  private static final int SAMPLE = 20_000;
  private static final int FEW_WORDS = 12;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}']+");

  /** The file as it is written. */
  record Words(Map<String, String> scripts, Map<String, List<String>> words) {}

  private final Map<Character.UnicodeScript, String> scripts = new TreeMap<>();
  private final Map<String, Set<String>> commonWords;

  private LanguageGuess(Words file) {
    file.scripts()
        .forEach((name, language) -> scripts.put(Character.UnicodeScript.forName(name), language));
    this.commonWords =
        file.words().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> Set.copyOf(entry.getValue()),
                    (one, other) -> one,
                    TreeMap::new));
  }

  static LanguageGuess load() {
    return new LanguageGuess(VocabularyFile.read("languages.yaml", Words.class));
  }

  /** The ISO 639-1 code of the language of the page's news. */
  String of(Page page) {
    StringBuilder news = new StringBuilder();
    for (Block block : page.blocks()) {
      if (block.kind() != BlockKind.NOISE && news.length() < SAMPLE) {
        news.append(block.span().of(page.clean().text())).append('\n');
      }
    }
    return of(news.toString(), page.declaredLanguage().orElse(ENGLISH));
  }

  /** The language of {@code text}; {@code declared} where its words do not tell. */
  String of(String text, String declared) {
    Map<Character.UnicodeScript, Integer> letters = new TreeMap<>();
    int[] all = {0};
    text.codePoints()
        .limit(SAMPLE)
        .filter(Character::isLetter)
        .forEach(
            letter -> {
              all[0]++;
              letters.merge(Character.UnicodeScript.of(letter), 1, Integer::sum);
            });
    for (Map.Entry<Character.UnicodeScript, String> script : scripts.entrySet()) {
      if (letters.getOrDefault(script.getKey(), 0) * 5 > all[0]) {
        return byWords(text, script.getValue());
      }
    }
    return byWords(text, declared);
  }

  private String byWords(String text, String otherwise) {
    Map<String, Integer> counts = new TreeMap<>();
    int total = 0;
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      String word = words.group();
      total++;
      for (Map.Entry<String, Set<String>> language : commonWords.entrySet()) {
        if (language.getValue().contains(word)) {
          counts.merge(language.getKey(), 1, Integer::sum);
        }
      }
    }
    if (total < FEW_WORDS) {
      return otherwise;
    }
    String best = otherwise;
    int most = Math.max(total / 20, counts.getOrDefault(otherwise, 0));
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        best = count.getKey();
        most = count.getValue();
      }
    }
    return best;
  }
}
