package parley.linguistics;

import parley.text.Span;

/**
 * A word or punctuation mark with its place in the sentence's tree.
 *
 * @param index position in the sentence, from 0
 * @param span in the analysed text
 * @param text as written
 * @param lemma lower-cased dictionary form
 * @param upos Universal Dependencies part of speech, such as {@code VERB}
 * @param xpos Penn Treebank tag, such as {@code VBD}
 * @param head index of the token it depends on, or {@link #ROOT}
 * @param relation Universal Dependencies relation to its head, such as {@code nsubj:pass}
 */
public record Token(
    int index,
    Span span,
    String text,
    String lemma,
    String upos,
    String xpos,
    int head,
    String relation) {

  /** The head of a sentence's root. */
  public static final int ROOT = -1;

  /** Whether the relation is one of {@code names} or a subtype of it ({@code nsubj} of both). */
  public boolean is(String... names) {
    for (String name : names) {
      if (relation.equals(name)
          || (relation.startsWith(name) && relation.charAt(name.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** The same word, read as another of the same form: "put", with "off", as "postpone". */
  public Token meaning(String otherLemma) {
    return new Token(index, span, text, otherLemma, upos, xpos, head, relation);
  }

  /** The same word, hanging from another. */
  public Token under(int newHead, String newRelation) {
    return new Token(index, span, text, lemma, upos, xpos, newHead, newRelation);
  }
}
