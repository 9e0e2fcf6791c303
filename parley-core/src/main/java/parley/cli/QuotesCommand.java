package parley.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import parley.Parley;
import parley.claims.Ascription;
import parley.reader.NotAReportException;
import parley.reader.ReportReader;
import parley.text.Span;
import parley.view.Cells;
import parley.view.Rows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley quotes}: reports in; out, who says, thinks, wants or is for what. */
@Command(
    name = "quotes",
    description = {
      "Lists what reports ascribe to somebody: quotations, indirect speech, and also what somebody"
          + " knows, wants or is for.",
      "It is wider than the statements of a record, which keeps it as the view attributions."
    },
    mixinStandardHelpOptions = true)
final class QuotesCommand implements Callable<Integer> {

  private static final int LONGEST_CELL = 100;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Reports: text or HTML files.")
  private List<Path> files;

  @Option(
      names = "--json",
      description = "Print JSON lines, with positions in the report's text (UTF-16).")
  private boolean json;

  QuotesCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Rows rows = new Rows("KIND", "SOURCE", "CONTENT");
    int skipped = 0;
    try (Parley parley = Parley.local()) {
      for (Path file : files) {
        try {
          for (Ascription ascription : parley.ascriptions(new ReportReader().read(file))) {
            if (json) {
              out.println(line(file, ascription));
            } else {
              row(rows, ascription);
            }
          }
        } catch (NotAReportException wrong) {
          skipped++;
          spec.commandLine().getErr().println(Cells.printable(file + ": " + wrong.getMessage()));
        }
      }
    }
    if (!json) {
      new Table(rows).print(Terminal.of(out));
    }
    if (skipped == files.size()) {
      return ExitCode.NOTHING_FOUND;
    }
    return skipped == 0 ? ExitCode.DONE : ExitCode.SOME_SKIPPED;
  }

  private static void row(Rows rows, Ascription ascription) {
    rows.row(
        kind(ascription).replace('_', ' '),
        ascription.sources().stream()
            .map(Ascription.Source::words)
            .collect(Collectors.joining(", ")),
        Cells.brief(ascription.words(), LONGEST_CELL));
  }

  private static ObjectNode line(Path file, Ascription ascription) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("file", file.toString());
    line.put("kind", kind(ascription));
    ArrayNode sources = line.putArray("sources");
    for (Ascription.Source source : ascription.sources()) {
      ObjectNode node = sources.addObject();
      node.put("words", source.words());
      node.set("span", span(source.span()));
      source.actor().ifPresent(actor -> node.put("actor", actor.name()));
    }
    ascription.cue().ifPresent(cue -> line.set("cue", span(cue)));
    line.put("words", ascription.words());
    ArrayNode parts = line.putArray("parts");
    ascription.parts().forEach(part -> parts.add(span(part)));
    line.put("direct", ascription.direct());
    line.put("nested", ascription.nested());
    return line;
  }

  private static String kind(Ascription ascription) {
    return ascription.kind().name().toLowerCase(Locale.ROOT);
  }

  private static ArrayNode span(Span span) {
    return JsonNodeFactory.instance.arrayNode().add(span.start()).add(span.end());
  }
}
