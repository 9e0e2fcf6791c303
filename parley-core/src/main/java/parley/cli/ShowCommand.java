package parley.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import parley.claims.Ascription;
import parley.cli.Failures.UserError;
import parley.record.Sense;
import parley.record.TalksRecord;
import parley.store.RecordFileException;
import parley.store.RecordQuery;
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
          + " attributions actors events disagreements reports."
    },
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private RecordOption recordOption;

  @Parameters(
      paramLabel = "VIEW|ID",
      arity = "0..1",
      description = "A view, or an entry's id; without it, the record in short.")
  private Optional<String> what;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The record on that day; see --sense.")
  private Optional<LocalDate> day;

  @Option(
      names = "--sense",
      paramLabel = "SENSE",
      defaultValue = "known",
      description = {
        "What --as-of means (default: ${DEFAULT-VALUE}).",
        "known: what reports published by that day said.",
        "happened: what had happened by that day, as far as is known now."
      })
  private AsOf sense;

  @Option(
      names = "--party",
      paramLabel = "X",
      description = "Only entries with this state, organisation or person.")
  private Optional<String> party;

  @Option(
      names = "--why",
      description =
          "For an entry's id: why its claims are one, whom they come from, how their dates were"
              + " found, and what contradicts.")
  private boolean why;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ShowCommand() {}

  /** The two senses of a day's record. */
  enum AsOf {
    KNOWN(Sense.KNOWN_BY),
    HAPPENED(Sense.HAPPENED_BY);

    private final Sense sense;

    AsOf(Sense sense) {
      this.sense = sense;
    }
  }

  @Override
  public Integer call() throws UserError {
    try (RecordQuery query = recordOption.open()) {
      TalksRecord whole = query.record();
      TalksRecord record = day.map(on -> whole.asOf(on, sense.sense)).orElse(whole);
      Terminal terminal = Terminal.of(spec.commandLine().getOut());
      Optional<View> view = what.flatMap(ShowCommand::view);
      if (why) {
        new WhyPage(record, terminal).print(explained(view), json);
      } else if (view.isPresent()) {
        show(view.get(), record, attributions(view.get(), query, whole), terminal);
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

  /** What the view lists beside entries: read only where it is asked for, since it is long. */
  private List<Ascription> attributions(View view, RecordQuery query, TalksRecord whole) {
    if (view != View.ATTRIBUTIONS) {
      return List.of();
    }
    return query.attributions().stream()
        .filter(each -> day.map(on -> whole.counts(each.report(), on, sense.sense)).orElse(true))
        .toList();
  }

  private void show(
      View view, TalksRecord record, List<Ascription> attributions, Terminal terminal) {
    ArrayNode entries =
        new Entries(
                record,
                attributions,
                party
                    .<Predicate<JsonNode>>map(name -> new PartyFilter(record, name))
                    .orElse(entry -> true))
            .of(view);
    if (json) {
      terminal.line(Json.text(entries));
      return;
    }
    Table table = view.table(entries);
    if (table.isEmpty()) {
      terminal.line("No " + view.label() + " in this record.");
    } else {
      table.print(terminal);
    }
  }

  private static Optional<View> view(String word) {
    List<View> views = Arrays.asList(View.values());
    return views.stream().filter(v -> v.label().equals(word.toLowerCase(Locale.ROOT))).findFirst();
  }
}
