package parley.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Where an export's files go: the disk, an archive, an answer to a request.
 *
 * <p>One file at a time: the one before must be closed.
 */
public interface Sink extends AutoCloseable {

  /**
   * Begins a file of bytes.
   *
   * @param path relative, with {@code /} between its parts
   */
  OutputStream bytes(String path) throws IOException;

  /** Begins a file of text in UTF-8. */
  default Writer text(String path) throws IOException {
    return new BufferedWriter(new OutputStreamWriter(bytes(path), StandardCharsets.UTF_8));
  }

  @Override
  void close() throws IOException;
}
