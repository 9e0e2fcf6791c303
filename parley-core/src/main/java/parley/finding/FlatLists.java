package parley.finding;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import parley.finding.clauses.VocabularyFile;

/**
 * Named lists of words, without groups, from a YAML file on the class path, which analysts edit.
 */
final class FlatLists {

  private final String file;
  private final JsonNode lists;

  /**
   * Reads a file of this package's resources.
   *
   * @throws UncheckedIOException if it is missing or malformed
   */
  FlatLists(String file) {
    this.file = file;
    lists = VocabularyFile.read("/parley/finding/" + file, JsonNode.class);
  }

  /** The words of one list, lower-cased. */
  Set<String> list(String name) {
    Set<String> words = new TreeSet<>();
    lists.path(name).forEach(word -> words.add(word.asText().toLowerCase(Locale.ROOT)));
    if (words.isEmpty()) {
      throw new IllegalStateException(file + " has no list " + name);
    }
    return Set.copyOf(words);
  }

  /** The node of that name, for lists of another shape. */
  JsonNode node(String name) {
    return lists.path(name);
  }
}
