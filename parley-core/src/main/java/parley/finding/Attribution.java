package parley.finding;

import java.util.List;
import java.util.Optional;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/**
 * Words of an article that are ascribed to somebody.
 *
 * @param frame how the cue relates to the content
 * @param sentence where the cue stands, or the content if it has none
 * @param cue the word that marks it
 * @param speakers whose words they are; empty when the text names nobody
 * @param via further sources: "citing RT"
 * @param addressee to whom they were said
 * @param content in the clean text
 * @param direct whether the content is a quotation
 */
record Attribution(
    SpeechWords.Frame frame,
    Sentence sentence,
    Optional<Token> cue,
    List<Speaker> speakers,
    List<Speaker> via,
    Optional<Speaker> addressee,
    Span content,
    boolean direct) {

  Attribution {
    speakers = List.copyOf(speakers);
    via = List.copyOf(via);
  }

  /** A noun phrase that speaks, by its head. */
  record Speaker(Sentence sentence, Token token) {}

  Attribution withContent(Span span, boolean quoted) {
    return new Attribution(frame, sentence, cue, speakers, via, addressee, span, quoted);
  }

  /** Whether what stands in it is told as a fact by the speaker, and not wished or ordered. */
  boolean asserts() {
    return direct
        || frame == SpeechWords.Frame.SAYING
        || frame == SpeechWords.Frame.THINKING
        || frame == SpeechWords.Frame.SHOWING;
  }
}
