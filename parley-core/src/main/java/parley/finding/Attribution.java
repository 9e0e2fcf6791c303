package parley.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param parts the content, in the clean text and in order; several where the attribution, or
 *     something else that the report says itself, stands within it
 * @param direct whether the content is a quotation
 */
record Attribution(
    SpeechWords.Frame frame,
    Sentence sentence,
    Optional<Token> cue,
    List<Speaker> speakers,
    List<Speaker> via,
    Optional<Speaker> addressee,
    List<Span> parts,
    boolean direct) {

  private static final Set<String> OWN = Set.of("i", "we", "you", "one");

  Attribution {
    speakers = List.copyOf(speakers);
    via = List.copyOf(via);
    parts = List.copyOf(parts);
  }

  /** A noun phrase that speaks, by its head. */
  record Speaker(Sentence sentence, Token token) {}

  /** The smallest range over all parts of the content. */
  Span content() {
    return parts.get(0).cover(parts.get(parts.size() - 1));
  }

  /** Whether a range stands within one part of the content. */
  boolean covers(Span span) {
    return parts.stream().anyMatch(part -> part.contains(span));
  }

  /** This attribution with the content of another, which has the same cue, besides its own. */
  Attribution and(Attribution other) {
    List<Span> sorted = new ArrayList<>(parts);
    sorted.addAll(other.parts);
    sorted.sort(Comparator.naturalOrder());
    List<Span> all = new ArrayList<>();
    for (Span part : sorted) {
      int last = all.size() - 1;
      if (last >= 0 && all.get(last).overlaps(part)) {
        all.set(last, all.get(last).cover(part));
      } else {
        all.add(part);
      }
    }
    return withParts(all, direct && other.direct);
  }

  Attribution withParts(List<Span> spans, boolean quoted) {
    return new Attribution(frame, sentence, cue, speakers, via, addressee, spans, quoted);
  }

  /** Whether what stands in it is told as a fact by the speaker, and not wished or ordered. */
  boolean asserts() {
    return isTold()
        && (direct
            || frame == SpeechWords.Frame.SAYING
            || frame == SpeechWords.Frame.THINKING
            || frame == SpeechWords.Frame.SHOWING);
  }

  /** Whether somebody has said it: neither a mere attitude, nor what somebody might yet say. */
  boolean isStatement() {
    return frame.isSpeech() && !speakers.isEmpty() && isTold();
  }

  private boolean isTold() {
    return frame == SpeechWords.Frame.SAYING || !(isBare() || isOwn());
  }

  /** An infinitive, which only says what somebody might say. */
  private boolean isBare() {
    return cue.filter(verb -> verb.xpos().equals("VB"))
        .filter(verb -> sentence.children(verb, "mark").anyMatch(mark -> mark.lemma().equals("to")))
        .isPresent();
  }

  /** "I think", "you know": the words of one who speaks already. */
  private boolean isOwn() {
    return speakers.stream().anyMatch(speaker -> OWN.contains(speaker.token().lemma()));
  }
}
