package parley.cli;

import java.time.LocalDate;
import java.util.Optional;
import parley.record.Sense;
import parley.view.Selection;
import picocli.CommandLine.Option;

/** The options that say which part of the record is meant. */
final class SelectionOptions {

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

  SelectionOptions() {}

  /** The two senses of a day's record. */
  enum AsOf {
    KNOWN(Sense.KNOWN_BY),
    HAPPENED(Sense.HAPPENED_BY);

    private final Sense sense;

    AsOf(Sense sense) {
      this.sense = sense;
    }
  }

  Selection selection() {
    return new Selection(day, sense.sense, party);
  }
}
