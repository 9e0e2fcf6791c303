package parley.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.cli.Failures.UserError;
import parley.record.TalksRecord;
import parley.store.RecordFileException;
import parley.store.RecordQuery;
import parley.view.Json;
import parley.view.Rows;
import parley.view.Selection;
import parley.view.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley show}: the record, a view of it, or one entry with its sentences. */
@Command(
    name = "show",
    description = {
      "Shows the record, a view of it, or one entry with every sentence that it rests on.",
      "Views: timeline contacts proposals positions measures deadlines incidents statements"
          + " attributions actors events disagreements reports queue corrections."
    },
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private RecordOption recordOption;
  @Mixin private SelectionOptions selectionOptions;

  @Parameters(
      paramLabel = "VIEW|ID",
      arity = "0..1",
      description = "A view, or an entry's id; without it, the record in short.")
  private Optional<String> what;

  @Option(
      names = "--why",
      description =
          "For an entry's id: why its claims are one, whom they come from, how their dates were"
              + " found, and what contradicts.")
  private boolean why;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ShowCommand() {}

  @Override
  public Integer call() throws UserError {
    try (RecordQuery query = recordOption.open()) {
      TalksRecord whole = query.record();
      Selection selection = selectionOptions.selection();
      TalksRecord record = selection.record(whole);
      Terminal terminal = Terminal.of(spec.commandLine().getOut());
      Optional<View> view = what.flatMap(View::named);
      if (why) {
        new WhyPage(record, terminal).print(explained(view), json);
      } else if (view.isPresent()) {
        show(view.get(), selection.of(whole, query::attributions).of(view.get()), terminal);
      } else if (what.isPresent()) {
        new EntryPage(record, terminal).print(what.get(), json);
      } else {
        new Overview(record, terminal).print();
      }
      return ExitCode.DONE;
    } catch (RecordFileException failed) {
      throw new UserError(ExitCode.RECORD, String.valueOf(failed.getMessage()), failed);
    }
  }

  private String explained(Optional<View> view) {
    return what.filter(id -> view.isEmpty())
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "--why explains one entry: give its id, not a view"));
  }

  private void show(View view, ArrayNode entries, Terminal terminal) {
    if (json) {
      terminal.line(Json.text(entries));
      return;
    }
    Rows rows = view.rows(entries);
    if (rows.isEmpty()) {
      terminal.line("No " + view.label() + " in this record.");
    } else {
      new Table(rows).print(terminal);
    }
  }
}
