package parley.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The folder of yardsticks, which lies beside the checkout and is never part of it. */
public final class SharedData {

  private SharedData() {}

  /**
   * The folder: what {@code PARLEY_SHARED} names, else {@code shared} beside the first folder above
   * the working directory that has it.
   */
  public static Optional<Path> find() {
    String named = System.getenv("PARLEY_SHARED");
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named)).filter(SharedData::isShared);
    }
    for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      Path beside = up.resolve("shared");
      if (isShared(beside)) {
        return Optional.of(beside);
      }
    }
    return Optional.empty();
  }

  private static boolean isShared(Path folder) {
    return Files.isRegularFile(folder.resolve("gold").resolve("seeds.yaml"));
  }

  /** SHA-256 over the bytes of these files in this order, in hexadecimal. */
  static String hash(List<Path> files) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
    byte[] buffer = new byte[1 << 16];
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          digest.update(buffer, 0, read);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
