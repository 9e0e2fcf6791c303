package parley.search;

import java.util.List;
import java.util.Optional;
import parley.text.Span;

/**
 * One thing found.
 *
 * @param kind {@code passage}, {@code actor}, or an entry's kind such as {@code contact}
 * @param id the entry's or actor's id; a passage's is its report's
 * @param text a passage as a person reads it, or what the entry or actor is in one line
 * @param marks the parts of {@code text} that were looked for, in order, without overlap
 * @param day the first day of the entry, or the day of the passage's report, if known
 * @param passage where a passage stands; empty for entries and actors
 */
public record Hit(
    String kind,
    String id,
    String text,
    List<Span> marks,
    Optional<String> day,
    Optional<Place> passage) {

  /** The kind of a hit that is a passage of a report. */
  public static final String PASSAGE = "passage";

  /** The kind of a hit that is an actor. */
  public static final String ACTOR = "actor";

  public Hit {
    marks = List.copyOf(marks);
  }

  /**
   * Where a passage stands in its report.
   *
   * @param file the report's source
   * @param span the passage, in the report's text as given
   * @param marks {@link Hit#marks}, in the report's text as given
   */
  public record Place(String file, Span span, List<Span> marks) {

    public Place {
      marks = List.copyOf(marks);
    }
  }
}
