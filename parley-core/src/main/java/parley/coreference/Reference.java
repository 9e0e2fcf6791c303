package parley.coreference;

import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * A phrase that stands for a person, group or thing.
 *
 * @param head the token that the rest of the phrase depends on
 * @param first index of its first token in the sentence
 * @param end index after its last token
 * @param form how it refers
 * @param joined whether it is a coordination as a whole: "Anna and Boris", whose head is "Anna"
 * @param traits what it can stand for, as far as it tells
 */
public record Reference(
    Sentence sentence, Token head, int first, int end, Form form, boolean joined, Traits traits) {

  /** How a phrase refers. */
  public enum Form {
    /** By a proper name. */
    NAME,
    /** By a description: "the envoy", "two officials". */
    NOUN,
    /** By a pronoun of the third person. */
    PRONOUN
  }

  boolean isPronoun() {
    return form == Form.PRONOUN;
  }

  /** Whether the phrase holds a token of its own sentence. */
  boolean covers(Token token) {
    return first <= token.index() && token.index() < end;
  }
}
