package parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import parley.cli.Failures.UserError;
import parley.export.Export;
import parley.export.FileSink;
import parley.export.FolderSink;
import parley.export.Format;
import parley.export.Sink;
import parley.export.ZipSink;
import parley.store.RecordFileException;
import parley.store.RecordQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley export}: the record in a format of the field. */
@Command(
    name = "export",
    description = {
      "Writes the record, or a view of it, in a format that others read (see docs/EXPORTS.md).",
      "Formats: csv json parquet plover mend ceasefires icews polecat gdelt timelinejs gexf graphml"
          + " icalendar ftm dossier.",
      "Without --out, one file goes to standard output."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private RecordOption record;
  @Mixin private SelectionOptions selectionOptions;

  @Option(names = "--format", paramLabel = "F", required = true, description = "The format.")
  private String format;

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      description = {
        "For csv, json and parquet: a view, as of parley show; for csv and parquet also claims.",
        "Without it, csv and parquet write a folder with all of them, json the whole record."
      })
  private Optional<String> view;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The file to write, or for many files an empty folder; a .zip holds them in one file.")
  private Optional<Path> out;

  @Option(
      names = "--without-texts",
      description = "For the dossier: leave out the reports' full texts and keep what is quoted.")
  private boolean withoutTexts;

  ExportCommand() {}

  @Override
  public Integer call() throws UserError, IOException {
    Format chosen =
        Format.named(format)
            .orElseThrow(() -> wrong("--format: no format " + format + "; there are", formats()));
    Optional<String> shown = view.map(name -> viewOf(chosen, name));
    if (chosen.isFolder(shown) && out.isEmpty()) {
      throw wrong(chosen.label() + " is many files: name a folder or a .zip with", "--out");
    }
    if (chosen == Format.PARQUET && out.isEmpty()) {
      throw wrong("parquet is no text to print: name a file with", "--out");
    }
    try (RecordQuery query = record.open();
        Sink sink = sink(chosen, shown)) {
      new Export(selectionOptions.selection(), query.record(), query::attributions, !withoutTexts)
          .write(chosen, shown, sink);
    } catch (RecordFileException failed) {
      throw new UserError(ExitCode.RECORD, String.valueOf(failed.getMessage()), failed);
    } catch (FileSystemException failed) {
      throw new UserError(
          ExitCode.RECORD,
          failed.getFile()
              + ": it cannot be written: "
              + Optional.ofNullable(failed.getReason()).orElse(failed.getClass().getSimpleName()),
          failed);
    }
    return ExitCode.DONE;
  }

  private String viewOf(Format chosen, String name) {
    List<String> views = Export.views(chosen);
    if (views.isEmpty()) {
      throw wrong("--view: " + chosen.label() + " has no views; those that have:", withViews());
    }
    return views.stream()
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () -> wrong("--view: no view " + name + "; there are", String.join(" ", views)));
  }

  private Sink sink(Format chosen, Optional<String> shown) throws IOException {
    if (out.isEmpty()) {
      return new Printed(spec.commandLine().getOut());
    }
    Path path = out.get();
    if (!chosen.isFolder(shown)) {
      return new FileSink(path);
    }
    return path.toString().endsWith(".zip")
        ? new ZipSink(Files.newOutputStream(path))
        : new FolderSink(path);
  }

  private ParameterException wrong(String what, String instead) {
    return new ParameterException(spec.commandLine(), what + " " + instead);
  }

  private static String formats() {
    return Arrays.stream(Format.values()).map(Format::label).collect(Collectors.joining(" "));
  }

  private static String withViews() {
    return Arrays.stream(Format.values())
        .filter(Format::hasViews)
        .map(Format::label)
        .collect(Collectors.joining(" "));
  }

  /** Standard output, for the one file of an export that is text. */
  private record Printed(PrintWriter out) implements Sink {

    @Override
    public OutputStream bytes(String path) throws IOException {
      throw new IOException(path + " is no text");
    }

    @Override
    public Writer text(String path) {
      return new Writer() {
        @Override
        public void write(char[] letters, int from, int length) {
          out.write(letters, from, length);
        }

        @Override
        public void flush() {
          out.flush();
        }

        @Override
        public void close() {
          out.flush();
        }
      };
    }

    @Override
    public void close() {}
  }
}
