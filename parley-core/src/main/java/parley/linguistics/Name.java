package parley.linguistics;

import parley.text.Span;

/**
 * A proper name in a sentence.
 *
 * @param kind what it names
 * @param first index of its first token in the sentence
 * @param end index after its last token
 * @param span in the analysed text
 */
public record Name(Kind kind, int first, int end, Span span) {

  /** Whether a token of its sentence is a part of it. */
  boolean holds(int token) {
    return first <= token && token < end;
  }

  /** What a name names. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    LOCATION
  }
}
