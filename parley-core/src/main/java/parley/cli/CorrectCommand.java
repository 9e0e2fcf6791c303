package parley.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import parley.Desk;
import parley.claims.Correction;
import parley.claims.Correction.Field;
import parley.cli.Failures.UserError;
import parley.record.ContentId;
import parley.record.Entry;
import parley.record.RecordJson;
import parley.record.RecordedClaim;
import parley.record.ReviewedCorrection;
import parley.record.TalksRecord;
import parley.store.RecordFileException;
import parley.store.RecordInUse;
import parley.view.Cells;
import parley.view.View;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley correct}: what an editor knows better than the reports. */
@Command(
    name = "correct",
    description = {
      "Accepts, rejects or corrects an entry, in an editor's name; nothing is lost, and all can be"
          + " undone.",
      "A correction outranks the reports and stays when more are read."
    },
    mixinStandardHelpOptions = true)
final class CorrectCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private RecordOption record;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "An entry's id, or that of one claim (k…); not needed for --undo.")
  private Optional<String> id;

  @ArgGroup(multiplicity = "1")
  private Change change = new Change();

  @Option(
      names = "--editor",
      required = true,
      paramLabel = "NAME",
      description = "In whose name: it stands with the correction.")
  private String editor;

  CorrectCommand() {}

  /** One of these. */
  static final class Change {
    @Option(names = "--accept", description = "It is right as it is.")
    private boolean accept;

    @Option(names = "--reject", description = "It is not so: out of the record.")
    private boolean reject;

    @Option(
        names = "--set",
        paramLabel = "FIELD=VALUE",
        description = {
          "The field has this value; once for each value of a list. No value clears it.",
          "Fields are called as in the JSON of the entry: place=\"Jeddah (SAU)\" when=2025-03-11"
              + " status=planned parties=UKR parties=USA killed=9+."
        })
    private List<String> set = List.of();

    @Option(
        names = "--merge",
        paramLabel = "ID2",
        description = "It is one thing with this entry or claim.")
    private Optional<String> merge = Optional.empty();

    @Option(
        names = "--split",
        paramLabel = "CLAIM",
        arity = "1..*",
        description = "These of its claims are an entry of their own.")
    private List<String> split = List.of();

    @Option(
        names = "--undo",
        paramLabel = "CORRECTION",
        description = "That correction (r…) does not count; see parley show corrections.")
    private Optional<String> undo = Optional.empty();

    Change() {}
  }

  @Override
  public Integer call() throws UserError {
    if (!Files.exists(record.file())) {
      throw record.missing();
    }
    try (Desk desk = Desk.open(record.file())) {
      for (Correction.Change each : changes(desk.record())) {
        made(desk, desk.correct(editor, each));
      }
      return ExitCode.DONE;
    } catch (RecordInUse | RecordFileException failed) {
      throw new UserError(ExitCode.RECORD, String.valueOf(failed.getMessage()), failed);
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(spec.commandLine(), "refused: " + refused.getMessage(), refused);
    }
  }

  private List<Correction.Change> changes(TalksRecord talks) throws UserError {
    if (change.undo.isPresent()) {
      return List.of(undo(talks, change.undo.get()));
    }
    List<String> claims =
        claims(
            talks,
            id.orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "the id of an entry or claim is missing")));
    if (change.accept) {
      return List.of(new Correction.Accept(claims));
    } else if (change.reject) {
      return List.of(new Correction.Reject(claims));
    } else if (change.merge.isPresent()) {
      return List.of(new Correction.Merge(claims, claims(talks, change.merge.get())));
    } else if (!change.split.isEmpty()) {
      return List.of(new Correction.Split(split(claims)));
    }
    List<Correction.Change> sets = new ArrayList<>();
    fields().forEach((field, values) -> sets.add(new Correction.SetField(claims, field, values)));
    TalksRecord tried = talks;
    for (Correction.Change set : sets) { // all or none
      tried = tried.with(new Correction(editor, java.time.Instant.EPOCH, set));
    }
    return sets;
  }

  private static Correction.Change undo(TalksRecord talks, String correction) throws UserError {
    if (talks.correction(correction).isEmpty()) {
      throw new UserError(
          ExitCode.NOTHING_FOUND,
          correction + ": no correction of this id; parley show corrections lists them");
    }
    return new Correction.Undo(correction);
  }

  /** The claims of the entry of that id, of what was rejected under it, or the claim itself. */
  private static List<String> claims(TalksRecord talks, String id) throws UserError {
    Optional<Entry> entry =
        Stream.concat(talks.entry(id).stream(), talks.rejected().stream())
            .filter(each -> each.id().equals(id))
            .findFirst();
    if (entry.isPresent()) {
      return entry.get().basis().claims().stream().map(RecordedClaim::id).toList();
    }
    if (talks.claims().stream().anyMatch(claim -> claim.id().equals(id))) {
      return List.of(id);
    }
    throw new UserError(
        ExitCode.NOTHING_FOUND,
        id
            + ": no entry and no claim of this id; ids are in the ID column of parley show timeline");
  }

  private List<String> split(List<String> claims) {
    for (String claim : change.split) {
      if (!claims.contains(claim)) {
        throw new IllegalArgumentException(
            claim + " is no claim of " + id.orElse("") + "; its page lists them: parley show ID");
      }
    }
    return change.split;
  }

  private Map<Field, List<String>> fields() {
    Map<Field, List<String>> fields = new LinkedHashMap<>();
    for (String text : change.set) {
      int sign = text.indexOf('=');
      String label = sign < 0 ? text : text.substring(0, sign).strip();
      Field field =
          Field.named(label)
              .filter(any -> sign >= 0)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "'"
                              + text
                              + "' is no FIELD=VALUE with a field of "
                              + String.join(
                                  " ", Stream.of(Field.values()).map(Field::label).toList())));
      List<String> values = fields.computeIfAbsent(field, any -> new ArrayList<>());
      String value = text.substring(sign + 1).strip();
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return fields;
  }

  private void made(Desk desk, Correction correction) {
    String made = ContentId.of(correction);
    Terminal terminal = Terminal.of(spec.commandLine().getOut());
    terminal.line(
        made + "  " + correction.change().kind().replace('_', ' ') + " by " + correction.editor());
    TalksRecord talks = desk.record();
    RecordJson json = new RecordJson(talks);
    List<String> entries =
        talks.correction(made).map(ReviewedCorrection::entries).orElse(List.of());
    for (String entry : entries) {
      talks
          .entry(entry)
          .ifPresentOrElse(
              now ->
                  terminal.line("  " + entry + "  " + Cells.printable(View.what(json.entry(now)))),
              () -> terminal.line("  " + entry + "  is out of the record"));
    }
  }
}
