package parley.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import parley.linguistics.WordPieces;

/** Sentences of like length, side by side and padded. */
final class Batch {

  /** Word pieces in a batch, padding counted. */
  private static final int SIZE = 1500;

  /** Longer sentences are left out of training. */
  static final int LONGEST = 180;

  final List<Encoded> sentences;
  final int size;
  final int length;
  final int width;
  final long[] ids;
  final long[] pieceCases;
  final float[] pieceMask;
  final long[] firsts;
  final long[] cases;
  final float[] wordMask;
  final long[] styles;

  private Batch(List<Encoded> sentences, Random random) {
    this.sentences = List.copyOf(sentences);
    size = sentences.size();
    length = sentences.stream().mapToInt(each -> each.pieces).max().orElseThrow();
    width = 1 + sentences.stream().mapToInt(each -> each.words).max().orElseThrow();
    ids = new long[size * length];
    pieceCases = new long[size * length];
    pieceMask = new float[size * length];
    firsts = new long[size * width];
    cases = new long[size * width];
    wordMask = new float[size * width];
    styles = new long[size * width];
    for (int i = 0; i < size; i++) {
      fill(i, sentences.get(i), Casing.draw(random));
    }
  }

  private void fill(int index, Encoded sentence, Casing casing) {
    int row = index * length;
    int words = index * width;
    Arrays.fill(firsts, words, words + width, row);
    Arrays.fill(styles, words, words + width, sentence.style);
    Arrays.fill(wordMask, words, words + sentence.words + 1, 1);
    Arrays.fill(pieceMask, row, row + sentence.pieces, 1);
    int at = row;
    ids[at++] = WordPieces.START;
    for (int i = 0; i < sentence.words; i++) {
      firsts[words + i + 1] = at;
      int letterCase = casing.of(sentence.cases[i]);
      cases[words + i + 1] = letterCase;
      for (int id : sentence.ids[i]) {
        pieceCases[at] = letterCase;
        ids[at++] = id;
      }
    }
    ids[at] = WordPieces.END;
  }

  /** How many word pieces there are, without padding. */
  int pieces() {
    return sentences.stream().mapToInt(each -> each.pieces).sum();
  }

  /** All sentences in batches, in an order drawn from {@code random}. */
  static List<Batch> shuffled(List<Encoded> sentences, Random random) {
    Map<Encoded, Double> lengths = new HashMap<>();
    for (Encoded sentence : sentences) {
      lengths.put(sentence, sentence.pieces + random.nextDouble() * 3);
    }
    List<Encoded> sorted = new ArrayList<>(sentences);
    sorted.sort(Comparator.comparing(lengths::get));
    List<Batch> batches = new ArrayList<>();
    List<Encoded> current = new ArrayList<>();
    for (Encoded sentence : sorted) {
      if (!current.isEmpty() && (current.size() + 1) * sentence.pieces > SIZE) {
        batches.add(new Batch(current, random));
        current.clear();
      }
      current.add(sentence);
    }
    if (!current.isEmpty()) {
      batches.add(new Batch(current, random));
    }
    return batches;
  }
}
