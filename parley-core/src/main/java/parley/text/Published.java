package parley.text;

import java.time.LocalTime;
import java.util.Optional;
import parley.time.When;

/**
 * When a report was published, and how that is known.
 *
 * @param when the day or range; never undated
 * @param at the time of day, in whatever zone the page used, where it gives one
 * @param how where the date was read
 * @param span the words that give it, in the report's text as given, where it was read there
 */
public record Published(When when, Optional<LocalTime> at, HowKnown how, Optional<Span> span) {

  /** Where a report's date comes from, the surest first. */
  public enum HowKnown {
    GIVEN_BY_USER,
    METADATA,
    PAGE_STAMP,
    HEADER_LINE,
    FILE_NAME,
    ANCHORED
  }
}
