package parley.finding.clauses;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A finder's vocabulary: a YAML file on the class path that analysts edit. */
public final class VocabularyFile {

  private static final ObjectReader YAML =
      YAMLMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .addModule(new Jdk8Module())
          .build()
          .reader();

  private VocabularyFile() {}

  /**
   * The content of the resource {@code name} as {@code type}.
   *
   * @throws UncheckedIOException if the file is missing or does not fit the type
   */
  public static <T> T read(String name, Class<T> type) {
    try (InputStream in = VocabularyFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("not on the class path");
      }
      return YAML.forType(type).readValue(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the vocabulary " + name, e);
    }
  }
}
