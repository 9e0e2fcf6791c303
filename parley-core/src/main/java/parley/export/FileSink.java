package parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one file of an export, under the name that the user chose. */
public final class FileSink implements Sink {

  private final Path file;
  private boolean begun;

  /** The file, which is overwritten. */
  public FileSink(Path file) {
    this.file = file;
  }

  @Override
  public OutputStream bytes(String path) throws IOException {
    if (begun) {
      throw new IOException("a second file, " + path + ", for " + file);
    }
    begun = true;
    return Files.newOutputStream(file);
  }

  @Override
  public void close() {}
}
