package parley.claims;

import java.util.Optional;
import parley.text.Span;
import parley.time.TimeReference;

/**
 * What a claim rests on.
 *
 * @param report id of the report
 * @param span the sentence, in the report's text as given
 * @param sentence the same as a person reads it: without markup, un-escaped, on one line. Trap: it
 *     is not always the report's text at {@code span}
 * @param saidBy who says so
 * @param status whether it happened, is planned, is denied …
 * @param time when it happened or is to happen, as the words say it
 * @param timeSpan the words that say when, in the report's text as given
 */
public record Evidence(
    String report,
    Span span,
    String sentence,
    SaidBy saidBy,
    Status status,
    TimeReference time,
    Optional<Span> timeSpan) {

  /** The same evidence for something that stands otherwise to what happened. */
  public Evidence with(Status status) {
    return new Evidence(report, span, sentence, saidBy, status, time, timeSpan);
  }

  /** The same evidence for something of another time. */
  public Evidence at(TimeReference time, Optional<Span> timeSpan) {
    return new Evidence(report, span, sentence, saidBy, status, time, timeSpan);
  }
}
