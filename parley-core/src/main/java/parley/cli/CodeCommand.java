package parley.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.Parley;
import parley.claims.Event;
import parley.cli.JsonLines.WrongLine;
import parley.export.PloverJson;
import parley.finding.events.EventType;
import parley.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley code}: sentences in, PLOVER events out. */
@Command(
    name = "code",
    description = {
      "Codes the political events of texts in PLOVER (and CAMEO).",
      "In: JSON lines with \"id\", \"text\" and, if known, \"date\" (ISO 8601).",
      "Out: one JSON line for each event. With --given, lines also have \"actor\" and \"recipient\","
          + " and one type is given for each."
    },
    mixinStandardHelpOptions = true)
final class CodeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "JSON lines; standard input without it.")
  private Optional<Path> file;

  @Option(names = "--given", description = "Code what the given actor does to the given recipient.")
  private boolean given;

  CodeCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (JsonLines lines = JsonLines.of(file, spec.commandLine().getErr());
        Parley parley = Parley.local()) {
      int wrong =
          lines.each(
              object -> {
                if (given) {
                  out.println(given(parley, object));
                } else {
                  code(parley, object, out);
                }
              });
      return wrong == 0 ? ExitCode.DONE : ExitCode.SOME_SKIPPED;
    }
  }

  private static void code(Parley parley, JsonNode object, PrintWriter out) throws WrongLine {
    String text = JsonLines.text(object, "text");
    Optional<LocalDate> date = JsonLines.day(object, "date");
    for (Event event : parley.coder().code(text, date)) {
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      line.set("id", object.path("id"));
      PloverJson.put(line, event, parley.coder().quad(event), text, date);
      out.println(line);
    }
  }

  private static ObjectNode given(Parley parley, JsonNode object) throws WrongLine {
    String text = JsonLines.text(object, "text");
    EventType type =
        parley
            .coder()
            .codeGiven(text, place(text, object, "actor"), place(text, object, "recipient"));
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.set("id", object.path("id"));
    line.put("event", type.name());
    line.put("quad", type.quad());
    return line;
  }

  private static Span place(String text, JsonNode object, String field) throws WrongLine {
    String words = JsonLines.text(object, field);
    int at = text.indexOf(words);
    if (words.isEmpty() || at < 0) {
      throw new WrongLine("\"" + field + "\" does not occur in \"text\"");
    }
    return new Span(at, at + words.length());
  }
}
