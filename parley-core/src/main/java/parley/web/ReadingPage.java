package parley.web;

import java.util.List;
import java.util.Optional;
import parley.reader.Skipped;

/**
 * Where reports are given to be read, and what came of the last ones.
 *
 * @param possible whether the record can be changed
 * @param fetches whether addresses are fetched
 * @param running whether reports are being read
 * @param done how many of {@code total} are read
 * @param report what came of them, once they are read
 * @param error what stopped it; empty if nothing did
 */
record ReadingPage(
    Frame frame,
    boolean possible,
    boolean fetches,
    boolean running,
    int done,
    int total,
    Optional<Report> report,
    String error) {

  /** What came of the reports that were given. */
  record Report(String line, List<String> foreign, List<Skipped> skipped) {

    Report {
      foreign = List.copyOf(foreign);
      skipped = List.copyOf(skipped);
    }
  }
}
