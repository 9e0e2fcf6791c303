package parley.finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Named lists of words from a YAML file on the class path, which analysts edit. */
final class WordLists {

  private final String file;
  private final JsonNode lists;

  /**
   * Reads a file of this package's resources.
   *
   * @throws UncheckedIOException if it is missing or malformed
   */
  WordLists(String file) {
    this.file = file;
    try (InputStream in = WordLists.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("not on the class path: " + file);
      }
      lists = new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
