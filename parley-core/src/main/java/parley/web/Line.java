package parley.web;

import java.util.List;
import java.util.Optional;
import parley.record.Entry;
import parley.time.When;

/**
 * One thing in a list of a page.
 *
 * @param kind the kind of entry, which gives it its sign
 * @param href where a click leads
 * @param date when, in short
 * @param sure whether the date is one day that a report gives
 * @param what what it is, in one line
 * @param chips what it is called in the closed vocabularies
 */
record Line(String kind, String href, String date, boolean sure, String what, List<Chip> chips) {

  Line {
    chips = List.copyOf(chips);
  }

  /** An entry with chips of one's own. */
  static Line of(Entry entry, AsOf asOf, Chip... chips) {
    return new Line(
        entry.kind(),
        asOf.link("/entries/" + entry.id()),
        Wording.date(entry),
        entry.when() instanceof When.Day,
        Wording.what(entry),
        List.of(chips));
  }

  /** The first chip, for a list that shows one. */
  Optional<Chip> chip() {
    return chips.stream().findFirst();
  }
}
