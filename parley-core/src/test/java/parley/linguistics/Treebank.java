package parley.linguistics;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import parley.text.Span;

/**
 * A CoNLL-U file read back into running text with its sentences, words and trees.
 *
 * @param text the sentences, with an empty line between paragraphs
 * @param sentences in order
 */
record Treebank(String text, List<Tree> sentences) {

  /** One word of a treebank; its head is counted from 0, the root's is -1. */
  record Word(
      Span span, String form, String lemma, String upos, String xpos, int head, String relation) {}

  /** One sentence of a treebank. */
  record Tree(List<Word> words) {

    Span span() {
      return words.get(0).span().cover(words.get(words.size() - 1).span());
    }
  }

  static Treebank read(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(new FileInputStream(file.toFile()));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Reader reader = new Reader();
      lines.lines().forEach(reader::line);
      return new Treebank(reader.text.toString(), reader.trees);
    }
  }

  private static final class Reader {

    private final StringBuilder text = new StringBuilder();
    private final List<Tree> trees = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private int fusedUntil;
    private int fusedAt;
    private int fusedEnd;
    private boolean fusedSpace;

    void line(String line) {
      if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
        text.append(text.isEmpty() ? "" : "\n\n");
      } else if (line.isEmpty()) {
        trees.add(new Tree(words));
        words = new ArrayList<>();
        fusedUntil = 0;
      } else if (!line.startsWith("#")) {
        cells(line.split("\t"));
      }
    }

    private void cells(String[] cells) {
      boolean space = !cells[9].contains("SpaceAfter=No");
      if (cells[0].contains("-")) {
        fusedUntil = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
        fusedAt = text.length();
        text.append(cells[1]);
        fusedEnd = text.length();
        fusedSpace = space;
      } else if (!cells[0].contains(".")) {
        word(cells, Integer.parseInt(cells[0]), space);
      }
    }

    private void word(String[] cells, int id, boolean space) {
      boolean fused = id <= fusedUntil;
      int start = fused ? fusedAt : text.length();
      if (!fused) {
        text.append(cells[1]);
      }
      int end = fused ? Math.min(fusedEnd, start + cells[1].length()) : text.length();
      fusedAt = end;
      if (fused ? id == fusedUntil && fusedSpace : space) {
        text.append(' ');
      }
      words.add(
          new Word(
              new Span(start, end),
              cells[1],
              cells[2],
              cells[3],
              cells[4],
              Integer.parseInt(cells[6]) - 1,
              cells[7]));
    }
  }
}
