package parley.record;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.claims.Correction.Field;
import parley.claims.Deadline;
import parley.time.Lengths;
import parley.time.When;

/**
 * How the end of a time limit was found.
 *
 * @param result how the end follows from the steps, in words
 * @param steps what each claim gives for it, in the order of the claims
 */
public record DeadlineReckoning(String result, List<Step> steps) {

  public DeadlineReckoning {
    steps = List.copyOf(steps);
  }

  /** What a claim gives for the end, in words: when it was set, how long it runs, when it ends. */
  public record Step(RecordedClaim claim, String words) {}

  /** How the end of this one was found. */
  static DeadlineReckoning of(DeadlineEntry entry) {
    List<Step> steps = new ArrayList<>();
    for (RecordedClaim claim : entry.basis().claims()) {
      String words = String.join("; ", given(claim));
      if (!words.isEmpty()) {
        steps.add(new Step(claim, words));
      }
    }
    return new DeadlineReckoning(result(entry), steps);
  }

  private static List<String> given(RecordedClaim claim) {
    Deadline deadline = DeadlineFolding.deadline(claim);
    List<String> given = new ArrayList<>();
    When set = DeadlineFolding.set(claim);
    if (set instanceof When.Dated) {
      given.add(
          "set on " + Dates.words(set) + from(deadline.setOn().resolve(When.undated()), claim));
    }
    deadline.length().ifPresent(length -> given.add("runs " + inWords(length)));
    When due = DeadlineFolding.due(claim);
    if (due instanceof When.Dated) {
      String turn = DeadlineFolding.isExtension(claim) ? "is extended to " : "ends on ";
      given.add(turn + Dates.words(due) + from(deadline.due().resolve(When.undated()), claim));
    }
    return given;
  }

  /** From what a time was counted that says nothing without the day of its report. */
  private static String from(When alone, RecordedClaim claim) {
    return alone instanceof When.Undated
        ? ", counted from the report of " + Dates.words(claim.reported())
        : "";
  }

  private static String result(DeadlineEntry entry) {
    String due = Dates.words(entry.due());
    if (entry.basis().review().corrected(Field.DUE).isPresent()) {
      return due + ", as an editor set it";
    }
    if (entry.due() instanceof When.Undated) {
      return "not known: no report gives it, nor both when it was set and how long it runs";
    }
    List<RecordedClaim> claims = entry.basis().claims();
    if (claims.stream().anyMatch(each -> DeadlineFolding.isExtension(each) && isDue(each))) {
      return due + ", as an extension says";
    }
    Optional<Period> length = entry.length();
    return length.isEmpty() || claims.stream().anyMatch(DeadlineReckoning::isDue)
        ? due + ", as reports say"
        : due
            + ", computed: set on "
            + Dates.words(entry.set())
            + " and running "
            + inWords(length.get());
  }

  private static boolean isDue(RecordedClaim claim) {
    return DeadlineFolding.due(claim) instanceof When.Dated;
  }

  private static String inWords(Period length) {
    return String.join(" and ", Lengths.parts(length));
  }
}
