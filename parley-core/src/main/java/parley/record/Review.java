package parley.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.claims.Correction;
import parley.claims.Correction.Field;

/**
 * What editors have made of an entry.
 *
 * @param state what the last correction of it made it
 * @param last that correction; absent for what no editor has seen
 * @param corrections all corrections of it that count, in order of time
 * @param corrected the fields that an editor set, in the order of {@link Field}
 * @param unseen ids of the claims that came after it was reviewed: no correction names them. None
 *     for what no editor has seen
 */
public record Review(
    State state,
    Optional<Correction> last,
    List<String> corrections,
    List<Corrected> corrected,
    List<String> unseen) {

  private static final Review NEW =
      new Review(State.NEW, Optional.empty(), List.of(), List.of(), List.of());

  public Review {
    corrections = List.copyOf(corrections);
    corrected = List.copyOf(corrected);
    unseen = List.copyOf(unseen);
  }

  /** What an editor has made of an entry. */
  public enum State {
    /** No editor has seen it. */
    NEW,
    /** It is right, perhaps after corrections. */
    ACCEPTED,
    /** A field was set, or claims were taken in or out. */
    CORRECTED,
    /** It is out of the record. */
    REJECTED
  }

  /**
   * A field as an editor set it.
   *
   * @param values as set; none if it is not known
   * @param was what the reports say
   * @param editor who set it
   * @param at when
   * @param correction the id of the correction
   */
  public record Corrected(
      Field field,
      List<String> values,
      List<String> was,
      String editor,
      Instant at,
      String correction) {

    public Corrected {
      values = List.copyOf(values);
      was = List.copyOf(was);
    }

    /** The same, where the reports say {@code said}. */
    Corrected instead(List<String> said) {
      return new Corrected(field, values, said, editor, at, correction);
    }
  }

  /** What no editor has seen. */
  public static Review none() {
    return NEW;
  }

  /** The same, where the reports say these values. */
  Review insteadOf(Map<Field, List<String>> said) {
    return new Review(
        state,
        last,
        corrections,
        corrected.stream()
            .map(set -> set.instead(said.getOrDefault(set.field(), List.of())))
            .toList(),
        unseen);
  }

  /** The same, made so by a correction that need not be the last. */
  Review as(State made, Correction by) {
    return new Review(made, Optional.of(by), corrections, corrected, unseen);
  }

  /** The name of the editor who had the last word. */
  public Optional<String> editor() {
    return last.map(Correction::editor);
  }

  /** When the last word was given. */
  public Optional<Instant> at() {
    return last.map(Correction::at);
  }

  /** How an editor set a field, if one did. */
  public Optional<Corrected> corrected(Field field) {
    return corrected.stream().filter(each -> each.field() == field).findFirst();
  }
}
