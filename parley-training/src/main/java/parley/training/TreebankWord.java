package parley.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import parley.evaluation.ColumnFile;

/**
 * One word of a treebank in CoNLL-U.
 *
 * @param form as it stands in the text
 * @param lemma its dictionary form, in the treebank's case
 * @param xpos its Penn Treebank tag
 */
record TreebankWord(String form, String lemma, String xpos) {

  private static final int COLUMNS = 10;

  /**
   * The words of a treebank, in order.
   *
   * <p>Words written together count as annotated apart: "don't" is "do" and "n't".
   *
   * @throws IOException if the file cannot be read
   */
  static List<TreebankWord> read(Path file) throws IOException {
    return ColumnFile.read(file).stream()
        .flatMap(List::stream)
        .filter(cells -> cells.length == COLUMNS && cells[0].matches("\\d+"))
        .map(cells -> new TreebankWord(cells[1], cells[2], cells[4]))
        .toList();
  }
}
