package parley.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import parley.cli.Failures.UserError;
import parley.search.Found;
import parley.search.FoundJson;
import parley.search.Hit;
import parley.search.Question;
import parley.search.SearchIndex;
import parley.store.RecordFileException;
import parley.store.RecordQuery;
import parley.text.Span;
import parley.view.Cells;
import parley.view.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley search}: sentences, entries and people by their words. */
@Command(
    name = "search",
    description = {
      "Finds sentences of reports, entries and people by their words, the best first.",
      "Words in quotation marks must stand together: parley search \"peace talks\" Jeddah"
    },
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private RecordOption recordOption;

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
  private List<String> words;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description =
          "Only these: passage actor contact proposal measure deadline incident statement event.")
  private List<String> kinds = List.of();

  @Option(
      names = "--party",
      paramLabel = "X",
      description = "Only what names this state, organisation or person.")
  private Optional<String> party;

  @Option(names = "--from", paramLabel = "DATE", description = "Only of this day or later.")
  private Optional<LocalDate> from;

  @Option(names = "--to", paramLabel = "DATE", description = "Only of this day or earlier.")
  private Optional<LocalDate> to;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many to give (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  SearchCommand() {}

  @Override
  public Integer call() throws UserError {
    Question question = question();
    try (RecordQuery query = recordOption.open();
        SearchIndex index = SearchIndex.of(query.record())) {
      Found found = index.search(question);
      Terminal terminal = Terminal.of(spec.commandLine().getOut());
      if (json) {
        terminal.line(Json.text(FoundJson.of(found)));
      } else {
        print(found, terminal);
      }
      return found.hits().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    } catch (RecordFileException failed) {
      throw new UserError(ExitCode.RECORD, String.valueOf(failed.getMessage()), failed);
    }
  }

  private Question question() {
    try {
      return new Question(
          words.stream().map(SearchCommand::quoted).collect(Collectors.joining(" ")),
          new TreeSet<>(kinds),
          party,
          from,
          to,
          0,
          limit);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
  }

  /** An argument of several words was in quotation marks, which the shell takes away. */
  private static String quoted(String argument) {
    return argument.contains(" ") && !argument.contains("\"") ? '"' + argument + '"' : argument;
  }

  private void print(Found found, Terminal terminal) {
    found.note().ifPresent(terminal::line);
    if (found.hits().isEmpty() && found.note().isEmpty()) {
      terminal.line("Nothing in this record has these words.");
    }
    for (Hit hit : found.hits()) {
      terminal.line(terminal.styled(heading(hit), "faint"));
      Table.wrap(Cells.printable(marked(hit)), terminal.width() - 4)
          .forEach(line -> terminal.line("    " + line));
    }
    if (found.total() > found.hits().size()) {
      terminal.line(found.hits().size() + " of " + found.count() + "; see --limit.");
    }
  }

  private static String heading(Hit hit) {
    String day = hit.day().map(each -> " · " + each).orElse("");
    return hit.passage()
        .map(
            place ->
                place.file()
                    + " · "
                    + hit.id().substring(0, Math.min(10, hit.id().length()))
                    + day
                    + " · characters "
                    + place.span().start()
                    + "–"
                    + place.span().end())
        .orElse(hit.kind() + " · " + hit.id() + day);
  }

  /** The text with what was looked for in guillemets: they show on any screen and in a pipe. */
  private static String marked(Hit hit) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span mark : hit.marks()) {
      marked.append(hit.text(), at, mark.start());
      marked.append('«').append(mark.of(hit.text())).append('»');
      at = mark.end();
    }
    return marked.append(hit.text().substring(at)).toString();
  }
}
