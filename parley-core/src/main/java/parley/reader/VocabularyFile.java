package parley.reader;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A list of words that analysts edit, in a YAML file beside the classes of this package. */
final class VocabularyFile {

  private static final ObjectReader YAML =
      YAMLMapper.builder().addModule(new Jdk8Module()).build().reader();

  private VocabularyFile() {}

  /** The file's content as {@code type}; a file that does not fit it is a fault of the build. */
  static <T> T read(String name, Class<T> type) {
    try (InputStream in = VocabularyFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return YAML.forType(type).readValue(in);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + name, broken);
    }
  }
}
