package parley.reader;

import java.util.Optional;
import parley.time.When;

/**
 * What the user says of the reports to be read.
 *
 * @param published when they were published, which outranks what their pages say
 * @param maxBytes the size above which a file is skipped, at least 1
 */
public record ReadOptions(Optional<When.Dated> published, int maxBytes) {

  private static final int DEFAULT_MAX_BYTES = 32 * 1024 * 1024;

  public ReadOptions {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes must be at least 1, not " + maxBytes);
    }
  }

  /** Dates as the pages give them; files up to 32 MiB. */
  public static ReadOptions defaults() {
    return new ReadOptions(Optional.empty(), DEFAULT_MAX_BYTES);
  }

  /** These options with a date for every report. */
  public ReadOptions published(When.Dated when) {
    return new ReadOptions(Optional.of(when), maxBytes);
  }

  /** These options with another limit of size. */
  public ReadOptions maxBytes(int bytes) {
    return new ReadOptions(published, bytes);
  }
}
