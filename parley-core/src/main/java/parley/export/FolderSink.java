package parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Files under a folder of the disk, which is made if it is not there. */
public final class FolderSink implements Sink {

  private final Path folder;

  /**
   * Files under {@code folder}.
   *
   * @throws FileAlreadyExistsException if it is no folder, or holds something: pages of an older
   *     export would stay among those of the new one
   */
  public FolderSink(Path folder) throws IOException {
    if (Files.exists(folder)) {
      if (!Files.isDirectory(folder)) {
        throw new FileAlreadyExistsException(folder.toString(), null, "it is no folder");
      }
      try (Stream<Path> held = Files.list(folder)) {
        if (held.findAny().isPresent()) {
          throw new FileAlreadyExistsException(folder.toString(), null, "the folder is not empty");
        }
      }
    }
    this.folder = Files.createDirectories(folder).toAbsolutePath().normalize();
  }

  @Override
  public OutputStream bytes(String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException(path + " is outside of " + folder);
    }
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return Files.newOutputStream(file);
  }

  @Override
  public void close() {}
}
