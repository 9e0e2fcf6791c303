package parley.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.cli.Failures.UserError;
import parley.store.RecordQuery;
import parley.view.Json;
import parley.view.Rows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley sql}: any question to the record's tables. */
@Command(
    name = "sql",
    description = "Asks the record's tables in SQL; it cannot change them (see docs/STORE.md).",
    mixinStandardHelpOptions = true)
final class SqlCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private RecordOption record;

  @Parameters(paramLabel = "SQL", description = "One query.")
  private String sql;

  @Option(names = "--json", description = "Print rows as a JSON array.")
  private boolean json;

  SqlCommand() {}

  @Override
  public Integer call() throws UserError {
    try (RecordQuery query = record.open()) {
      parley.store.Table result = query.query(sql);
      Terminal terminal = Terminal.of(spec.commandLine().getOut());
      if (json) {
        terminal.line(Json.text(rows(result)));
      } else {
        Rows rows = new Rows(result.columns().toArray(String[]::new));
        result
            .rows()
            .forEach(row -> rows.row(row.stream().map(v -> v.orElse("")).toArray(String[]::new)));
        new Table(rows).print(terminal);
      }
      return ExitCode.DONE;
    } catch (IllegalArgumentException wrong) {
      throw new UserError(ExitCode.SQL, String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private static ArrayNode rows(parley.store.Table result) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    for (List<Optional<String>> row : result.rows()) {
      ObjectNode object = rows.addObject();
      for (int column = 0; column < row.size(); column++) {
        object.put(result.columns().get(column), row.get(column).orElse(null));
      }
    }
    return rows;
  }
}
