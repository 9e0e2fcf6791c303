package parley.claims;

import java.util.List;
import java.util.Optional;
import parley.actors.Mention;
import parley.text.Span;

/**
 * That somebody said something.
 *
 * @param speakers who said it; several for a joint statement
 * @param content the words said (direct) or what was said (indirect), in the report's text as given
 * @param words the content as a person reads it: without markup, un-escaped, on one line
 * @param direct whether the content stands in quotation marks
 * @param cue the word that marks it: "said", "according to", in the report's text as given
 * @param venue where it was said, such as "White House"
 * @param about the proposal, contact or measure it speaks of, in the report's words
 */
public record Statement(
    Evidence evidence,
    List<Mention> speakers,
    Span content,
    String words,
    boolean direct,
    Optional<Span> cue,
    Optional<Medium> medium,
    Optional<String> venue,
    Optional<Mention> addressee,
    Optional<String> about)
    implements Claim {

  public Statement {
    speakers = List.copyOf(speakers);
  }

  /** The channel of a statement. */
  public enum Medium {
    PRESS_CONFERENCE,
    INTERVIEW,
    SOCIAL_MEDIA,
    WRITTEN_STATEMENT,
    JOINT_STATEMENT,
    BROADCAST,
    SPEECH
  }
}
