package parley.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import parley.claims.Ascription;
import parley.record.Sense;
import parley.record.TalksRecord;

/**
 * Which part of a record is asked for.
 *
 * @param day the record as of that day; without it, the whole
 * @param sense what {@code day} means
 * @param party only entries in which this state, organisation or person takes part
 */
public record Selection(Optional<LocalDate> day, Sense sense, Optional<String> party) {

  /** The whole record. */
  public static Selection all() {
    return new Selection(Optional.empty(), Sense.KNOWN_BY, Optional.empty());
  }

  /** The record as of the day. */
  public TalksRecord record(TalksRecord whole) {
    return day.map(on -> whole.asOf(on, sense)).orElse(whole);
  }

  /**
   * What is selected of a record.
   *
   * @param attributions all of the record's; asked for only where a view lists them, since they are
   *     long to read
   */
  public Entries of(TalksRecord whole, Supplier<List<Ascription>> attributions) {
    return of(whole, record(whole), attributions);
  }

  /**
   * The same where the record as of the day is at hand.
   *
   * @param record what {@link #record} gives of {@code whole}
   */
  public Entries of(
      TalksRecord whole, TalksRecord record, Supplier<List<Ascription>> attributions) {
    Predicate<JsonNode> filter =
        party.<Predicate<JsonNode>>map(name -> new PartyFilter(record, name)).orElse(entry -> true);
    return new Entries(
        record,
        () ->
            attributions.get().stream()
                .filter(each -> day.map(on -> whole.counts(each.report(), on, sense)).orElse(true))
                .toList(),
        filter);
  }
}
