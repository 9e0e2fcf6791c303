package parley.linguistics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The word lists that tokenising, sentence splitting and name repair rest on. */
final class Vocabulary {

  private static final String FILE = "/parley/linguistics/words.yaml";

  private final Set<String> abbreviations;
  private final Set<String> abbreviationsThatEnd;
  private final Set<String> beforeNumbers;
  private final Set<String> prefixes;
  private final Set<String> starters;
  private final Set<String> speech;
  private final Set<String> titles;
  private final Set<String> givenNames;

  private Vocabulary(JsonNode lists) throws IOException {
    abbreviations = read(lists, "abbreviations-before-names");
    abbreviationsThatEnd = read(lists, "abbreviations-anywhere");
    beforeNumbers = read(lists, "abbreviations-before-numbers");
    prefixes = read(lists, "prefixes");
    starters = read(lists, "sentence-starters");
    speech = read(lists, "speech-verbs");
    titles = read(lists, "titles");
    givenNames = read(lists, "given-names");
  }

  /**
   * Reads the lists from the class path.
   *
   * @throws IOException if they are missing or malformed
   */
  static Vocabulary load() throws IOException {
    try (InputStream in = Vocabulary.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("not on the class path: " + FILE);
      }
      return new Vocabulary(new YAMLMapper().readTree(in));
    }
  }

  private static Set<String> read(JsonNode lists, String name) throws IOException {
    Set<String> words = new HashSet<>();
    for (JsonNode word : lists.path(name)) {
      if (!word.isTextual()) {
        throw new IOException(FILE + ", list " + name + ": quote " + word);
      }
      words.add(word.asText());
    }
    if (words.isEmpty()) {
      throw new IOException(FILE + " has no list " + name);
    }
    return Set.copyOf(words);
  }

  /** Whether a word, written without its period, is an abbreviation anywhere. */
  boolean isAbbreviation(String word) {
    return abbreviations.contains(word) || abbreviationsThatEnd.contains(word);
  }

  /** Whether a word is an abbreviation only before a number: {@code No. 5}, {@code Jan. 3}. */
  boolean isAbbreviationBeforeNumber(String word) {
    return beforeNumbers.contains(word);
  }

  /** Whether a token with a period may be the last of a sentence: {@code Inc.}, {@code U.S.}. */
  boolean mayEndSentence(String token) {
    return !abbreviations.contains(token.substring(0, token.length() - 1));
  }

  /** Whether letters before a hyphen are a prefix, which is not cut off. */
  boolean isPrefix(String lower) {
    return prefixes.contains(lower);
  }

  /** Whether a capitalised word is more likely a sentence's first than a name. */
  boolean startsSentence(String word) {
    return starters.contains(word);
  }

  /** Whether a word is a past or present form of a verb of saying. */
  boolean isSpeech(String word) {
    return speech.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a capitalised word is a title, which goes before a name and is no part of it. */
  boolean isTitle(String word) {
    return titles.contains(word);
  }

  /** Whether a word is a common given name that is hardly ever a family name. */
  boolean isGivenName(String word) {
    return givenNames.contains(word);
  }
}
