package parley.linguistics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The vocabulary of word pieces that the encoder reads, and the way from a word to its pieces.
 *
 * <p>Letter case and accents are dropped here; {@link LetterCase} keeps what case there was. A word
 * gives at least one piece and at most {@link #LONGEST_WORD}, so that a URL cannot fill a sentence.
 */
public final class WordPieces {

  /** Marks the start of a sequence. */
  public static final int START = 101;

  /** Marks the end of a sequence. */
  public static final int END = 102;

  /** Stands for what the vocabulary cannot spell. */
  static final int UNKNOWN = 100;

  /** The most pieces that one word is given. */
  static final int LONGEST_WORD = 24;

  private static final int LONGEST_RUN = 100;

  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, Integer> rests = new HashMap<>();

  private WordPieces(JsonNode vocabulary) {
    vocabulary
        .properties()
        .forEach(
            entry -> {
              String piece = entry.getKey();
              int id = entry.getValue().asInt();
              starts.put(piece, id);
              if (piece.startsWith("##")) {
                rests.put(piece.substring(2), id);
              }
            });
  }

  /**
   * Reads a Hugging Face {@code tokenizer.json}.
   *
   * @throws IOException if it cannot be read or holds no vocabulary
   */
  public static WordPieces read(InputStream json) throws IOException {
    JsonNode vocabulary = new ObjectMapper().readTree(json).path("model").path("vocab");
    if (vocabulary.isEmpty()) {
      throw new IOException("the tokenizer file holds no vocabulary");
    }
    return new WordPieces(vocabulary);
  }

  /** The ids of a word's pieces. */
  public int[] of(String word) {
    String plain = plain(word);
    int[] pieces = new int[Math.min(LONGEST_WORD, Math.max(1, plain.length()))];
    int count = 0;
    int at = 0;
    while (at < plain.length() && count < pieces.length) {
      int end = runEnd(plain, at);
      if (!isInvisible(plain.codePointAt(at))) {
        count = spell(plain.substring(at, end), pieces, count);
      }
      at = end;
    }
    if (count == 0) {
      pieces[count++] = UNKNOWN;
    }
    return Arrays.copyOf(pieces, count);
  }

  private static String plain(String word) {
    String shortened = word.length() <= 1000 ? word : word.substring(0, 1000);
    String lower = straight(shortened.toLowerCase(Locale.ROOT));
    if (isAscii(lower)) {
      return lower;
    }
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> !isDropped(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Quotation marks as typewriters have them, since the training texts have few others. */
  private static String straight(String word) {
    return word.replace('\u2018', '\'')
        .replace('\u2019', '\'')
        .replace('\u201C', '"')
        .replace('\u201D', '"')
        .replace('\u201E', '"')
        .replace('\u00AB', '"')
        .replace('\u00BB', '"');
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 128);
  }

  private static boolean isDropped(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.SURROGATE;
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int runEnd(String plain, int start) {
    int first = plain.codePointAt(start);
    int at = start + Character.charCount(first);
    if (standsAlone(first)) {
      return at;
    }
    while (at < plain.length() && !standsAlone(plain.codePointAt(at))) {
      at += Character.charCount(plain.codePointAt(at));
    }
    return at;
  }

  private static boolean standsAlone(int c) {
    return isInvisible(c) || isPunctuation(c) || Character.isIdeographic(c);
  }

  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Spells a run greedily by longest pieces; a run that cannot be spelt whole is unknown. */
  private int spell(String run, int[] pieces, int from) {
    if (run.length() > LONGEST_RUN) {
      pieces[from] = UNKNOWN;
      return from + 1;
    }
    int count = from;
    int at = 0;
    while (at < run.length()) {
      Map<String, Integer> choices = at == 0 ? starts : rests;
      int end = run.length();
      while (end > at && !choices.containsKey(run.substring(at, end))) {
        end--;
      }
      if (end == at) {
        pieces[from] = UNKNOWN;
        return from + 1;
      }
      if (count < pieces.length) {
        pieces[count++] = choices.getOrDefault(run.substring(at, end), UNKNOWN);
      }
      at = end;
    }
    return count;
  }
}
