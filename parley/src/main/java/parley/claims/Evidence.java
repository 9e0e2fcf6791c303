package parley.claims;

import java.util.Optional;
import parley.text.Span;
import parley.time.TimeReference;

/**
 * What a claim rests on.
 *
 * @param report id of the report
 * @param span the sentence, in the report's text as given
 * @param saidBy who says so
 * @param status whether it happened, is planned, is denied …
 * @param time when it happened or is to happen, as the words say it
 * @param timeSpan the words that say when, in the report's text as given
 */
public record Evidence(
    String report,
    Span span,
    SaidBy saidBy,
    Status status,
    TimeReference time,
    Optional<Span> timeSpan) {}
