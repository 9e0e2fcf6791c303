package parley;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The five real reports that lie beside the checkout, not in it. */
public final class Seeds {

  private Seeds() {}

  /** The folder of them; where they are absent, the tests are skipped and say so. */
  public static Path folder() {
    return shared().resolve("seeds");
  }

  /** What was read from them by hand. */
  public static Path gold() {
    return shared().resolve("gold").resolve("seeds.yaml");
  }

  private static Path shared() {
    Path shared =
        Optional.ofNullable(System.getenv("PARLEY_SHARED")).map(Path::of).orElseGet(Seeds::beside);
    Assumptions.assumeTrue(
        Files.isDirectory(shared.resolve("seeds")),
        "the seeds are absent: set PARLEY_SHARED or lay them in ../shared");
    return shared;
  }

  private static Path beside() {
    Path checkout = Path.of("").toAbsolutePath();
    while (checkout != null && !Files.isDirectory(checkout.resolve("shared"))) {
      checkout = checkout.getParent();
    }
    return checkout == null ? Path.of("shared") : checkout.resolve("shared");
  }
}
