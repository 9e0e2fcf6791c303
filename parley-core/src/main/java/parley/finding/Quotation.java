package parley.finding;

import parley.text.Span;

/**
 * Words between quotation marks.
 *
 * @param span in the clean text, marks included
 * @param inner without the marks
 * @param continues whether it takes up, in a new paragraph, the quotation before it
 */
record Quotation(Span span, Span inner, boolean continues) {}
