package parley.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sentences of a gzip'd file in columns: one word a line, an empty line after each sentence. */
final class Columns {

  private Columns() {}

  /**
   * The cells of each word of each sentence; comments are left out.
   *
   * @throws IOException if the file cannot be read
   */
  static List<List<String[]>> read(Path file) throws IOException {
    List<List<String[]>> sentences = new ArrayList<>();
    List<String[]> words = new ArrayList<>();
    for (String line : GzipLines.read(file)) {
      if (line.isEmpty()) {
        finish(words, sentences);
      } else if (!isComment(line)) {
        words.add(line.split("\t", -1));
      }
    }
    finish(words, sentences);
    return sentences;
  }

  /** A word may be "#" itself; a comment has no columns. */
  private static boolean isComment(String line) {
    return line.startsWith("#") && line.indexOf('\t') < 0;
  }

  private static void finish(List<String[]> words, List<List<String[]>> sentences) {
    if (!words.isEmpty()) {
      sentences.add(List.copyOf(words));
      words.clear();
    }
  }
}
