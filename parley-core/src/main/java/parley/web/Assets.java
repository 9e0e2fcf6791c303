package parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The scripts, styles and data that pages load: a closed list, so that no address can reach another
 * file.
 */
final class Assets {

  private static final String OWN = "/parley/web/";
  private static final String JARS = "/META-INF/resources/webjars/";

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml");

  private final Map<String, Asset> files;

  /** A file, and the name of its state: it does not change while the workbench runs. */
  private record Asset(String path, String stamp) {

    /** What is missing shows here. */
    static Asset at(String path) {
      return new Asset(path, Stamp.of(path, read(path)));
    }
  }

  /** A file of a WebJar under a name of its own. */
  record FromJar(String name, String jar, String path) {}

  Assets(List<String> own, List<FromJar> fromJars) {
    Map<String, String> all = new TreeMap<>();
    own.forEach(name -> all.put(name, OWN + name));
    fromJars.forEach(
        file ->
            all.put(
                file.name(), JARS + file.jar() + "/" + version(file.jar()) + "/" + file.path()));
    this.files =
        all.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, file -> Asset.at(file.getValue())));
  }

  void routes(RoutesConfig routes) {
    routes.get("/assets/{file}", this::send);
    routes.get("/favicon.ico", context -> context.redirect("/assets/parley.svg"));
  }

  private void send(Context context) {
    String name = context.pathParam("file");
    Asset asset = files.get(name);
    if (asset == null) {
      throw Refused.missing(context.path());
    }
    if (Tag.isKnown(context, asset.stamp())) {
      return;
    }
    context.contentType(
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
    context.result(read(asset.path()));
  }

  /** The version of a WebJar on the class path, which is a part of its files' paths. */
  private static String version(String jar) {
    Properties properties = new Properties();
    try {
      properties.load(
          new ByteArrayInputStream(
              read("/META-INF/maven/org.webjars.npm/" + jar + "/pom.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "");
  }

  private static byte[] read(String path) {
    try (InputStream file = Assets.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException(path + " is not on the class path");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
