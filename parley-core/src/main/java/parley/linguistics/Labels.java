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
 * @param roles PropBank's roles; the first is that of no argument
 * @param paths through trees, see {@link RolePaths}
 */
record Labels(
    List<String> relations,
    List<String> upos,
    List<String> xpos,
    List<String> roles,
    List<String> paths) {

  /** Names' tags: outside, or the beginning or inside of a kind. The order is the model's. */
  static final List<String> NAMES =
      List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-NORP");

  Labels {
    relations = List.copyOf(relations);
    upos = List.copyOf(upos);
    xpos = List.copyOf(xpos);
    roles = List.copyOf(roles);
    paths = List.copyOf(paths);
  }

  /**
   * Reads the six lines of names set apart by spaces.
   *
   * @throws IOException if there are fewer lines, or the tags of names are not {@link #NAMES}
   */
  static Labels read(InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<String> relations = line(lines);
    List<String> upos = line(lines);
    List<String> xpos = line(lines);
    if (!line(lines).equals(NAMES)) {
      throw new IOException("the model tags other names than " + NAMES);
    }
    return new Labels(relations, upos, xpos, line(lines), line(lines));
  }

  private static List<String> line(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new IOException("the model's labels need six lines");
    }
    return List.of(line.trim().split(" "));
  }
}
