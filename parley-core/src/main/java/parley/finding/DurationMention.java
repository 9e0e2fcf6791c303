package parley.finding;

import java.time.Period;
import parley.linguistics.Token;
import parley.text.Span;

/**
 * Words of a sentence that say how long: "30-day", "three weeks".
 *
 * @param span in the analysed text
 * @param head the token by which they hang in the tree: the unit
 */
public record DurationMention(Span span, Period length, Token head) {}
