package parley.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A YAML file on the class path, read as it stands. */
public final class YamlFile {

  private static final YAMLMapper YAML = new YAMLMapper();

  private YamlFile() {}

  /**
   * The content of {@code name}, a resource beside {@code owner} or, with a slash before it, of the
   * whole class path.
   *
   * @throws UncheckedIOException if the file is missing or broken: a fault of the build
   */
  public static JsonNode read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("not on the class path");
      }
      return YAML.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " of " + owner.getName(), e);
    }
  }
}
