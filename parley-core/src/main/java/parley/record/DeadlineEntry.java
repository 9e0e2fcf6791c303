package parley.record;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.claims.Deadline;
import parley.time.When;

/**
 * A time limit and what became of it.
 *
 * @param basis its claims
 * @param issuer who sets it
 * @param addressee whom it binds
 * @param demand what is asked, in a report's words
 * @param length how long it runs
 * @param set when it was set
 * @param due when it ends: as reports say, else computed from {@code set} and {@code length}; after
 *     an extension that gives one, the new end
 * @param consequence what is threatened, in a report's words
 * @param turns what reports say became of it, in order of time
 * @param today the day of which the record tells; not known where no report has a date
 */
public record DeadlineEntry(
    Basis basis,
    ActorRef issuer,
    Optional<ActorRef> addressee,
    Optional<String> demand,
    Optional<Period> length,
    When set,
    When due,
    Optional<String> consequence,
    List<Turn> turns,
    Optional<LocalDate> today)
    implements Entry {

  public DeadlineEntry {
    turns = List.copyOf(turns);
  }

  /**
   * What a report says became of it.
   *
   * @param to the state from then on
   * @param when the day of it, or else that of the first report that says so
   * @param due the new end, where an extension gives one
   * @param claims those that say so, in canonical order
   */
  public record Turn(Deadline.State to, When when, When due, List<RecordedClaim> claims) {
    public Turn {
      claims = List.copyOf(claims);
    }

    /** A state that holds on every day, as an editor gives it: it rests on no claim. */
    static Turn always(Deadline.State to) {
      return new Turn(to, When.undated(), When.undated(), List.of());
    }

    private boolean isBy(LocalDate day) {
      return claims.isEmpty() || Dates.from(when).filter(d -> !d.isAfter(day)).isPresent();
    }
  }

  @Override
  public String kind() {
    return "deadline";
  }

  /** When it ends. */
  @Override
  public When when() {
    return due;
  }

  @Override
  public DeadlineEntry on(LocalDate day) {
    return new DeadlineEntry(
        basis, issuer, addressee, demand, length, set, due, consequence, turns, Optional.of(day));
  }

  /** Its state on the day of which the record tells; see {@link #state(LocalDate)}. */
  public Optional<Deadline.State> state() {
    return today.isPresent() ? state(today.get()) : stated();
  }

  /** The last state that a report gives. */
  public Optional<Deadline.State> stated() {
    return turns.isEmpty() ? Optional.empty() : Optional.of(turns.get(turns.size() - 1).to());
  }

  /**
   * What is known of it on a day: what a report says by then, and where that is that it runs, or
   * nothing, running until it may have ended; empty from then on, since a limit that has passed may
   * have been met or missed. One that was extended is so until its new end.
   */
  public Optional<Deadline.State> state(LocalDate day) {
    Optional<Turn> last =
        turns.stream()
            .filter(turn -> turn.isBy(day))
            .max(Comparator.comparing(turn -> TimedGroups.order(turn.when())));
    if (last.isEmpty() || last.get().to() == Deadline.State.RUNNING) {
      return runs(day, last.isPresent(), firstDue())
          ? Optional.of(Deadline.State.RUNNING)
          : Optional.empty();
    }
    if (last.get().to() == Deadline.State.EXTENDED) {
      boolean past = last.get().due() instanceof When.Dated end && day.isAfter(end.from());
      return past ? Optional.empty() : Optional.of(Deadline.State.EXTENDED);
    }
    return Optional.of(last.get().to());
  }

  /** When it ended before it was extended: not known, where only the new end is. */
  private When firstDue() {
    boolean moved = turns.stream().anyMatch(turn -> turn.due() instanceof When.Dated);
    return !moved ? due : computed(set, length);
  }

  private boolean runs(LocalDate day, boolean said, When end) {
    boolean begun = Dates.from(set).map(from -> !day.isBefore(from)).orElse(true);
    return begun && (end instanceof When.Dated dated ? !day.isAfter(dated.from()) : said);
  }

  /** The end of a length of time that was set then. */
  static When computed(When set, Optional<Period> length) {
    return set instanceof When.Dated dated && length.isPresent()
        ? When.between(dated.from().plus(length.get()), dated.to().plus(length.get()))
        : When.undated();
  }
}
