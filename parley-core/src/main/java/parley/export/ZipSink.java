package parley.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files in a ZIP archive.
 *
 * <p>Every entry has the same time, so that the same record gives the same bytes.
 */
public final class ZipSink implements Sink {

  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  /** An archive that is written to {@code out}, which {@link #close} closes. */
  public ZipSink(OutputStream out) {
    this.zip = new ZipOutputStream(out);
  }

  @Override
  public OutputStream bytes(String path) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        zip.closeEntry();
      }
    };
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
