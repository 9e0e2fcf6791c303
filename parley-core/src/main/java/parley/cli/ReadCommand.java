package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import parley.Batch;
import parley.Parley;
import parley.cli.Failures.UserError;
import parley.reader.ReadOptions;
import parley.reader.Skipped;
import parley.record.TalksRecord;
import parley.store.RecordFile;
import parley.store.RecordFileException;
import parley.store.RecordInUse;
import parley.time.When;
import parley.view.Cells;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code parley read}: reports in, record out. */
@Command(
    name = "read",
    description = "Reads reports (text and HTML files, and folders of them) into a record.",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

  private static final int MOST_SKIPPED = 20;

  @Spec private CommandSpec spec;
  @Mixin private RecordOption record;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders of reports.")
  private List<Path> paths;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Published.class,
      description = "When all these reports were published: 2025-03-14, or 2025-03 for a month.")
  private When.Dated published;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "Reports analysed side by side (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Option(names = "--quiet", description = "Print the closing report only, not the record.")
  private boolean quiet;

  ReadCommand() {}

  @Override
  public Integer call() throws Exception {
    if (threads < 1) {
      throw new UserError(2, "--threads must be at least 1, not " + threads);
    }
    ReadOptions options =
        published == null ? ReadOptions.defaults() : ReadOptions.defaults().published(published);
    try (RecordFile file = RecordFile.open(record.file());
        Parley parley = Parley.local()) {
      Batch.Result result;
      try (Progress progress = Progress.over(paths)) {
        result = new Batch(parley, file, options, threads).read(paths, progress::step);
      }
      PrintWriter out = spec.commandLine().getOut();
      if (!quiet) {
        TalksRecord talks = result.rebuilt().orElseGet(file::record);
        new Overview(talks, Terminal.of(out)).print();
      }
      closingReport(out, result);
      if (result.read() + result.known() == 0) {
        return ExitCode.NOTHING_FOUND;
      }
      return result.skipped().isEmpty() ? ExitCode.DONE : ExitCode.SOME_SKIPPED;
    } catch (RecordInUse | RecordFileException failed) {
      throw new UserError(ExitCode.RECORD, String.valueOf(failed.getMessage()), failed);
    } catch (IOException failed) {
      throw new UserError(ExitCode.INTERNAL, "the language model cannot be loaded", failed);
    }
  }

  private void closingReport(PrintWriter out, Batch.Result result) {
    out.printf(
        "Read %s with %s into %s.%n",
        count(result.read(), "report"), count(result.claims(), "claim"), record.file());
    if (result.known() > 0) {
      out.printf(
          "%s in the record already.%n", count(result.known(), "report was", "reports were"));
    }
    if (!result.foreign().isEmpty()) {
      out.printf(
          "%s not in English, kept without claims: %s%n",
          count(result.foreign().size(), "report is", "reports are"),
          String.join(", ", result.foreign().stream().limit(MOST_SKIPPED).toList()));
    }
    if (result.read() + result.known() == 0 && result.skipped().isEmpty()) {
      out.println("There are no files in what was named.");
    }
    if (!result.skipped().isEmpty()) {
      out.printf("Skipped %s:%n", count(result.skipped().size(), "file"));
      for (Skipped skipped : result.skipped().stream().limit(MOST_SKIPPED).toList()) {
        out.println("  " + Cells.printable(skipped.file() + ": " + skipped.cause()));
      }
      int more = result.skipped().size() - MOST_SKIPPED;
      if (more > 0) {
        out.printf("  … and %d more%n", more);
      }
    }
  }

  private static String count(int number, String one) {
    return count(number, one, one + "s");
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** A day or a month in ISO 8601. */
  static final class Published implements ITypeConverter<When.Dated> {
    @Override
    public When.Dated convert(String text) {
      try {
        return text.length() == "2025-03".length()
            ? new When.Month(YearMonth.parse(text))
            : new When.Day(LocalDate.parse(text));
      } catch (DateTimeParseException wrong) {
        throw new TypeConversionException(
            "'" + text + "' is not a date such as 2025-03-14 or 2025-03");
      }
    }
  }
}
