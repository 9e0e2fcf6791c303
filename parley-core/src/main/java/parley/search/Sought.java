package parley.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * What is looked for: words and phrases, in the order in which they were typed.
 *
 * <p>Anything that can be typed can be read: a quotation mark that is not closed opens a phrase up
 * to the end, signs between words are passed over, and words after the first {@link #MOST} are left
 * out.
 *
 * @param phrases words that must stand together; a single word is a phrase of one
 * @param whole whether nothing was left out
 */
record Sought(List<Phrase> phrases, boolean whole) {

  private static final int MOST = 32;
  private static final int LONGEST = 10_000;
  private static final String MARKS = "\"“”„«»";

  Sought {
    phrases = List.copyOf(phrases);
  }

  /**
   * A word with its forms, the one that was typed first.
   *
   * @param open whether more letters may follow: the word is still being typed, or has a star
   */
  record Word(List<String> forms, boolean open) {

    Word {
      forms = List.copyOf(forms);
    }

    /** The word as it was typed, in lower case and without accents. */
    String typed() {
      return forms.get(0);
    }
  }

  /** Words that stand together. */
  record Phrase(List<Word> words) {

    Phrase {
      words = List.copyOf(words);
    }
  }

  /** The same words, each alone. */
  Sought apart() {
    return new Sought(
        phrases.stream()
            .flatMap(phrase -> phrase.words().stream())
            .map(word -> new Phrase(List.of(word)))
            .toList(),
        whole);
  }

  /** What a line of words and quotation marks looks for. */
  static Sought in(String line, Analyzer analyzer) {
    String read = line.substring(0, Math.min(line.length(), LONGEST));
    List<Phrase> phrases = new ArrayList<>();
    int words = 0;
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i <= read.length() && words < MOST; i++) {
      if (i == read.length() || MARKS.indexOf(read.charAt(i)) >= 0) {
        List<Word> part = words(read, start, i, analyzer);
        part = part.subList(0, Math.min(part.size(), MOST - words));
        words += part.size();
        if (quoted && !part.isEmpty()) {
          phrases.add(new Phrase(part));
        } else {
          part.forEach(word -> phrases.add(new Phrase(List.of(word))));
        }
        quoted = !quoted;
        start = i + 1;
      }
    }
    return new Sought(phrases, words < MOST && read.length() == line.length());
  }

  private static List<Word> words(String line, int start, int end, Analyzer analyzer) {
    List<Word> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(Fields.TEXT, line.substring(start, end))) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (step.getPositionIncrement() > 0 || words.isEmpty()) {
          words.add(new Word(List.of(term.toString()), isOpen(line, start + place.endOffset())));
        } else {
          Word word = words.remove(words.size() - 1);
          words.add(new Word(List.of(word.typed(), term.toString()), word.open()));
        }
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory that cannot be read", impossible);
    }
    return words;
  }

  private static boolean isOpen(String line, int end) {
    return end >= line.length() || line.charAt(end) == '*';
  }
}
