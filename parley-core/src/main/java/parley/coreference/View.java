package parley.coreference;

import java.util.List;
import parley.linguistics.Analysis;
import parley.linguistics.Sentence;

/**
 * What a reader has before him at a pronoun: the report's own "he" passes over what others are
 * quoted with.
 */
final class View {

  /** How many phrases back one outside quotations is looked for. */
  private static final int BACK = 10;

  private final QuotedSpeech quotes;
  private final int[] narrated;

  View(Analysis analysis, QuotedSpeech quotes) {
    this.quotes = quotes;
    List<Sentence> sentences = analysis.sentences();
    this.narrated = new int[sentences.size()];
    for (int i = 0; i < narrated.length; i++) {
      int before = i == 0 ? 0 : narrated[i - 1];
      narrated[i] = before + (isQuoted(sentences.get(i)) ? 0 : 1);
    }
  }

  private boolean isQuoted(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> !token.upos().equals("PUNCT"))
        .allMatch(token -> quotes.holds(token.span()));
  }

  private boolean isQuoted(Reference reference) {
    return quotes.holds(reference.head().span());
  }

  /** The last phrase for an entity that counts for a pronoun. */
  Reference latest(Reference pronoun, Entity entity) {
    List<Reference> references = entity.references();
    if (!isQuoted(pronoun)) {
      int last = Math.max(0, references.size() - BACK);
      for (int i = references.size() - 1; i >= last; i--) {
        if (!isQuoted(references.get(i))) {
          return references.get(i);
        }
      }
    }
    return entity.latest();
  }

  /** How many sentences a phrase lies before a pronoun. */
  int apart(Reference pronoun, Reference other) {
    int here = pronoun.sentence().index();
    int there = other.sentence().index();
    boolean told = !isQuoted(pronoun) && !isQuoted(other);
    return told ? narrated[here] - narrated[there] : here - there;
  }
}
