package parley.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Derives the model's table of lemmas on the command line: {@code DATA TABLE}.
 *
 * <p>{@code DATA} is the folder with the two treebanks and the PropBank rolesets; {@code TABLE} is
 * the file to write, which is replaced only once all is read.
 */
public final class DeriveLemmas {

  private static final String ROLESETS = "propbank-rolesets.tsv.gz";
  private static final List<String> TREEBANKS =
      List.of("ewt-train.conllu.gz", "gum-train.conllu.gz");

  private static final String HEADER =
      """
      # Words whose lemma the rules get wrong: form, Penn Treebank tag, lemma.
      # Derived from UD English EWT and GUM (training parts) and the PropBank frames;
      # CC BY-SA 4.0, see MODEL_CARD.md. Made by parley.training.DeriveLemmas.
      """;

  private DeriveLemmas() {}

  /** Writes the table; exit code 2 when the command line is wrong. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("Usage: parley.training.DeriveLemmas DATA TABLE");
      System.exit(2);
      return;
    }
    String table = table(Path.of(arguments[0]));
    Files.writeString(Path.of(arguments[1]), table, StandardCharsets.UTF_8);
  }

  /**
   * The table derived from the files in {@code data}.
   *
   * @throws IOException if one of them is missing
   */
  static String table(Path data) throws IOException {
    LemmaTable table = new LemmaTable(RolesetVerbs.read(data.resolve(ROLESETS)));
    for (String treebank : TREEBANKS) {
      TreebankWord.read(data.resolve(treebank)).forEach(table::count);
    }
    StringBuilder text = new StringBuilder(HEADER);
    table.exceptions().forEach((key, lemma) -> text.append(key + "\t" + lemma + "\n"));
    return text.toString();
  }
}
