package parley.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.claims.Claim;
import parley.claims.ClaimJson;
import parley.claims.Findings;
import parley.record.RecordedClaim;
import parley.record.TalksRecord;
import parley.store.RecordFile;
import parley.store.RecordQuery;
import parley.text.Published;
import parley.text.Report;
import parley.time.When;

/**
 * A record of many reports, made in minutes: {@code WORK REPORTS RECORD}.
 *
 * <p>At most two thousand invented reports are read in {@code WORK}, which must be new; each is
 * then there again every few months, until there are as many as asked for. The trap: copies in the
 * same letters would be near-duplicates and count as one origin, so each copy exchanges a letter.
 */
public final class LargeRecord {

  private static final int READ = 2_000;
  private static final int HANDFUL = 500;
  private static final int DAYS_BETWEEN = 120;

  /** What is written for what in each further copy; equally long, so that spans hold. */
  private static final List<String> LETTERS =
      List.of(
          "ea", "eo", "eu", "ey", "oa", "ou", "ao", "au", "iy", "io", "ie", "uo", "ua", "ya", "st",
          "td", "dt", "nm", "mn", "rl", "lr", "gk", "kg", "bp", "pb", "vf", "fv", "sz", "zs");

  private LargeRecord() {}

  /** Makes the record, which must be new. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3 || !arguments[1].matches("[1-9]\\d{0,4}")) {
      System.err.println("Usage: parley.benchmark.LargeRecord WORK REPORTS RECORD");
      System.exit(2);
      return;
    }
    Path work = Path.of(arguments[0]);
    int number = Integer.parseInt(arguments[1]);
    int copies = (number + READ - 1) / READ;
    if (copies > LETTERS.size() + 1) {
      System.err.printf("At most %d reports%n", READ * (LETTERS.size() + 1));
      System.exit(2);
      return;
    }
    Reports.make(work, Math.min(number, READ));
    Path small = work.resolve("read.duckdb");
    ReadSpeed.read(small, List.of(Reports.given(work)));
    try (RecordQuery query = RecordQuery.open(small);
        RecordFile file = RecordFile.open(Path.of(arguments[2]))) {
      TalksRecord read = query.record();
      for (int copy = 0; copy < copies; copy++) {
        add(read, copy, number, file);
      }
      file.rebuild();
    }
  }

  private static void add(TalksRecord read, int copy, int number, RecordFile file) {
    Map<Report, Findings> handful = new LinkedHashMap<>();
    int left = number - copy * READ;
    for (Report report : read.reports().subList(0, Math.min(left, read.reports().size()))) {
      Report again = copy == 0 ? report : again(report, copy);
      List<Claim> claims =
          read.claims(report.id()).stream()
              .map(RecordedClaim::claim)
              .map(claim -> of(claim, report.id(), again.id()))
              .toList();
      handful.put(again, new Findings(claims, List.of()));
      if (handful.size() == HANDFUL) {
        file.addAll(handful);
        handful.clear();
      }
    }
    file.addAll(handful);
  }

  private static Claim of(Claim claim, String report, String again) {
    return report.equals(again)
        ? claim
        : ClaimJson.read(ClaimJson.write(claim).replace(report, again));
  }

  private static Report again(Report report, int copy) {
    String letters = LETTERS.get(copy - 1);
    return new Report(
        Report.idOf((report.id() + copy).getBytes(StandardCharsets.UTF_8)),
        report.source() + "-" + copy,
        report.publisher(),
        report.origin(),
        report.title(),
        report.published().map(published -> later(published, copy * DAYS_BETWEEN)),
        report.language(),
        report.text().replace(letters.charAt(0), letters.charAt(1)),
        report.noise());
  }

  private static Published later(Published published, int days) {
    return published.when() instanceof When.Day day
        ? new Published(
            When.day(day.date().plusDays(days)), published.at(), published.how(), Optional.empty())
        : published;
  }
}
