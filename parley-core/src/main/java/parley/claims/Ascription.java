package parley.claims;

import java.util.List;
import java.util.Optional;
import parley.actors.Mention;
import parley.text.Span;

/**
 * What a report ascribes to somebody: their words, and also what they know, want or are for.
 *
 * <p>It is wider than a {@link Statement}, which is only of what was said: that ministers welcome a
 * truce, or are expected to sign it, is ascribed to them or to nobody named, and is no statement.
 * It is no claim either: the record keeps it beside the claims and folds no entry from it. Spans
 * are those of the report's text as given.
 *
 * @param report id of the report
 * @param span the sentence in which the cue stands, or the content where there is no cue
 * @param sentence the same as a person reads it: without markup, un-escaped, on one line
 * @param kind what the cue says of the content
 * @param sources whose it is, in order; empty when the report names nobody
 * @param cue the word that marks it; absent where only a signature or neighbour does
 * @param parts the content, in order; several where the cue or an aside of the report divides it
 * @param words the content as a person reads it, its parts divided by an ellipsis
 * @param direct whether the content is a quotation
 * @param nested whether it stands within the content of another ascription
 */
public record Ascription(
    String report,
    Span span,
    String sentence,
    Kind kind,
    List<Source> sources,
    Optional<Span> cue,
    List<Span> parts,
    String words,
    boolean direct,
    boolean nested) {

  public Ascription {
    sources = List.copyOf(sources);
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("an ascription without content");
    }
  }

  /** What somebody is told to do with the content, by the class of the cue. */
  public enum Kind {
    /** "said that", "according to", a quotation. */
    SAYS,
    /** "called for calm", "denied the report": speech told by its object. */
    SPEAKS_OF,
    /** "called it a trap", "praised the envoy". */
    JUDGES,
    /** "urged them to stop". */
    ASKS,
    /** "discussed the truce". */
    DISCUSSES,
    /** "a poll shows". */
    SHOWS,
    /** "believes", "fears". */
    THINKS,
    /** "learned that", "sees it as". */
    KNOWS,
    /** "wants to", "refused to". */
    WANTS,
    /** "supports the plan", "wary of it": for or against. */
    FAVOURS,
    /** "seems to hold": an impression of nobody named. */
    SEEMS
  }

  /**
   * Somebody to whom something is ascribed.
   *
   * @param span the noun phrase's head words
   * @param words as written
   * @param actor who that is, where it is known
   */
  public record Source(Span span, String words, Optional<Mention> actor) {}
}
