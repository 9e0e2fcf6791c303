package parley.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.actors.ActorCode;
import parley.actors.ActorCoder;
import parley.cli.JsonLines.WrongLine;
import parley.view.Cells;
import parley.view.Rows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley actor}: phrases in; country, sector and name out. */
@Command(
    name = "actor",
    description = {
      "Gives the country and the PLOVER sector of phrases that name an actor.",
      "Phrases on the command line give a table; without them, JSON lines are read from standard"
          + " input (\"phrase\", and if known \"context\" and \"date\") and written."
    },
    mixinStandardHelpOptions = true)
final class ActorCommand implements Callable<Integer> {

  private final ActorCoder coder = new ActorCoder();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PHRASE", arity = "0..*", description = "A phrase, in quotation marks.")
  private List<String> phrases = List.of();

  @Option(names = "--json", description = "Print JSON lines for phrases on the command line too.")
  private boolean json;

  ActorCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (phrases.isEmpty()) {
      try (JsonLines lines = JsonLines.of(Optional.empty(), spec.commandLine().getErr())) {
        return lines.each(object -> out.println(code(object))) == 0
            ? ExitCode.DONE
            : ExitCode.SOME_SKIPPED;
      }
    }
    Rows rows = new Rows("COUNTRY", "SECTORS", "KIND", "NAME", "PHRASE");
    for (String phrase : phrases) {
      ObjectNode line = code(phrase, Optional.empty(), Optional.empty());
      if (json) {
        out.println(line);
      } else {
        rows.row(
            line.path("country").asText(),
            Cells.list(line.path("sectors")),
            Cells.word(line.path("kind")),
            line.path("name").asText(),
            phrase);
      }
    }
    if (!json) {
      new Table(rows).print(Terminal.of(out));
    }
    return ExitCode.DONE;
  }

  private ObjectNode code(JsonNode object) throws WrongLine {
    String context = object.path("context").asText("");
    ObjectNode line =
        code(
            JsonLines.text(object, "phrase"),
            context.isBlank() ? Optional.empty() : Optional.of(context),
            JsonLines.day(object, "date"));
    if (object.has("id")) {
      line.set("id", object.path("id"));
    }
    return line;
  }

  /** The phrase, and what is known of it. */
  private ObjectNode code(String phrase, Optional<String> context, Optional<LocalDate> day) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("phrase", phrase);
    Optional<ActorCode> code = coder.code(phrase, context, day);
    if (code.isPresent()) {
      code.get().country().ifPresent(country -> line.put("country", country));
      ArrayNode sectors = line.putArray("sectors");
      code.get().sectors().forEach(sectors::add);
      line.put("kind", code.get().kind().name().toLowerCase(Locale.ROOT));
      line.put("name", code.get().name());
    }
    return line;
  }
}
