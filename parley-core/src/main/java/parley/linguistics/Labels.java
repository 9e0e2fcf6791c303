package parley.linguistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The names of the classes that the model's heads choose between.
 *
 * @param relations Universal Dependencies relations
 * @param upos Universal Dependencies parts of speech
 * @param xpos Penn Treebank tags
 */
record Labels(List<String> relations, List<String> upos, List<String> xpos) {

  /** Names' tags: outside, or the beginning or inside of a kind. The order is the model's. */
  static final List<String> NAMES =
      List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG");

  Labels {
    relations = List.copyOf(relations);
    upos = List.copyOf(upos);
    xpos = List.copyOf(xpos);
  }

  /**
   * Reads three lines of names set apart by spaces.
   *
   * @throws IOException if there are fewer lines
   */
  static Labels read(InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    return new Labels(line(lines), line(lines), line(lines));
  }

  private static List<String> line(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new IOException("the model's labels need three lines");
    }
    return List.of(line.trim().split(" "));
  }
}
