package parley.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The product's version, from its jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "parley "
          + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
              .orElse("(built from source)")
    };
  }
}
